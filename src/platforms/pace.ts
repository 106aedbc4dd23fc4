/** Waits until it is one's turn: two turns of a key are at least so far apart. */
export type Pace = (key: string, spacingMs: number) => Promise<void>;

export function createPace(sleep: (ms: number) => Promise<unknown>, nowMs: () => number): Pace {
  const nextMs = new Map<string, number>();
  return async (key, spacingMs) => {
    const now = nowMs();
    const turn = Math.max(now, nextMs.get(key) ?? 0);
    nextMs.set(key, turn + spacingMs);
    for (const [other, at] of nextMs) if (at < now) nextMs.delete(other);
    if (turn > now) await sleep(turn - now);
  };
}
