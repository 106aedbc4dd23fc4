import { setImmediate as turn } from 'node:timers/promises';

/** The server's time. Expiries, rate limits and acknowledgement deadlines all read it, so a test never sleeps. */
export interface SlackClock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Runs `work` once this clock has moved on by `ms`. Returns the cancellation. */
  after(ms: number, work: () => void): () => void;
  /** Moves time on from alarm to alarm, and lets what each of them set off happen before the next. */
  advance(ms: number): Promise<void>;
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
  const nextAlarm = () => [...alarms].sort((a, b) => a.dueMs - b.dueMs)[0];
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
    async advance(ms) {
      const target = offsetMs + ms;
      for (let next = nextAlarm(); next !== undefined; next = nextAlarm()) {
        const atAlarm = offsetMs + Math.max(0, next.dueMs - now());
        if (atAlarm > target) break;
        offsetMs = atAlarm;
        ring(next);
        await turn();
      }
      offsetMs = target;
      for (const alarm of alarms) wind(alarm);
    },
    stop() {
      for (const alarm of alarms) clearTimeout(alarm.timer ?? undefined);
      alarms.clear();
    },
  };
}
