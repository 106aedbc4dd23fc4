import { setTimeout as wait } from 'node:timers/promises';

/** Discord counts edits; a person reads no faster either. */
const EVERY_MS = 1000;

/** Edits that come faster than they may be made: the newest is made in its time, those between are never made. */
export interface Coalesced {
  show(text: string): void;
  /** No edit is made any more; resolves when the last one is through. */
  stop(): Promise<void>;
}

/** @param edit must not reject. */
export function coalesce(edit: (text: string) => Promise<void>, everyMs = EVERY_MS): Coalesced {
  const stopped = new AbortController();
  let next: string | null = null;
  let running: Promise<void> | null = null;
  const run = async () => {
    while (next !== null && !stopped.signal.aborted) {
      const text = next;
      next = null;
      await edit(text);
      await wait(everyMs, undefined, { signal: stopped.signal }).catch(() => undefined);
    }
    running = null;
  };
  return {
    show(text) {
      if (stopped.signal.aborted) return;
      next = text;
      running ??= run();
    },
    async stop() {
      stopped.abort();
      await running;
    },
  };
}
