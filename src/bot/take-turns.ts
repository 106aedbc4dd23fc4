/** Work under one key waits for the work that was begun under it before; other keys go on meanwhile. */
export type TakeTurns = <Result>(key: string, work: () => Promise<Result>) => Promise<Result>;

export function takeTurns(): TakeTurns {
  const last = new Map<string, Promise<unknown>>();
  return (key, work) => {
    const before = last.get(key) ?? Promise.resolve();
    const now = before.then(work, work);
    last.set(key, now);
    const forget = () => {
      if (last.get(key) === now) last.delete(key);
    };
    now.then(forget, forget);
    return now;
  };
}
