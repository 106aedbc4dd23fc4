import type { SlackClock as Clock } from '../../slack/core/clock.ts';

/** Discord's epoch: the first second of 2015 (docs: reference#snowflakes). */
const EPOCH_MS = 1_420_070_400_000;

/** Makes the identifiers that Discord makes. Nothing here is random. */
export interface Ids {
  /** Unique and rising, with the time of the server's clock in it. */
  snowflake(): string;
  /** A prefix and a running number: tokens, session ids. */
  next(prefix: string): string;
}

export function createIds(clock: Clock): Ids {
  let last = 0n;
  let count = 0;
  return {
    snowflake() {
      const atNow = BigInt(Math.max(0, Math.floor(clock.now()) - EPOCH_MS)) << 22n;
      last = atNow > last ? atNow : last + 1n;
      return String(last);
    },
    next(prefix) {
      count += 1;
      return `${prefix}${String(count).padStart(8, '0')}`;
    },
  };
}
