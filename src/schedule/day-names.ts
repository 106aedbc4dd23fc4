import type { Weekday } from '../core/recurrence.ts';

/** Days as people type them. */
export const DAY_NAMES: ReadonlyMap<string, Weekday> = new Map([
  ...spelled(1, 'monday', 'mon', 'mo', 'mondays'),
  ...spelled(2, 'tuesday', 'tue', 'tues', 'tu', 'tuesdays'),
  ...spelled(3, 'wednesday', 'wed', 'weds', 'we', 'wednesdays'),
  ...spelled(4, 'thursday', 'thu', 'thur', 'thurs', 'th', 'thursdays'),
  ...spelled(5, 'friday', 'fri', 'fr', 'fridays'),
  ...spelled(6, 'saturday', 'sat', 'sa', 'saturdays'),
  ...spelled(7, 'sunday', 'sun', 'su', 'sundays'),
]);

function spelled(day: Weekday, ...names: readonly string[]): readonly (readonly [string, Weekday])[] {
  return names.map((name) => [name, day]);
}

/** Words for several days. */
export const DAY_SETS: ReadonlyMap<string, readonly Weekday[]> = new Map([
  ['daily', [1, 2, 3, 4, 5, 6, 7]],
  ['day', [1, 2, 3, 4, 5, 6, 7]],
  ['everyday', [1, 2, 3, 4, 5, 6, 7]],
  ['weekday', [1, 2, 3, 4, 5]],
  ['weekdays', [1, 2, 3, 4, 5]],
  ['workday', [1, 2, 3, 4, 5]],
  ['workdays', [1, 2, 3, 4, 5]],
  ['weekend', [6, 7]],
  ['weekends', [6, 7]],
]);

/** Which one of a month. */
export const NTH: ReadonlyMap<string, 1 | 2 | 3 | 4 | 5 | -1> = new Map([
  ['first', 1],
  ['1st', 1],
  ['second', 2],
  ['2nd', 2],
  ['third', 3],
  ['3rd', 3],
  ['fourth', 4],
  ['4th', 4],
  ['fifth', 5],
  ['5th', 5],
  ['last', -1],
]);
