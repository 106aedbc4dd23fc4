import type { SlackClock } from './clock.ts';

/** Makes the identifiers that Slack makes. Nothing here is random, so two runs of a test see the same ones. */
export interface Ids {
  /** A message timestamp: seconds and microseconds, unique and rising within the workspace. */
  ts(): string;
  /** `Ev0000001`, `V0000002`: a prefix and a running number. */
  next(prefix: string): string;
}

export function createIds(clock: SlackClock): Ids {
  let lastMicroseconds = 0;
  let count = 0;
  return {
    ts() {
      lastMicroseconds = Math.max(lastMicroseconds + 1, Math.floor(clock.now() * 1000));
      const seconds = Math.floor(lastMicroseconds / 1_000_000);
      return `${seconds}.${String(lastMicroseconds % 1_000_000).padStart(6, '0')}`;
    },
    next(prefix) {
      count += 1;
      return `${prefix}${String(count).padStart(8, '0')}`;
    },
  };
}
