/** Without a connection for so long, a fresh process is the better bet. */
const DEAD_AFTER_MS = 120_000;

/** Tells when nothing has been connected for too long. */
export interface Watchdog {
  up(connection: number): void;
  down(connection: number): void;
  stop(): void;
}

export function createWatchdog(onDead: () => void, deadAfterMs = DEAD_AFTER_MS): Watchdog {
  const alive = new Set<number>();
  let timer: NodeJS.Timeout | null = null;
  const disarm = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };
  const arm = () => {
    timer ??= setTimeout(onDead, deadAfterMs);
  };
  arm();
  return {
    up(connection) {
      alive.add(connection);
      disarm();
    },
    down(connection) {
      alive.delete(connection);
      if (alive.size === 0) arm();
    },
    stop: disarm,
  };
}
