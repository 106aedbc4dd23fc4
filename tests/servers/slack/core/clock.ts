/** The server's time. Expiries, rate limits and acknowledgement deadlines all read it, so a test never sleeps. */
export interface SlackClock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Runs `work` once this clock has moved on by `ms`. Returns the cancellation. */
  after(ms: number, work: () => void): () => void;
  /** Moves time on and runs, in order, whatever became due. */
  advance(ms: number): void;
  stop(): void;
}

interface Alarm {
  readonly dueMs: number;
  readonly work: () => void;
  timer: NodeJS.Timeout | null;
}

/**
 * Real time plus what `advance` added. With a `now` of the test's own, time moves only in the test's hands and
 * alarms ring in `advance` (`advance(0)` rings those that the test's own clock made due).
 */
export function createClock(injected?: () => number): SlackClock {
  const alarms = new Set<Alarm>();
  let offsetMs = 0;
  const now = () => (injected ?? Date.now)() + offsetMs;
  const ring = (alarm: Alarm) => {
    if (!alarms.delete(alarm)) return;
    clearTimeout(alarm.timer ?? undefined);
    alarm.work();
  };
  const wind = (alarm: Alarm) => {
    if (injected !== undefined) return;
    clearTimeout(alarm.timer ?? undefined);
    alarm.timer = setTimeout(() => ring(alarm), Math.max(0, alarm.dueMs - now())).unref();
  };
  const firstDue = () =>
    [...alarms].filter((alarm) => alarm.dueMs <= now()).sort((a, b) => a.dueMs - b.dueMs)[0];
  return {
    now,
    after(ms, work) {
      const alarm: Alarm = { dueMs: now() + ms, work, timer: null };
      alarms.add(alarm);
      wind(alarm);
      return () => {
        alarms.delete(alarm);
        clearTimeout(alarm.timer ?? undefined);
      };
    },
    advance(ms) {
      offsetMs += ms;
      for (let due = firstDue(); due !== undefined; due = firstDue()) ring(due);
      for (const alarm of alarms) wind(alarm);
    },
    stop() {
      for (const alarm of alarms) clearTimeout(alarm.timer ?? undefined);
      alarms.clear();
    },
  };
}
