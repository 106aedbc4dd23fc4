import { setTimeout as wait } from 'node:timers/promises';

/** Work of one kind that is going on. */
export interface Pending {
  during<Result>(work: () => Promise<Result>): Promise<Result>;
  /** Resolves when none of it is going on, or after the longest time. */
  over(): Promise<void>;
}

export function createPending(longestMs: number): Pending {
  let running = 0;
  let end = Promise.withResolvers<void>();
  return {
    async during(work) {
      running += 1;
      try {
        return await work();
      } finally {
        running -= 1;
        if (running === 0) {
          end.resolve();
          end = Promise.withResolvers<void>();
        }
      }
    },
    async over() {
      if (running === 0) return;
      const late = new AbortController();
      const limit = wait(longestMs, undefined, { signal: late.signal }).catch(() => undefined);
      await Promise.race([end.promise, limit]);
      late.abort();
    },
  };
}
