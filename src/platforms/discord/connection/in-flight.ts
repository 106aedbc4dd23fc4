import { setTimeout as wait } from 'node:timers/promises';

/** Work that began and is not done: what a shutdown waits for. */
export interface InFlight {
  /** Starts the work at once. The work must not reject. */
  start(work: () => Promise<void>): void;
  /** Resolves when all is done, or after so long. */
  drain(timeoutMs: number): Promise<void>;
}

export function createInFlight(): InFlight {
  const running = new Set<Promise<void>>();
  return {
    start(work) {
      const done: Promise<void> = work().finally(() => running.delete(done));
      running.add(done);
    },
    async drain(timeoutMs) {
      const late = new AbortController();
      const limit = wait(timeoutMs, undefined, { signal: late.signal }).catch(() => undefined);
      await Promise.race([Promise.allSettled([...running]), limit]);
      late.abort();
    },
  };
}
