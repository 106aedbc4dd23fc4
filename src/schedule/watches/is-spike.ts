const DAY_MS = 24 * 3_600_000;
const BASELINE_DAYS = 14;
/** Fewer articles in a day are nothing that anybody calls a wave. */
const MIN_ARTICLES = 4;
/** So many standard deviations of a Poisson process above the mean: by chance about once in two years. */
const DEVIATIONS = 3;

/**
 * Whether the last 24 hours brought far more than the 14 days before them.
 *
 * @param times of what matched, in milliseconds; what is later than `nowMs` does not count.
 */
export function isSpike(times: readonly number[], nowMs: number): boolean {
  const dayBefore = nowMs - DAY_MS;
  const today = times.filter((ms) => ms > dayBefore && ms <= nowMs).length;
  const first = dayBefore - BASELINE_DAYS * DAY_MS;
  const mean = times.filter((ms) => ms > first && ms <= dayBefore).length / BASELINE_DAYS;
  return today >= MIN_ARTICLES && today > mean + DEVIATIONS * Math.sqrt(Math.max(mean, 0.25));
}
