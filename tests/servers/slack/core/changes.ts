/** Lets a test wait for something to become true: it looks again whenever the server did anything, and now and then. */
export interface Changes {
  notify(): void;
  /** Resolves with the first value that is neither undefined, null nor false. Rejects after 5 s of real time. */
  until<T>(look: () => T | undefined | null | false, what: string): Promise<T>;
}

const GIVE_UP_MS = 5000;
/** What happens in the app alone does not notify anybody here. */
const GLANCE_MS = 10;

export function createChanges(state: () => string): Changes {
  const watchers = new Set<() => void>();
  let isDue = false;
  return {
    notify() {
      // A flood of changes is looked at once a turn.
      if (isDue || watchers.size === 0) return;
      isDue = true;
      setImmediate(() => {
        isDue = false;
        for (const watcher of [...watchers]) watcher();
      });
    },
    until(look, what) {
      return new Promise((resolve, reject) => {
        const settle = (finish: () => void) => {
          clearTimeout(timer);
          clearInterval(glances);
          watchers.delete(watcher);
          finish();
        };
        const watcher = () => {
          try {
            const value = look();
            if (value !== undefined && value !== null && value !== false) settle(() => resolve(value));
          } catch (error) {
            settle(() => reject(error));
          }
        };
        const timer = setTimeout(
          () => settle(() => reject(new Error(`waited in vain for ${what}\n${state()}`))),
          GIVE_UP_MS,
        );
        const glances = setInterval(watcher, GLANCE_MS);
        watchers.add(watcher);
        watcher();
      });
    },
  };
}
