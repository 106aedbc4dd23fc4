import { setImmediate as nextTurn } from 'node:timers/promises';
import { pause } from './pause.ts';

/** Work that began and is not done: what a shutdown waits for. */
export interface InFlight {
  /** Starts the work once whatever waits for an acknowledgement was served. The work must not reject. */
  start(work: () => Promise<void>): void;
  /** Resolves when all is done, or after so long. */
  drain(timeoutMs: number): Promise<void>;
}

export function createInFlight(): InFlight {
  const running = new Set<Promise<void>>();
  return {
    start(work) {
      const done: Promise<void> = nextTurn()
        .then(work)
        .finally(() => running.delete(done));
      running.add(done);
    },
    async drain(timeoutMs) {
      const over = new AbortController();
      let isLate = false;
      const limit = pause(timeoutMs, over.signal).then(() => {
        isLate = true;
      });
      // What was heard last begins while the rest is finished.
      while (running.size > 0 && !isLate) await Promise.race([Promise.allSettled([...running]), limit]);
      over.abort();
    },
  };
}
