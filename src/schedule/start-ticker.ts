import { schedule } from 'node-cron';
import { type Ticking, tick } from './tick.ts';

/** Nothing depends on any one tick: a digest is late by so much at most. */
const EVERY_15_S = '*/15 * * * * *';

/** Ticks until it is stopped; resolves when what a tick began is done. */
export function startTicker(ticking: Omit<Ticking, 'step'>): { stop(): Promise<void> } {
  let running = Promise.resolve();
  const work = () => {
    running = running.then(() => tick({ ...ticking, step: (_name, step) => step() }));
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
