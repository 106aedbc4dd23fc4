/** Answers that are held back for a while. */
export interface Holds {
  /** Resolves after so long, or when everything is let go. */
  wait(ms: number): Promise<void>;
  /** Lets go whatever is held now. */
  release(): void;
}

export function createHolds(): Holds {
  const held = new Set<() => void>();
  return {
    wait: (ms) =>
      new Promise((resolve) => {
        const letGo = () => {
          clearTimeout(timer);
          held.delete(letGo);
          resolve();
        };
        const timer = setTimeout(letGo, ms);
        held.add(letGo);
      }),
    release() {
      for (const letGo of [...held]) letGo();
    },
  };
}
