import { schedule } from 'node-cron';
import { claimTerms } from './deliverer.ts';
import { sweep } from './sweep.ts';
import { type Ticking, tick } from './tick.ts';
import { TIMES } from './times.ts';
import { wakeAfter } from './wake-after.ts';

/** Nothing depends on any one tick: a digest is late by so much at most. */
const EVERY_15_S = '*/15 * * * * *';

export interface TickerParts extends Omit<Ticking, 'step'> {
  /** Lets watches plan what they have to say; never rejects. */
  watch(): Promise<void>;
}

/**
 * Ticks until it is stopped, and between two ticks when something is due before the next one; resolves when what a
 * tick began is done.
 */
export function startTicker(parts: TickerParts): { stop(): Promise<void> } {
  const ticking: Ticking = { ...parts, step: (_name, step) => step() };
  const delivering = oneAtATime(async () => {
    await parts.watch();
    await tick(ticking);
    await wake();
  });
  const sweeping = oneAtATime(() => sweep(ticking));
  let timer: NodeJS.Timeout | undefined;
  const wake = async () => {
    const next = await parts.store.schedules.nextDeliveryAt(claimTerms(parts, TIMES)).catch(() => null);
    const ms = wakeAfter(next, parts.clock.now());
    clearTimeout(timer);
    if (ms !== null && !task.isDestroyed) timer = setTimeout(() => void delivering.run(), ms);
  };
  const work = () => {
    void delivering.run();
    void sweeping.run();
  };
  const task = { isDestroyed: false, ticks: schedule(EVERY_15_S, work, { timezone: 'UTC' }) };
  return {
    async stop() {
      task.isDestroyed = true;
      clearTimeout(timer);
      await task.ticks.destroy();
      await Promise.all([delivering.done(), sweeping.done()]);
    },
  };
}

/** Work that is not begun again while it goes on. */
function oneAtATime(work: () => Promise<void>) {
  let running: Promise<void> | null = null;
  return {
    run(): Promise<void> {
      running ??= work().finally(() => {
        running = null;
      });
      return running;
    },
    done: async () => running,
  };
}
