/** English words for whole numbers below a hundred, and what each adds. */
export const smallNumbers: ReadonlyMap<string, number> = new Map(
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen`
    .split(/\s+/)
    .map((word, value) => [word, value]),
);

export const tens: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index) => [word, (index + 2) * 10]),
);

/** Words and the ends of figures (`4.5bn`) that multiply the number before them. */
export const scales: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['dozen', 12],
  ['k', 1e3],
  ['thousand', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['million', 1e6],
  ['bn', 1e9],
  ['billion', 1e9],
  ['tn', 1e12],
  ['trillion', 1e12],
]);

/** Numbers that are said with a word of their own. */
export const singleNumbers: ReadonlyMap<string, number> = new Map([
  ['both', 2],
  ['pair', 2],
  ['couple', 2],
  ['twice', 2],
  ['double', 2],
  ['doubled', 2],
  ['doubles', 2],
  ['doubling', 2],
  ['twofold', 2],
  ['tripling', 3],
  ['treble', 3],
  ['trebled', 3],
  ['threefold', 3],
  ['quadrupled', 4],
  ['halve', 0.5],
  ['halves', 0.5],
  ['halving', 0.5],
  ['thrice', 3],
  ['triple', 3],
  ['tripled', 3],
  ['half', 0.5],
  ['halved', 0.5],
  ['fortnight', 2],
]);

const ORDINALS = `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
  fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth`.split(/\s+/);

const TENTHS = 'thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth'.split(' ');

/** `fifth` is 5. */
export const ordinals: ReadonlyMap<string, number> = new Map([
  ...ORDINALS.map((word, index): [string, number] => [word, index + 1]),
  ...TENTHS.map((word, index): [string, number] => [word, 10 * (index + 3)]),
]);

/** What may stand after a number as the lower part of a fraction: `two thirds`. */
export const fractions: ReadonlyMap<string, number> = new Map([
  ['quarters', 1 / 4],
  ...ORDINALS.slice(2, 10).map((word, index): [string, number] => [`${word}s`, 1 / (index + 3)]),
]);
