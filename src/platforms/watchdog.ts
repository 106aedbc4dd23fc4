/** Without a connection for so long, a fresh process is the better bet. */
const DEAD_AFTER_MS = 120_000;

/** Tells when nothing has been connected for too long. */
export interface Watchdog {
  /** From now on; nothing is connected yet. */
  start(): void;
  up(connection: number): void;
  down(connection: number): void;
  stop(): void;
}

export function createWatchdog(onDead: () => void, deadAfterMs = DEAD_AFTER_MS): Watchdog {
  const alive = new Set<number>();
  let timer: NodeJS.Timeout | null = null;
  let isWatching = false;
  const disarm = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };
  const arm = () => {
    if (isWatching) timer ??= setTimeout(onDead, deadAfterMs);
  };
  return {
    start() {
      isWatching = true;
      arm();
    },
    up(connection) {
      alive.add(connection);
      disarm();
    },
    down(connection) {
      alive.delete(connection);
      if (alive.size === 0) arm();
    },
    stop() {
      isWatching = false;
      disarm();
    },
  };
}
