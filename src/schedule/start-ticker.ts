import { schedule } from 'node-cron';
import { type Ticking, tick } from './tick.ts';

/** Nothing depends on any one tick: a digest is late by so much at most. */
const EVERY_15_S = '*/15 * * * * *';

export interface TickerParts extends Omit<Ticking, 'step'> {
  /** Lets watches plan what they have to say; never rejects. */
  watch(): Promise<void>;
}

/** Ticks until it is stopped; resolves when what a tick began is done. */
export function startTicker(ticking: TickerParts): { stop(): Promise<void> } {
  let running = Promise.resolve();
  const work = () => {
    running = running
      .then(() => ticking.watch())
      .then(() => tick({ ...ticking, step: (_name, step) => step() }));
    return running;
  };
  const task = schedule(EVERY_15_S, work, { timezone: 'UTC', noOverlap: true });
  return {
    async stop() {
      await task.destroy();
      await running;
    },
  };
}
