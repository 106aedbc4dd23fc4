import { checkSeasons } from './check-seasons.ts';
import {
  dayHints,
  dayParts,
  deictics,
  periods,
  periodUnits,
  relativeDays,
  weekdays,
} from './lexicon/calendar-words.ts';
import { smallNumbers } from './lexicon/number-values.ts';
import { units } from './lexicon/units.ts';
import type { Passage } from './passage.ts';
import { readAmounts } from './read-amounts.ts';
import type { Reason } from './verdict.ts';
import { isCalendarWord, monthOf, type Word } from './word.ts';

/** Months, days of the week and words such as `tomorrow` and `last week` that no source has. */
export function checkCalendar(claim: Passage, sources: readonly Passage[]): readonly Reason[] {
  const known = new Set([
    ...sources.flatMap((source) => readCalendar(source).map(({ time }) => time)),
    ...sources.flatMap(({ words }) => words.filter(isOfNow).map(({ term }) => `this ${term}`)),
    ...sources.flatMap(({ words }) => words.filter(isFinal).map(({ term }) => `last ${term}`)),
  ]);
  return [
    ...checkPeriods(claim, sources),
    ...checkDayParts(claim, sources),
    ...checkSeasons(claim, sources),
    ...readCalendar(claim).flatMap(({ time, word }) =>
      known.has(time) ||
      known.has(`${time.split(' ')[0]} *`) ||
      (time.startsWith('last ') && isOneAbout(claim.words, claim.words.indexOf(word) + 1, sources))
        ? []
        : [{ kind: 'date' as const, text: claim.text.slice(word.start, word.end) }],
    ),
  ];
}

/** `its forecast for the year` is one for this year; `the season` may be the rainy one. */
const isOfNow = ({ term }: Word, at: number, words: readonly Word[]) =>
  (periodUnits.has(term) || SEASONS.has(term)) &&
  words[at - 1]?.term === 'the' &&
  !OTHERS.has(words[at + 1]?.term ?? '') &&
  monthOf(words[at + 2]) === null;

/** `the final week` is the last one. */
const isFinal = ({ term }: Word, at: number, words: readonly Word[]) =>
  periodUnits.has(term) && words[at - 1]?.term === 'final';

const SEASONS = new Set(['winter', 'spring', 'summer', 'autumn', 'fall', 'season']);

/** Behind another time: `the year before`. */
const OTHERS = new Set(['before', 'earlier', 'after', 'later', 'of']);

/** `a month` and `monthly`, where the sources tell of weeks only. */
function checkPeriods(claim: Passage, sources: readonly Passage[]): readonly Reason[] {
  const known = new Set(sources.flatMap(periodsIn));
  const halves = readAmounts(claim).filter(({ figure }) => figure % 1 === 0.5 || figure === 0.25);
  return claim.words.flatMap(({ term, start, end }, at) => {
    const unit = periodUnits.get(term);
    const isHalf = halves.some(({ from, to }) => at >= from && at <= to);
    const isNumbered = isHalf || isNumber(claim.words[at - 1]) || isTimeOfDay(claim.words, at);
    if (unit === undefined || isNumbered || known.has(unit) || isPart(term, claim.words[at + 1])) return [];
    if (isOneAbout(claim.words, at, sources)) return [];
    return [{ kind: 'unit', text: claim.text.slice(start, end) }];
  });
}

/** Units of time that a sentence tells of; a number that is a year tells of years. */
function periodsIn(source: Passage): readonly (string | undefined)[] {
  const amounts = readAmounts(source);
  const isYear = amounts.some(({ dimension }) => dimension === 'year');
  return [
    ...source.words.map(({ term }) => periodUnits.get(term)),
    ...(isYear ? ['year'] : []),
    ...amounts.flatMap(({ dimension, value }) => WHOLE.get(`${value} ${dimension}`) ?? []),
  ];
}

/** `more than a decade` of 11 years, `almost a year` of eleven months, `the past decade` of ten seasons. */
export function isOneAbout(words: readonly Word[], at: number, sources: readonly Passage[]): boolean {
  const unit = units.get(words[at]?.term ?? '');
  const [before, article] = [words[at - 2], words[at - 1]];
  const [from, to] = ROUNDED.get(
    article?.term === 'a' || article?.term === 'an' ? (before?.term ?? '') : '',
  ) ?? [1, 1];
  const isAbout = (value: number) =>
    unit !== undefined && value >= from * unit.factor && value <= to * unit.factor;
  return sources.some((source) =>
    readAmounts(source).some(({ dimension, value, figure, counted }) => {
      const isSeasons = counted[0]?.stem === 'season' && unit?.dimension === 'months';
      return (dimension === unit?.dimension && isAbout(value)) || (isSeasons && isAbout(figure * MONTHS));
    }),
  );
}

/** From how much to how much of a unit it may be. */
const ROUNDED = new Map<string, readonly [number, number]>([
  ...['morethan', 'over'].map((word) => [word, [1, 1.5]] as const),
  ...['nearly', 'almost', 'fewerthan', 'under'].map((word) => [word, [0.7, 1]] as const),
  ...['about', 'around', 'roughly', 'some'].map((word) => [word, [0.9, 1.1]] as const),
]);
const MONTHS = 12;

/** `in the early hours` */
const isTimeOfDay = (words: readonly Word[], at: number) =>
  words[at]?.term === 'hours' && HOURS.has(words[at - 1]?.term ?? '');

const HOURS = new Set(['early', 'small', 'opening', 'rush', 'peak', 'working', 'business']);

/** Numbers of one unit that are another one: three months are a quarter, ten years a decade. */
const WHOLE = new Map(
  ['hour', 'days', 'week', 'month', 'quarter', 'year', 'decade', 'century'].map((word): [string, string] => {
    const unit = units.get(word.replace(/s$/, ''));
    return [`${unit?.factor} ${unit?.dimension}`, word];
  }),
);

/** `13 months`; not `a 13th monthly payment`. */
const isNumber = (word: Word | undefined) =>
  word !== undefined &&
  (smallNumbers.has(word.term) || (word.isFigure && !/(?:st|nd|rd|th)$/.test(word.term)));

/** `before noon`, where the sources tell of midnight; `on Monday night` may be late on Monday. */
function checkDayParts(claim: Passage, sources: readonly Passage[]): readonly Reason[] {
  const words = sources.flatMap((source) => source.words);
  const known = new Set(
    words.flatMap(({ term }) => [dayParts.get(term) ?? '', ...(dayHints.get(term) ?? [])]),
  );
  return claim.words.flatMap(({ term, start, end, isCapital }) => {
    const part = isCapital ? undefined : dayParts.get(term);
    if (part === undefined || known.has(part)) return [];
    return [{ kind: 'date', text: claim.text.slice(start, end) }];
  });
}

/** `a quarter of a point` is no time. */
function isPart(term: string, next: Word | undefined): boolean {
  return term === 'quarter' && (next?.term === 'of' || next?.term === 'point');
}

interface CalendarWord {
  /** The same for words of the same time. */
  readonly time: string;
  readonly word: Word;
}

/** Words of the calendar in a sentence, days of a month and years excepted. */
export function readCalendar({ words }: Passage): readonly CalendarWord[] {
  return words.flatMap((word, index) => {
    const time = timeOf(word, words[index - 1], words[index + 1]);
    return time === null ? [] : [{ time, word }];
  });
}

function timeOf(word: Word, before: Word | undefined, next: Word | undefined): string | null {
  const month = monthOf(word);
  if (month !== null && (word.term !== 'may' || isMonthOfMay(before, next))) return `month ${month}`;
  const day = word.isCapital ? weekdays.get(word.term) : undefined;
  if (day !== undefined) return `weekday ${day}`;
  const relative = relativeDays.get(word.term);
  if (relative !== undefined) return relative;
  const deictic = deictics.get(word.term);
  if (deictic === undefined) return null;
  if (next !== undefined && periods.has(next.term)) return `${deictic} ${next.term}`;
  return before?.term === 'than' ? `${deictic} *` : null;
}

/** `Last May`, `Early May` */
const OPENING = new Set([...deictics.keys(), 'early', 'mid', 'late']);

/** `May` may begin a question, and be a name: `Theresa May`. */
function isMonthOfMay(before: Word | undefined, next: Word | undefined): boolean {
  if (before === undefined) return next?.isFigure === true;
  return !before.isCapital || before.isFunction || isCalendarWord(before) || OPENING.has(before.term);
}
