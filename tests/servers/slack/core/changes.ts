/** Lets a test wait for something to become true without sleeping: it looks again whenever the server did anything. */
export interface Changes {
  notify(): void;
  /** Resolves with the first value that is neither undefined, null nor false. Rejects after 5 s of real time. */
  until<T>(look: () => T | undefined | null | false, what: string): Promise<T>;
}

const GIVE_UP_MS = 5000;

export function createChanges(state: () => string): Changes {
  const watchers = new Set<() => void>();
  return {
    notify() {
      for (const watcher of [...watchers]) watcher();
    },
    until(look, what) {
      return new Promise((resolve, reject) => {
        const settle = (finish: () => void) => {
          clearTimeout(timer);
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
        watchers.add(watcher);
        watcher();
      });
    },
  };
}
