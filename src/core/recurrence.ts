/** ISO 8601 day of the week: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Which day of a month: a date, the last one (`-1`), or the nth of a weekday (`nth: -1` is the last). */
export type MonthDay = number | { readonly nth: 1 | 2 | 3 | 4 | 5 | -1; readonly weekday: Weekday };

/** When something comes again, in local time; `times` are `HH:MM`, ascending, at least one. */
export type Recurrence =
  | { readonly kind: 'weekly'; readonly days: readonly Weekday[]; readonly times: readonly string[] }
  | { readonly kind: 'monthly'; readonly day: MonthDay; readonly times: readonly string[] }
  /** Five fields, read as local wall time. */
  | { readonly kind: 'cron'; readonly expression: string };

/**
 * One time at which something is to come. Its key is `date` and `slot`, not the instant: whatever happens
 * to clocks and zones, a schedule has one of a key.
 */
export interface Occurrence {
  /** Local date, `2024-03-12`. */
  readonly date: string;
  /** Which one of that day, counted from 0. */
  readonly slot: number;
  readonly at: Temporal.Instant;
}
