import { AsyncLocalStorage } from 'node:async_hooks';
import { setImmediate as turn } from 'node:timers/promises';

/** So many turns of the event loop without work mean that everybody waits. */
const IDLE_TURNS = 3;

/** A time that passes only while everybody waits: an hour of waiting takes as long as the work in it. */
export interface VirtualTime {
  nowMs(): number;
  sleep(ms: number): Promise<void>;
  /** Work during which no time passes, but where it sleeps itself. */
  during<Result>(work: () => Promise<Result>): Promise<Result>;
  /** Lets time pass until the work is done. */
  run<Result>(work: Promise<Result>): Promise<Result>;
}

interface Sleeper {
  readonly atMs: number;
  readonly order: number;
  wake(): void;
}

export function createVirtualTime(startMs: number): VirtualTime {
  const inside = new AsyncLocalStorage<true>();
  const sleepers: Sleeper[] = [];
  let nowMs = startMs;
  let busy = 0;
  let order = 0;
  const isIdle = async () => {
    for (let idle = 0; idle < IDLE_TURNS; idle += 1) {
      await turn();
      if (busy > 0) return false;
    }
    return true;
  };
  const wakeNext = () => {
    sleepers.sort((a, b) => a.atMs - b.atMs || a.order - b.order);
    const next = sleepers.shift();
    if (next === undefined) return;
    nowMs = Math.max(nowMs, next.atMs);
    next.wake();
  };
  return {
    nowMs: () => nowMs,
    async sleep(ms) {
      const works = inside.getStore() === true;
      if (works) busy -= 1;
      await new Promise<void>((resolve) => {
        order += 1;
        const wake = () => {
          if (works) busy += 1;
          resolve();
        };
        sleepers.push({ atMs: nowMs + Math.max(0, ms), order, wake });
      });
    },
    async during(work) {
      busy += 1;
      try {
        return await inside.run(true, work);
      } finally {
        busy -= 1;
      }
    },
    async run(work) {
      let isDone = false;
      const watched = work.finally(() => {
        isDone = true;
      });
      watched.catch(() => undefined);
      while (!isDone) if (await isIdle()) wakeNext();
      return watched;
    },
  };
}
