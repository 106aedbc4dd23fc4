import type { Amount } from './amount.ts';
import { scales } from './lexicon/number-values.ts';
import { currencySigns, units } from './lexicon/units.ts';
import type { Passage } from './passage.ts';
import type { Word } from './word.ts';

const JOINERS = new Set(['and', 'to', 'or']);

/** `25 and 26 March`, `between 3 and 5 per cent`: the first has what the second has. `3-1` is a score. */
export function shareDimension(passage: Passage, amounts: readonly Amount[]): readonly Amount[] {
  return amounts.map((amount, index) => {
    const [last, next] = [amounts[index - 1], amounts[index + 1]];
    if (isSpanOfYears(passage, amount, next)) return amount;
    if (last !== undefined && isSpanOfYears(passage, last, amount)) return yearOf(last, amount);
    if (isScore(passage, amount, last, next)) return { ...amount, isScore: true, counted: [] };
    if (isDifference(passage, amount)) return { ...amount, counted: countedBefore(amounts, index) };
    if (last !== undefined && isElliptic(passage, last, amount))
      return { ...amount, dimension: last.dimension, value: amount.figure * factorOf(last) };
    if (next === undefined || !isNumber(passage.words[amount.from])) return amount;
    return withNext(passage, amount, next);
  });
}

/** The first of two that are joined has what the second has. */
function withNext(passage: Passage, amount: Amount, next: Amount): Amount {
  const between = passage.words.slice(amount.to, next.from).map(({ term }) => term);
  const isJoined = between.length === 1 && JOINERS.has(between[0] ?? '');
  if ((isJoined || isDashed(passage, amount, next)) && isOfMoney(amount, next))
    return scaledAs(amount, scaleOf(passage, amount, next));
  if (!isBare(amount) || (!isJoined && !isDashed(passage, amount, next))) return amount;
  const { figure } = scaledAs(amount, scaleOf(passage, amount, next));
  const { dimension, counted } = next;
  return { ...amount, figure, value: figure * factorOf(next), dimension, counted };
}

/** `2007-14` */
const isSpanOfYears = (passage: Passage, one: Amount, next: Amount | undefined) =>
  next !== undefined &&
  one.dimension === 'year' &&
  next.figure > one.figure % CENTURY &&
  next.end - next.start === 2 &&
  isBare(next) &&
  isDashed(passage, one, next);
const CENTURY = 100;

const yearOf = ({ figure }: Amount, short: Amount): Amount => {
  const year = figure - (figure % CENTURY) + short.figure;
  return { ...short, figure: year, value: year, dimension: 'year' };
};

/** `$99 to $176 million`, `$7-$9 billion` */
const isOfMoney = (one: Amount, next: Amount) =>
  one.dimension !== null && one.dimension === next.dimension && signed.has(one.dimension);
const signed = new Set(currencySigns.values());

const scaledAs = (amount: Amount, scale: number): Amount => ({
  ...amount,
  figure: amount.figure * scale,
  value: amount.value * scale,
});

/** `4.1 to 4.3 billion`: billions both, as the first is written with the smaller number and no word of its own. */
function scaleOf({ words }: Passage, one: Amount, next: Amount): number {
  const scale = scales.get(words[next.to - 1]?.term ?? '') ?? 1;
  const isOpen = one.to - one.from === 1 && one.figure < next.figure / scale;
  const isRange = words[one.to]?.term !== 'and' || words[one.from - 1]?.term === 'between';
  return isOpen && isRange && next.to - next.from === 2 ? scale : 1;
}

const RANGES = new Set(['to', 'from', 'by']);
/** `3.60 francs a share from 3.40` */
const MAX_ELLIPTIC = 4;

/** `from eight years to five`, `9 metres by 6`: the second is of the first one's measure. */
function isElliptic({ words }: Passage, last: Amount, one: Amount): boolean {
  const between = words.slice(last.to, one.from);
  const joiner = between.at(-1)?.term ?? '';
  const isNear = between.length === 2 || (between.length <= MAX_ELLIPTIC && last.rate !== null);
  const isJoined = isNear && RANGES.has(joiner) && units.has(between[0]?.term ?? '');
  return isJoined && last.dimension !== 'percent' && one.dimension === null && one.counted.length === 0;
}

const factorOf = ({ value, figure }: Amount) => (figure === 0 ? 1 : value / figure);

/** `3-1`, and no measure behind it. */
function isScore(passage: Passage, one: Amount, last: Amount | undefined, next: Amount | undefined): boolean {
  const isFirst = next !== undefined && isDashed(passage, one, next) && isBare(next);
  return isFirst || (last !== undefined && isDashed(passage, last, one) && isBare(one));
}

/** Not `tripled to 12 percent`. */
const isNumber = (word: Word | undefined) => word?.isFigure === true || word?.isNumberWord === true;

const countedBefore = (amounts: readonly Amount[], index: number) =>
  amounts.slice(0, index).findLast(({ counted }) => counted.length > 0)?.counted ?? [];

const DIFFERENCES = new Set(['fewerthan', 'morethan', 'fewer']);

/** `1,400 glaciers, 1,100 fewer than in 1973`: as many of those. */
function isDifference({ words }: Passage, { to, figure, dimension, counted }: Amount): boolean {
  return figure >= 1 && dimension === null && counted.length === 0 && DIFFERENCES.has(words[to]?.term ?? '');
}

function isDashed({ text }: Passage, one: Amount, next: Amount): boolean {
  return one.to === next.from && /^\s?[-–—]\s?\p{Sc}?$/u.test(text.slice(one.end, next.start));
}

/** What a score may stand before: `a 3-1 win`, `voted 9-4 to close`. */
const RESULTS = new Set([
  'win',
  'victory',
  'defeat',
  'loss',
  'draw',
  'lead',
  'vote',
  'majority',
  'decision',
  'ruling',
]);

function isBare({ dimension, counted }: Amount): boolean {
  const [first] = counted;
  return (
    dimension === null &&
    (first === undefined || RESULTS.has(first.term) || first.isCapital || first.phrase !== null)
  );
}
