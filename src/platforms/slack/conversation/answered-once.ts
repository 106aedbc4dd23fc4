/** Slack repeats an event for at most an hour, and a busy workspace sends some thousands an hour. */
const MAX_KEYS = 20_000;

/** Remembers what was answered. In memory: a restart forgets. */
export interface AnsweredOnce {
  /** True the first time that any of these keys is seen, false for every repetition. */
  claim(keys: readonly (string | undefined)[]): boolean;
}

export function createAnsweredOnce(maxKeys = MAX_KEYS): AnsweredOnce {
  const seen = new Set<string>();
  return {
    claim(keys) {
      const known = keys.filter((key) => key !== undefined).filter((key) => key !== '');
      const isNew = known.every((key) => !seen.has(key));
      for (const key of known) seen.add(key);
      for (const oldest of seen) {
        if (seen.size <= maxKeys) break;
        seen.delete(oldest);
      }
      return isNew;
    },
  };
}
