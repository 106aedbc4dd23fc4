import type { Span } from '../../core/span.ts';
import { type Bound, boundWords } from './lexicon/bound-words.ts';
import { scales } from './lexicon/number-values.ts';
import { currencySigns, type Unit, units } from './lexicon/units.ts';
import type { Passage } from './passage.ts';
import { type Figure, readFigure } from './read-figures.ts';
import { partAt } from './syntax/sentence.ts';
import { monthOf, type Word } from './word.ts';

/** A number of a sentence with what it counts. */
export interface Amount extends Span {
  /** In the basic unit of its dimension; the bare number when it has none. */
  readonly value: number;
  /** The bare number. */
  readonly figure: number;
  /** `percent`, `length`, a currency, `month:3` for a day of March, `year`, `nth` for ordinals; null for a bare number. */
  readonly dimension: string | null;
  /** The words that are counted, where there is no unit: the content words right after the number. */
  readonly counted: readonly Word[];
  /** Places of its words in the passage. */
  readonly from: number;
  readonly to: number;
  /** `at least`, `up to`, `about` before it. */
  readonly bound: Bound | null;
  /** Stem of what it is told per: `a barrel`, `per day`, `each week`. */
  readonly rate: string | null;
  /** Whether a dash joins it to another number and no unit follows: `3-1`. */
  readonly isScore: boolean;
}

const YEAR = /^(?:19|20)\d\d$/;
/** How many words after the number may be what it counts: `31 more county council votes`. */
const MAX_COUNTED = 3;

/** The numbers of a sentence in order, in words or in figures. */
export function readAmounts(passage: Passage): readonly Amount[] {
  const amounts: Amount[] = [];
  let at = 0;
  while (at < passage.words.length) {
    const figure = readFigure(passage, at);
    if (figure === null) {
      at += 1;
    } else {
      amounts.push(measure(passage, at, figure));
      at = figure.to;
    }
  }
  return shareDimension(passage, amounts);
}

function measure(passage: Passage, from: number, figure: Figure): Amount {
  const { words } = passage;
  const { value, to, isSingle } = figure;
  const start = words[from]?.start ?? 0;
  const end = words[to - 1]?.end ?? start;
  const unit = dimensionOf(passage, from, figure, { start, end });
  return {
    start,
    end,
    from,
    to,
    figure: value,
    value: value * (unit?.factor ?? 1),
    dimension: unit?.dimension ?? null,
    counted: unit === null && !isSingle ? countedAfter(passage, to) : [],
    bound: boundBefore(words, from) ?? boundAfter(words, to),
    rate: rateAfter(words, to),
    isScore: false,
  };
}

function dimensionOf(
  passage: Passage,
  from: number,
  { value, to, isOrdinal }: Figure,
  { start, end }: Span,
): Unit | null {
  const { words, text } = passage;
  const date = dateOf(words, from, to, value);
  if (date !== null) return { dimension: date, factor: 1 };
  const unit = unitAfter(passage, to, end, value < 1) ?? signBefore(text, start);
  if (unit !== null) return unit;
  if (isOrdinal === true) return { dimension: 'nth', factor: 1 };
  return YEAR.test(text.slice(start, end)) ? { dimension: 'year', factor: 1 } : null;
}

/** A day of a month: `25 March`, `March 25`, `the 25th of March`; not `in March, 25 people`. */
function dateOf(words: readonly Word[], from: number, to: number, value: number): string | null {
  if (value > 31 || !Number.isInteger(value)) return null;
  const after = words[to]?.term === 'of' ? words[to + 1] : words[to];
  const before = words[from - 1];
  const isBeside = before?.clause === words[from]?.clause && words[from]?.isFigure === true;
  const month = monthOf(after) ?? (isBeside ? monthOf(before) : null);
  return month === null ? null : `month:${month}`;
}

/** `a quarter of a percentage point`. */
function articlesAt(words: readonly Word[], at: number): number {
  const from = words[at]?.term === 'of' ? 1 : 0;
  return ['a', 'an', 'the'].includes(words[at + from]?.term ?? '') ? from + 1 : from;
}

function unitAfter({ words, text }: Passage, to: number, end: number, isPart: boolean): Unit | null {
  if (text[end] === '%') return { dimension: 'percent', factor: 1 };
  const at = to + (isPart ? articlesAt(words, to) : 0);
  const [next, second] = [words[at], words[at + 1]];
  if (next === undefined) return null;
  const glued = /^\d+(?:\.\d+)?([a-z]+)$/.exec(words[to - 1]?.term ?? '')?.[1];
  const pair = units.get(`${next.term}-${second?.term ?? ''}`);
  if (pair !== undefined) return pair;
  if (next.term === 'point' || next.term === 'points') return null;
  return units.get(next.term) ?? (glued === undefined ? null : (units.get(glued) ?? null));
}

function signBefore(text: string, start: number): Unit | null {
  const dimension = currencySigns.get(text[start - 1] ?? '');
  return dimension === undefined ? null : { dimension, factor: 1 };
}

/** Between a number and what it counts: `two of its five stores`. */
const OF = new Set(['of', 'the', 'more', 'other', 'its', 'their', 'his', 'her', 'these', 'those']);

function countedAfter(passage: Passage, to: number): readonly Word[] {
  const { words } = passage;
  const counted: Word[] = [];
  const clause = words[to - 1]?.clause;
  for (const [index, word] of words.slice(to).entries()) {
    const isOf = counted.length === 0 && OF.has(word.term);
    const isStop = (word.isFunction && !isOf) || partAt(passage, to + index) === 'verb';
    if (word.clause !== clause || counted.length === MAX_COUNTED || isStop) break;
    if (isCounted(passage, to + index)) counted.push(word);
  }
  return counted;
}

/** Behind what is counted: `271 people aboard`. */
const BESIDE = new Set(['aboard', 'ashore', 'overboard', 'worldwide', 'nationwide', 'overall', 'apiece']);

/** A noun; `behind` and `down` count nothing. */
function isCounted(passage: Passage, at: number): boolean {
  const word = passage.words[at];
  const part = partAt(passage, at);
  if (word === undefined || word.isFunction || boundWords.has(word.term) || BESIDE.has(word.term))
    return false;
  return part === 'noun' || part === 'name';
}

function boundBefore(words: readonly Word[], from: number): Bound | null {
  const before = words[from - 1];
  if (before === undefined || before.clause !== words[from]?.clause) return null;
  return boundWords.get(before.term) ?? null;
}

/** `five at most` */
function boundAfter(words: readonly Word[], to: number): Bound | null {
  const after = words[to];
  return after?.phrase != null && after.clause === words[to - 1]?.clause
    ? (AFTER.get(after.term) ?? null)
    : null;
}

const AFTER = new Map<string, Bound>([
  ['atmost', 'most'],
  ['atleast', 'least'],
]);

const PER = new Set(['a', 'an', 'per', 'each', 'every']);
/** How far after its number a rate may stand: `13.90 euros an hour`, `400 patients a day`. */
const MAX_RATE = 4;

function rateAfter(words: readonly Word[], to: number): string | null {
  const clause = words[to - 1]?.clause;
  for (let at = to; at < to + MAX_RATE; at += 1) {
    const [per, noun] = [words[at], words[at + 1]];
    if (per === undefined || noun === undefined || noun.clause !== clause) return null;
    if (PER.has(per.term)) return rateOf(words, at + 1);
    if (per.isFunction || per.isFigure) return null;
  }
  return null;
}

/** `per square metre`, `per million`. */
function rateOf(words: readonly Word[], at: number): string | null {
  const [noun, next] = [words[at], words[at + 1]];
  if (noun === undefined) return null;
  if (next !== undefined && units.has(`${noun.term}-${next.term}`)) return `${noun.stem} ${next.stem}`;
  return units.has(noun.term) || scales.has(noun.term) ? noun.stem : null;
}

const JOINERS = new Set(['and', 'to', 'or']);

/** `25 and 26 March`, `between 3 and 5 per cent`: the first has what the second has. `3-1` is a score. */
function shareDimension(passage: Passage, amounts: readonly Amount[]): readonly Amount[] {
  return amounts.map((amount, index) => {
    const [last, next] = [amounts[index - 1], amounts[index + 1]];
    const isScore =
      (next !== undefined && isDashed(passage, amount, next) && isBare(next)) ||
      (last !== undefined && isDashed(passage, last, amount) && isBare(amount));
    if (isScore) return { ...amount, isScore, counted: [] };
    if (isDifference(passage, amount)) return { ...amount, counted: countedBefore(amounts, index) };
    if (!isBare(amount) || next === undefined) return amount;
    const between = passage.words.slice(amount.to, next.from).map(({ term }) => term);
    const isJoined = between.length === 1 && JOINERS.has(between[0] ?? '');
    if (!isJoined && !isDashed(passage, amount, next)) return amount;
    return { ...amount, dimension: next.dimension, counted: next.counted };
  });
}

const countedBefore = (amounts: readonly Amount[], index: number) =>
  amounts.slice(0, index).findLast(({ counted }) => counted.length > 0)?.counted ?? [];

const DIFFERENCES = new Set(['fewerthan', 'morethan', 'fewer']);

/** `1,400 glaciers, 1,100 fewer than in 1973`: as many of those. */
function isDifference({ words }: Passage, { to, dimension, counted }: Amount): boolean {
  return dimension === null && counted.length === 0 && DIFFERENCES.has(words[to]?.term ?? '');
}

function isDashed({ text }: Passage, one: Amount, next: Amount): boolean {
  return one.to === next.from && /^\s?[-–—]\s?$/u.test(text.slice(one.end, next.start));
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
