import type { Amount } from './amount.ts';
import { isHedgedOf, isManyOf } from './hedges.ts';
import { isCountOfSame, type Known } from './is-count-of-same.ts';
import { isDifferenceTold } from './is-difference-told.ts';
import { isListed } from './is-listed.ts';
import { isReckoned } from './is-reckoned.ts';
import { isRunnerUp } from './is-runner-up.ts';
import type { Bound } from './lexicon/bound-words.ts';
import { ordinals } from './lexicon/number-values.ts';
import { type Unit, units } from './lexicon/units.ts';
import type { Passage } from './passage.ts';
import { readAmounts } from './read-amounts.ts';
import { tellsRate } from './read-rate.ts';
import { partAt } from './syntax/sentence.ts';
import type { Reason } from './verdict.ts';
import { meansSame, type Word } from './word.ts';

/** Rounding of the conversion between units, not of the writer: 10 miles may be 16.09 km. */
const TOLERANCE = 0.002;

/** Numbers of the sentence that no source has, or has of something else. */
export function checkAmounts(claim: Passage, sources: readonly Passage[]): readonly Reason[] {
  const known = sources.flatMap((source) => {
    const all = readAmounts(source);
    const others = sources.flatMap((other) => (other === source ? [] : other.words));
    return all.map((amount): Known => ({ amount, all, source, others }));
  });
  const wrong = readAmounts(claim).flatMap((amount): readonly Reason[] => {
    const kind = isOneOf(amount, claim, sources) ? null : problemOf(amount, claim, known, sources);
    return kind === null ? [] : [{ kind, text: claim.text.slice(amount.start, amount.end) }];
  });
  return [...wrong, ...checkFirst(claim, sources)];
}

/** `the first stage` of the second: it is told of much that is no number, so only beside the same word. */
function checkFirst(claim: Passage, sources: readonly Passage[]): readonly Reason[] {
  const words = sources.flatMap((source) => source.words);
  if (words.some(({ term }) => term === 'first' || term === '1st')) return [];
  return claim.words.flatMap(({ term, start, end }, at): readonly Reason[] => {
    const next = claim.words[at + 1];
    if (term !== 'first' || next === undefined) return [];
    const isOther = words.some(
      (word, place) => meansSame(word, next) && (ordinals.get(words[place - 1]?.term ?? '') ?? 0) > 1,
    );
    return isOther ? [{ kind: 'number', text: claim.text.slice(start, end) }] : [];
  });
}

function problemOf(
  amount: Amount,
  claim: Passage,
  known: readonly Known[],
  sources: readonly Passage[],
): 'number' | 'unit' | 'date' | null {
  const equal = known.filter((other) => isEqual(amount, other.amount));
  const same = equal.filter((other) => isOfSame(amount, other, isDayOf(amount, claim)));
  if (same.length > 0) return boundProblem(amount, claim, same);
  if (isListed(amount, claim, known, sources)) return null;
  if (isPairOfNamed(amount, claim, known) || isBothAnd(amount, claim)) return null;
  if (isDifferenceTold(amount, claim, known) || isReckoned(amount, claim, known)) return null;
  if (isRunnerUp(amount, claim, sources)) return null;
  if (known.some((other) => isManyOf(amount, other.amount, claim))) return null;
  if (known.some((other) => isHedgedOf(amount, other.amount))) return null;
  if (
    sources.some(({ words }) =>
      words.some(({ term }) => !term.endsWith('s') && isWhole(amount, units.get(term))),
    )
  )
    return null;
  if (amount.dimension === 'point' && isDifference(amount, known)) return null;
  if (isDay(amount)) return 'date';
  const isBareThere = known.some((other) => Math.abs(other.amount.figure - amount.figure) < 1e-9);
  return equal.length > 0 || isBareThere ? 'unit' : 'number';
}

/** `the two presidents`, where two are named and nothing of the kind is counted. */
function isPairOfNamed({ figure, counted, from }: Amount, { words }: Passage, known: readonly Known[]) {
  const isTheTwo = figure === 2 && counted.length > 0 && words[from - 1]?.term === 'the';
  const isCounted = ({ amount }: Known) =>
    amount.counted.some((word) => counted.some((noun) => meansSame(noun, word)));
  return isTheTwo && !known.some(isCounted);
}

/** `both legal and illegal betting`, `Trump and DeSantis will both be there`: no number. */
function isBothAnd({ from, to, figure }: Amount, claim: Passage): boolean {
  const { words } = claim;
  if (figure !== 2 || words[from]?.term !== 'both') return false;
  const isAnd = ({ term }: Word) => term === 'and';
  const behind = words.slice(to, to + REACH).filter(({ clause }) => clause === words[from]?.clause);
  const next = partAt(claim, to);
  return behind.some(isAnd) || ((next === 'verb' || next === 'helper') && words.slice(0, from).some(isAnd));
}

/** At least 40 is not at most 40, nor 40 an hour 40 a day. */
function boundProblem(amount: Amount, claim: Passage, same: readonly Known[]): 'number' | 'unit' | null {
  const isKept = same.some(
    (other) =>
      isBoundKept(amount, other.amount) ||
      isEndOfRange(amount, other) ||
      isMostPossible(amount, claim, other) ||
      isUtmost(amount, other) ||
      isUtmost(other.amount, { ...other, amount, source: claim }),
  );
  if (!isKept) return 'number';
  return same.some((other) => isRateKept(amount, other)) ? null : 'unit';
}

/** `up to 28 per cent` and `at least 19`, where it is from 19 to 28. */
function isEndOfRange({ bound }: Amount, { amount, all, source: { text } }: Known): boolean {
  const at = all.indexOf(amount);
  const isRange = (low: Amount | undefined, high: Amount | undefined) =>
    low !== undefined &&
    high !== undefined &&
    low.dimension === high.dimension &&
    low.value < high.value &&
    RANGE.test(text.slice(low.end, high.start));
  if (bound === 'most') return isRange(all[at - 1], amount);
  return bound === 'least' && isRange(amount, all[at + 1]);
}

/** What stands between both ends of a range, but for a unit and a sign of money. */
const RANGE = /^(?:%|\s?\p{L}+)?(?:\s(?:to|and)\s|\s?[-–]\s?)\p{Sc}?$/u;

const MOST: readonly (Bound | null)[] = ['most', null];

/** Who faces up to 20 years could get 20 years, and as many as 20 may come if 20 may. */
function isMostPossible({ bound, from, to }: Amount, { events }: Passage, { amount }: Known): boolean {
  const isPossible = events.some(
    ({ group, mood }) => mood === 'possible' && group.from < to + REACH && group.to > from - REACH,
  );
  return isPossible && MOST.includes(bound) && MOST.includes(amount.bound);
}

/** `up to 120 mph` of maximum sustained winds of 120 mph, `at least 10` of a minimum stay of 10 nights. */
const isUtmost = ({ bound }: Amount, { amount: { from }, source: { words } }: Known) =>
  bound !== null &&
  words[from - 1]?.term === 'of' &&
  words
    .slice(Math.max(0, from - REACH_OF_UTMOST), from)
    .some(({ term, clause }) => clause === words[from]?.clause && UTMOST.get(term) === bound);
const REACH_OF_UTMOST = 6;
const UTMOST = new Map<string, Bound>([
  ...['maximum', 'peak', 'top', 'highest', 'max'].map((word): [string, Bound] => [word, 'most']),
  ...['minimum', 'lowest', 'least'].map((word): [string, Bound] => [word, 'least']),
]);

/** How far from a number `could` may stand. */
const REACH = 8;

/** A rate may stand at another number of the source: `to 81 dollars a barrel, while US crude rose to 76 dollars`. */
function isRateKept({ rate }: Amount, { amount, source, others }: Known): boolean {
  if (rate === null || rate === amount.rate) return true;
  return amount.rate === null && (tellsRate(source.words, rate) || tellsRate(others, rate));
}

/** Ten years are a decade, twelve months a year. */
function isWhole({ dimension, value, figure }: Amount, unit: Unit | undefined): boolean {
  return dimension === 'months' && unit?.dimension === dimension && unit.factor === value && figure > 1;
}

/** Percentage points between two shares of one sentence: from 6.1 to 5.8 percent it is 0.3. */
function isDifference({ value }: Amount, known: readonly Known[]): boolean {
  return known.some(({ amount, all }) =>
    all.some(
      (other) =>
        amount.dimension === 'percent' &&
        other.dimension === 'percent' &&
        Math.abs(other.value - amount.value - value) < 1e-9,
    ),
  );
}

/** Bounds of a source that carry one of the sentence; `over 19 kilometres` may be no bound. */
const CARRYING: Readonly<Record<Bound, readonly (Bound | null)[]>> = {
  least: ['least', 'more', 'over', 'about'],
  more: ['more', 'over', 'least', 'about'],
  over: ['over', 'more', 'least', 'about', null],
  most: ['most', 'nearly', 'about'],
  nearly: ['nearly', 'most', 'about'],
  about: ['about', 'nearly', 'more', 'over', 'least', 'most', null],
  limit: ['most', 'about', 'nearly', 'more', 'over', null],
};

/** Numbers as they are: `300` of more than 300, not of at least or at most 300. */
const BARE: readonly (Bound | null)[] = [null, 'more', 'over', 'about', 'nearly'];

function isBoundKept({ bound }: Amount, other: Amount): boolean {
  const carrying = bound === null ? BARE : CARRYING[bound];
  if (other.bound === 'limit') return bound === 'most' || carrying.includes(null);
  return isDay(other) || carrying.includes(other.bound);
}

const isDay = ({ dimension }: Amount) =>
  dimension === 'year' || dimension === 'decade' || dimension?.startsWith('month:') === true;

function isEqual(one: Amount, other: Amount): boolean {
  if (one.dimension === 'nth') return one.figure === other.figure;
  if (one.dimension === 'percent' && other.dimension === null) return isShare(one, other);
  if (other.dimension === 'percent' && one.dimension === null && isShare(other, one)) return true;
  if (one.dimension === null || other.dimension === null) return Math.abs(one.figure - other.figure) < 1e-9;
  const difference = Math.abs(one.value - other.value);
  const isConverted = one.dimension === other.dimension && !isDay(one) && factorOf(one) !== factorOf(other);
  return difference <= (isConverted ? TOLERANCE * Math.abs(other.value) : 1e-9);
}

const factorOf = ({ value, figure }: Amount) => (figure === 0 ? 1 : value / figure);

/** A third is 33 percent. */
function isShare(percent: Amount, share: Amount): boolean {
  if (share.figure > 0 && share.figure < 1) return Math.abs(percent.figure - 100 * share.figure) < 0.5;
  return Math.abs(percent.figure - share.figure) < 1e-9;
}

/** From here on a number that counts nothing is money like the one before it: `84 million euros, 19 million more`. */
const LARGE = 1e6;

/** Whether they measure or count the same. A number without either agrees with all but a measure it is not. */
function isOfSame(one: Amount, known: Known, isStage: boolean): boolean {
  const { amount: other } = known;
  if (one.dimension === 'nth') return isOrdinal(known) || other.counted.some(({ term }) => term === 'times');
  if (other.dimension === 'nth') return isCountOfNth(one, known);
  if (one.dimension !== null) return isOfSameMeasure(one, one.dimension, known);
  if (other.dimension === 'point' && one.counted[0]?.stem === 'point') return true;
  // `shrank by a quarter`, where something rose by a quarter of a point
  if (other.dimension === 'point' && one.figure < 1) return false;
  if (other.dimension !== null) return one.counted.length === 0 && (isStage || !isSpanOfTime(other));
  return one.counted.length === 0 || isCountOfSame(one, known);
}

/** `17 times` of `for the 17th time`, `five straight defeats` of `the fifth defeat in a row`. */
function isCountOfNth({ counted }: Amount, { amount: { to }, source: { words } }: Known): boolean {
  const [noun, ...behind] = words.slice(to, to + REACH_OF_ROW);
  const isTold = noun !== undefined && counted.some((word) => word.stem === noun.stem);
  return isTold && (noun.term === 'time' || behind.some(({ term }) => IN_A_ROW.has(term)));
}
const REACH_OF_ROW = 5;
const IN_A_ROW = new Set(['row', 'straight', 'consecutive', 'successive', 'running']);

function isOfSameMeasure(one: Amount, dimension: string, known: Known): boolean {
  const { amount: other, all } = known;
  if (dimension === other.dimension) return true;
  if (dimension === 'percent' && isExactShare(other)) return true;
  if (MEASURES_OF_TIME.has(dimension) && factorOf(one) !== YEAR) return false;
  const isMeasured = all.some((amount) => amount.dimension === dimension);
  return isBare(other) && isWritten(known) && !isDay(one) && (!isMeasured || other.figure >= LARGE);
}

/** `day 41` and `2:18:33` are times without their unit. */
const isDayOf = ({ from, start, end }: Amount, { words, text }: Passage) =>
  units.has(words[from - 1]?.term ?? '') || text[end] === ':' || text[start - 1] === ':';

/** Days and weeks are no bare number; years may be an age. */
const isSpanOfTime = (amount: Amount) =>
  amount.dimension !== null && MEASURES_OF_TIME.has(amount.dimension) && factorOf(amount) !== YEAR;

/** Written as one, be it of a measure: `a sixth year`. */
const isOrdinal = ({ amount: { start, end, dimension }, source }: Known) =>
  dimension === 'nth' || /(?:th|rd|second|first)$/.test(source.text.slice(start, end));

/** `a quarter` is 25 percent beside other percentages too; more than half is not 50. */
const isExactShare = ({ dimension, figure, bound }: Amount) =>
  dimension === null && figure < 1 && bound === null;

/** `under 17` is 17 years, in months. */
const YEAR = 12;
const MEASURES_OF_TIME = new Set(['months', 'time']);

/** As a number, and not as `both`. */
const isWritten = ({ amount: { from }, source: { words } }: Known) =>
  words[from]?.isFigure === true ||
  words[from]?.isNumberWord === true ||
  ARTICLES.has(words[from]?.term ?? '');
const ARTICLES = new Set(['a', 'an', 'one']);

const isBare = ({ dimension, counted }: Amount) => dimension === null && counted.length === 0;

const SINGLE = new Set('a an single one each every another sole only first last final next'.split(' '));

/** `one dose` where the sources have `a single dose`. */
function isOneOf(
  { figure, value, from, counted, dimension }: Amount,
  { words }: Passage,
  sources: readonly Passage[],
): boolean {
  const isOneUnit = ({ term }: Word, at: number, all: readonly Word[]) => {
    const unit = term.endsWith('s') || all[at - 1]?.isFigure === true ? undefined : units.get(term);
    return unit?.dimension === dimension && unit.factor === value;
  };
  if (figure !== 1 || words[from]?.term !== 'one') return false;
  if (dimension !== null) return sources.some((source) => source.words.some(isOneUnit));
  return sources.some(
    ({ words: others }) =>
      others.some(({ term }) => term === 'one') ||
      others.some(
        (word, at) =>
          counted.some((noun) => meansSame(noun, word)) &&
          others.slice(Math.max(0, at - 3), at).some(({ term }) => SINGLE.has(term)),
      ),
  );
}
