import { isOneAbout, readCalendar } from './check-calendar.ts';
import { units } from './lexicon/units.ts';
import type { Passage } from './passage.ts';
import { readAmounts } from './read-amounts.ts';
import type { Reason } from './verdict.ts';
import { isCalendarWord, type Word } from './word.ts';

/** What stands before or behind `a month` where it says how long or how far apart. */
const BEFORE = new Set(
  'by within than for in fewerthan morethan lessthan over under atleast atmost nearly almost about'.split(
    ' ',
  ),
);
const BEHIND = new Set(['ago', 'before', 'after', 'later', 'earlier']);
const LASTING = new Set(['time', 'months']);
const ARTICLES = new Set(['a', 'an', 'one']);

/** `a month ago` of a year ago, `in less than an hour` of 24 hours: no source has one of that unit. */
export function checkSingleSpans(claim: Passage, sources: readonly Passage[]): readonly Reason[] {
  return claim.words.flatMap((word, at): readonly Reason[] => {
    if (!isSpan(claim.words, at) || !sources.some(hasSpan) || isKnown(claim.words, at, sources)) return [];
    return [{ kind: 'unit', text: claim.text.slice(word.start, word.end) }];
  });
}

const dimensionAt = (words: readonly Word[], at: number) => units.get(words[at]?.term ?? '')?.dimension ?? '';

const isOne = (words: readonly Word[], at: number) =>
  LASTING.has(dimensionAt(words, at)) &&
  words[at]?.term.endsWith('s') === false &&
  words[at]?.term !== 'second' &&
  words[at]?.term !== 'quarter' &&
  ARTICLES.has(words[startOf(words, at)]?.term ?? '');

/** Where its article is: `an entire day`. */
const startOf = (words: readonly Word[], at: number) => at - (WHOLE.has(words[at - 1]?.term ?? '') ? 2 : 1);
const WHOLE = new Set(['entire', 'whole', 'full']);

const isSpan = (words: readonly Word[], at: number) =>
  isOne(words, at) &&
  words[at + 1]?.term !== 'and' &&
  (BEFORE.has(words[startOf(words, at) - 1]?.term ?? '') || BEHIND.has(words[at + 1]?.term ?? ''));

/** Whether a source tells of any span, so that another unit is another one. */
const hasSpan = (source: Passage) =>
  source.words.some((_, at) => isOne(source.words, at)) ||
  readAmounts(source).some(({ dimension }) => LASTING.has(dimension ?? ''));

/** Whether a source has the unit as one, or two times that may be one apart. */
function isKnown(words: readonly Word[], at: number, sources: readonly Passage[]): boolean {
  const unit = words[at];
  if (unit === undefined || isOneAbout(words, at, sources)) return true;
  const all = sources.flatMap((source) => source.words);
  if (all.some(({ term }, place) => term === unit.term && !isNumbered(all[place - 1]))) return true;
  return sources.some((source) => areApart(unit.term, source)) || areApart(unit.term, ...sources);
}

const isNumbered = (word: Word | undefined) => word?.isFigure === true || word?.isNumberWord === true;

/** `a year later` of what was in 2019 and 2020, `a day before` of Monday and Tuesday. */
function areApart(unit: string, ...sources: readonly Passage[]): boolean {
  const times = sources.flatMap((source) => readCalendar(source));
  const years = sources
    .flatMap((source) => readAmounts(source))
    .filter(({ dimension }) => dimension === 'year');
  const isDay = unit === 'day' && (times.length > 1 || times.some(({ word }) => !isCalendarWord(word)));
  return (
    isDay || (unit === 'year' ? years.length > 1 : unit !== 'hour' && unit !== 'day' && times.length > 1)
  );
}
