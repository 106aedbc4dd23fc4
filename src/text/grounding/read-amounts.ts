import type { Span } from '../../core/span.ts';
import { months } from './lexicon/calendar-words.ts';
import { fractions, ordinals, scales, singleNumbers, smallNumbers, tens } from './lexicon/number-values.ts';
import { currencySigns, type Unit, units } from './lexicon/units.ts';
import type { Passage, Word } from './passage.ts';

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
}

/** What was read as a number: its value, and the place of the word after it. */
interface Figure {
  readonly value: number;
  readonly to: number;
  /** Stands without a noun of its own: `half`, `twice`, `fifth`. */
  readonly isSingle: boolean;
  readonly isOrdinal?: boolean;
}

const DIGITS = /^(\d+(?:\.\d+)?)([a-z]*)$/;
const YEAR = /^(?:19|20)\d\d$/;
/** How many words after the number may be what it counts: `31 more county council votes`. */
const MAX_COUNTED = 3;
const ONE = new Set(['one', 'a', 'an']);

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

function readFigure({ words, text }: Passage, at: number): Figure | null {
  const word = words[at];
  if (word === undefined) return null;
  return (
    readNth(word, at) ??
    readDigits(words, at) ??
    readSpelt(words, at, text) ??
    readArticle(words, at) ??
    readSingle(words, at, word)
  );
}

function readNth(word: Word, at: number): Figure | null {
  const nth = /^(\d+)(?:st|nd|rd|th)$/.exec(plainFigure(word));
  return nth === null ? null : { value: Number(nth[1]), to: at + 1, isSingle: true, isOrdinal: true };
}

function readDigits(words: readonly Word[], at: number): Figure | null {
  const word = words[at];
  const match = DIGITS.exec(plainFigure(word));
  if (match === null || word?.isFigure !== true) return null;
  const scale = scales.get(match[2] ?? '') ?? 1;
  return scaled(words, at + 1, Number(match[1]) * scale, false);
}

/** `20,000th` keeps its comma as a term. */
const plainFigure = (word: Word | undefined) => (word?.term ?? '').replace(/,(?=\d{3})/g, '');

/** Goes on over `million` and, for `two and a half`, over the half. */
function scaled(words: readonly Word[], to: number, value: number, isSingle: boolean): Figure {
  const scale = scales.get(words[to]?.term ?? '');
  if (scale !== undefined && (words[to]?.term.length ?? 0) > 2) {
    const below = scale === 100 && value < 100 ? readBelow(words, to + 1) : null;
    if (below !== null) return scaled(words, below.to, value * 100 + below.value, isSingle);
    return scaled(words, to + 1, value * scale, isSingle);
  }
  const tail = words.slice(to, to + 3).map(({ term }) => term);
  if (tail.join(' ') === 'and a half') return scaled(words, to + 3, value + 0.5, isSingle);
  const part = value < 10 && Number.isInteger(value) ? partOf(tail[0] ?? '', value) : null;
  return part === null ? { value, to, isSingle } : { value: value * part, to: to + 1, isSingle };
}

/** `two thirds`; `four quarters` are quarters of a year. */
function partOf(term: string, count: number): number | null {
  if (!term.endsWith('s') || (term === 'quarters' && count > 3)) return null;
  return fractions.get(term) ?? null;
}

/** What follows a hundred: `and six`, `forty-five`. */
function readBelow(
  words: readonly Word[],
  at: number,
): { readonly value: number; readonly to: number } | null {
  const from = words[at]?.term === 'and' ? at + 1 : at;
  const first = words[from];
  const ten = tens.get(first?.term ?? '');
  const one = smallNumbers.get(words[ten === undefined ? from : from + 1]?.term ?? '');
  if (ten === undefined) return one === undefined ? null : { value: one, to: from + 1 };
  return one === undefined || one > 9 ? { value: ten, to: from + 1 } : { value: ten + one, to: from + 2 };
}

/** `forty-five`, `two hundred and six`, `three million`. */
function readSpelt(words: readonly Word[], at: number, text: string): Figure | null {
  const first = words[at]?.term ?? '';
  if (ONE.has(first) || (!smallNumbers.has(first) && !tens.has(first))) return readOne(words, at);
  let to = at + 1;
  let value = smallNumbers.get(first) ?? tens.get(first) ?? 0;
  const below = smallNumbers.get(words[to]?.term ?? '');
  if (tens.has(first) && below !== undefined && below < 10 && text[words[at]?.end ?? 0] === '-') {
    value += below;
    to += 1;
  }
  return scaled(words, to, value, false);
}

/** `one` is a number before a unit, a scale or a noun, not in `one of them` or `no one`. */
function readOne(words: readonly Word[], at: number): Figure | null {
  if (words[at]?.term !== 'one' || words[at - 1]?.term === 'no') return null;
  const next = words[at + 1];
  if (next === undefined || next.isFunction || words[at - 1]?.isFunction === false) return null;
  return scaled(words, at + 1, 1, false);
}

/** `a million`, `half a million`, `a week`. */
function readArticle(words: readonly Word[], at: number): Figure | null {
  const term = words[at]?.term ?? '';
  if (term !== 'a' && term !== 'an') return null;
  const scale = scales.get(words[at + 1]?.term ?? '');
  if (scale === undefined || (words[at + 1]?.term.length ?? 0) < 3) return null;
  return scaled(words, at + 2, scale, false);
}

/** What follows `quarter` where it is a number and no season. */
const PARTS = new Set(['of', 'point', 'percentage']);
const ROUND = new Map([...scales].map(([word, value]) => [`${word}s`, value]));

function readSingle(words: readonly Word[], at: number, word: Word): Figure | null {
  const round = word.term.length > 4 ? ROUND.get(word.term) : undefined;
  if (round !== undefined) return { value: round, to: at + 1, isSingle: true };
  const part = words[at + 1]?.term ?? '';
  if (word.term === 'quarter' && PARTS.has(part)) return { value: 0.25, to: at + 1, isSingle: true };
  const single = singleNumbers.get(word.term);
  if (single !== undefined) {
    const skip = ['a', 'an'].includes(words[at + 1]?.term ?? '') && single === 0.5 ? 1 : 0;
    const scale = scales.get(words[at + 1 + skip]?.term ?? '');
    return scale === undefined
      ? { value: single, to: at + 1 + skip, isSingle: true }
      : { value: single * scale, to: at + 2 + skip, isSingle: false };
  }
  const ordinal = ordinals.get(word.term);
  return ordinal === undefined || ordinal === 1
    ? null
    : { value: ordinal, to: at + 1, isSingle: true, isOrdinal: true };
}

function measure(passage: Passage, from: number, { value, to, isSingle, isOrdinal }: Figure): Amount {
  const { words, text } = passage;
  const start = words[from]?.start ?? 0;
  const end = words[to - 1]?.end ?? start;
  const plain = { start, end, from, to, figure: value };
  const date = dateOf(words, from, to, value);
  if (date !== null) return { ...plain, value, dimension: date, counted: [] };
  const unit = unitAfter(passage, to, end, value < 1) ?? signBefore(text, start);
  if (unit !== null) return { ...plain, value: value * unit.factor, dimension: unit.dimension, counted: [] };
  if (isOrdinal === true) return { ...plain, value, dimension: 'nth', counted: [] };
  const raw = text.slice(start, end);
  if (YEAR.test(raw)) return { ...plain, value, dimension: 'year', counted: [] };
  return { ...plain, value, dimension: null, counted: isSingle ? [] : countedAfter(words, to) };
}

/** A day of a month: `25 March`, `March 25`, `the 25th of March`. */
function dateOf(words: readonly Word[], from: number, to: number, value: number): string | null {
  if (value > 31 || !Number.isInteger(value)) return null;
  const after = words[to]?.term === 'of' ? words[to + 1] : words[to];
  const month = monthOf(after) ?? monthOf(words[from - 1]);
  return month === null ? null : `month:${month}`;
}

/** The number of the month that a word with a capital names. */
export function monthOf(word: Word | undefined): number | null {
  return word?.isCapital === true ? (months.get(word.term) ?? null) : null;
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
  if (next.term === 'per' && second?.term === 'cent') return { dimension: 'percent', factor: 1 };
  if (next.term === 'point' || next.term === 'points') return null;
  return units.get(next.term) ?? (glued === undefined ? null : (units.get(glued) ?? null));
}

function signBefore(text: string, start: number): Unit | null {
  const dimension = currencySigns.get(text[start - 1] ?? '');
  return dimension === undefined ? null : { dimension, factor: 1 };
}

function countedAfter(words: readonly Word[], to: number): readonly Word[] {
  const counted: Word[] = [];
  const clause = words[to - 1]?.clause;
  for (const word of words.slice(to)) {
    const isOf = counted.length === 0 && ['of', 'the', 'more', 'other'].includes(word.term);
    if (word.clause !== clause || counted.length === MAX_COUNTED || (word.isFunction && !isOf)) break;
    if (!word.isFunction) counted.push(word);
  }
  return counted;
}

const JOINERS = new Set(['and', 'to', 'or']);

/** `25 and 26 March`, `between 3 and 5 per cent`: the first has what the second has. */
function shareDimension({ words, text }: Passage, amounts: readonly Amount[]): readonly Amount[] {
  return amounts.map((amount, index) => {
    const next = amounts[index + 1];
    if (amount.dimension !== null || amount.counted.length > 0 || next === undefined) return amount;
    const between = words.slice(amount.to, next.from).map(({ term }) => term);
    const isJoined = between.length === 1 && JOINERS.has(between[0] ?? '');
    const isRange = between.length === 0 && /^\s?[-–—]\s?$/u.test(text.slice(amount.end, next.start));
    if (!isJoined && !isRange) return amount;
    return { ...amount, dimension: next.dimension, counted: next.counted };
  });
}
