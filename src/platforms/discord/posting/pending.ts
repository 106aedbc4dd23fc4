import { setTimeout as wait } from 'node:timers/promises';

/** People who press enter together are heard one after another: so long must nothing come. */
const LULL_MS = 25;

/** Work of one kind that is going on. */
export interface Pending {
  during<Result>(work: () => Promise<Result>): Promise<Result>;
  /** Resolves in a lull, when none of it has been going on for a moment; after the longest time in any case. */
  lull(): Promise<void>;
}

export function createPending(longestMs: number): Pending {
  let running = 0;
  let begun = 0;
  return {
    async during(work) {
      running += 1;
      begun += 1;
      try {
        return await work();
      } finally {
        running -= 1;
      }
    },
    async lull() {
      for (let waitedMs = 0; waitedMs < longestMs; waitedMs += LULL_MS) {
        const before = begun;
        await wait(LULL_MS);
        if (running === 0 && begun === before) return;
      }
    },
  };
}
