/** What is due later is met by a tick. */
const TICK_MS = 15_000;
/** What cannot be claimed though it is due is not asked for all the time. */
const LEAST_MS = 1000;

/**
 * How long to wait for what is due before the next tick, in milliseconds; null when nothing is.
 *
 * @param next ISO 8601 instant of what is due next, null when nothing is.
 */
export function wakeAfter(next: string | null, now: Temporal.Instant): number | null {
  if (next === null) return null;
  const ms = Temporal.Instant.from(next).epochMilliseconds - now.epochMilliseconds;
  return ms > TICK_MS ? null : Math.max(ms, LEAST_MS);
}
