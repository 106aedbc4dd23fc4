const MONTHS = `january february march april may june july august september october november december`.split(
  ' ',
);
const SHORT_MONTHS = 'jan feb mar apr - jun jul aug sep oct nov dec'.split(' ');

/** Month by its English name or abbreviation: 1 to 12. Only words written with a capital are months. */
export const months: ReadonlyMap<string, number> = new Map([
  ...MONTHS.map((word, index): [string, number] => [word, index + 1]),
  ...SHORT_MONTHS.map((word, index): [string, number] => [word, index + 1]),
  ['sept', 9],
]);

const DAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');

/** Day of the week: 1 is Monday. */
export const weekdays: ReadonlyMap<string, number> = new Map([
  ...DAYS.map((word, index): [string, number] => [word, index + 1]),
  ...DAYS.map((word, index): [string, number] => [`${word}s`, index + 1]),
]);

/** Words for a time that depends on the day of writing or on the day, by what they mean. */
export const relativeDays: ReadonlyMap<string, string> = new Map([
  ['yesterday', 'yesterday'],
  ['today', 'today'],
  ['tonight', 'today'],
  ['tomorrow', 'tomorrow'],
]);

/** Parts of the day and of the week, by what they mean. */
export const dayParts: ReadonlyMap<string, string> = new Map(
  [
    'morning dawn daybreak sunrise mornings',
    'noon midday lunchtime',
    'afternoon afternoons',
    'evening dusk sunset evenings',
    'night overnight midnight nights tonight',
    'weekend weekends',
    'weekday weekdays',
  ].flatMap((line) => line.split(' ').map((word): [string, string] => [word, line.split(' ')[0] ?? word])),
);

/** Words that place something in a part of the day without naming it. */
export const dayHints: ReadonlyMap<string, readonly string[]> = new Map([
  ['early', ['morning']],
  ['am', ['morning', 'night']],
  ['pm', ['afternoon', 'evening', 'night', 'noon']],
  ['late', ['evening', 'night']],
  ['day', ['morning', 'afternoon']],
  ['saturday', ['weekend']],
  ['sunday', ['weekend']],
]);

/** `last` and `previous week` are one time, `next` and `coming week` another. */
export const deictics: ReadonlyMap<string, string> = new Map([
  ['last', 'last'],
  ['previous', 'last'],
  ['past', 'last'],
  ['earlier', 'last'],
  ['next', 'next'],
  ['coming', 'next'],
  ['following', 'next'],
  ['this', 'this'],
  ['current', 'this'],
]);

/** Periods that follow such a word. */
export const periods: ReadonlySet<string> = new Set(
  'week month year quarter decade century weekend summer winter spring autumn season term semester session'.split(
    ' ',
  ),
);

/** Words for a stretch of time, by its unit. Not `a day`, which often means no more than a time. */
export const periodUnits: ReadonlyMap<string, string> = new Map(
  [
    'minute minutes',
    'hour hours hourly',
    'days days',
    'week weeks weekly fortnight',
    'month months monthly',
    'quarter quarters quarterly',
    'year years yearly annual annually',
    'decade decades',
    'century centuries',
  ].flatMap((line) => line.split(' ').map((word): [string, string] => [word, line.split(' ')[0] ?? word])),
);
