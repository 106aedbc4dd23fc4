import type { Span } from '../../core/span.ts';
import type { Amount } from './amount.ts';
import type { Figure } from './figure.ts';
import type { Bound } from './lexicon/bound-words.ts';
import { currencyCodes, currencySigns, type Unit, units } from './lexicon/units.ts';
import type { Passage } from './passage.ts';
import { boundOf } from './read-bound.ts';
import { countedAfter } from './read-counted.ts';
import { readFigure } from './read-figures.ts';
import { nameKey } from './read-names.ts';
import { rateAfter } from './read-rate.ts';
import { shareDimension } from './share-dimension.ts';
import { stemsOf } from './stem-of.ts';
import { isYear, monthOf, type Word } from './word.ts';

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
  const isNamed = isInName(passage, from);
  return {
    start,
    end,
    from,
    to,
    figure: value,
    value: value * (unit?.factor ?? 1),
    dimension: unit?.dimension ?? null,
    counted:
      unit === null && !isSingle && !isNamed && !GRADING.has(words[from - 1]?.term ?? '')
        ? countedAfter(passage, to)
        : [],
    bound: boundAt(passage, from, to),
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
  if ((isOrdinal === true && isInARow(words, to)) || isNumbered(words, from))
    return { dimension: 'nth', factor: 1 };
  const measure = unitAfter(passage, to, end, value < 1) ?? unitCounted(passage, to);
  const isSpan = measure?.dimension === 'months' || measure?.dimension === 'time';
  const isAged = words[from - 1]?.term === 'aged' && !isSpan;
  if (isAged || isAge(words, from, to, value)) return units.get('years') ?? null;
  const unit = measure ?? signBefore(text, start) ?? codeBefore(words[from - 1]);
  if (unit !== null) return unit;
  if (isOrdinal === true) return { dimension: 'nth', factor: 1 };
  const written = text.slice(start, end);
  if (/0s$/.test(written)) return { dimension: 'decade', factor: 1 };
  return isYear(written) ? { dimension: 'year', factor: 1 } : null;
}

/** `Lemke, 61, denies`: alone between commas, behind a name; not `the 2016 Browns (51)`. */
const isAge = (words: readonly Word[], from: number, to: number, value: number) =>
  words[from]?.isFigure === true &&
  value < MAX_AGE &&
  Number.isInteger(value) &&
  words[from - 1]?.isCapital === true &&
  words[from - 2]?.isFigure !== true &&
  words[from - 1]?.clause !== words[from]?.clause &&
  words[to] !== undefined &&
  words[to]?.clause !== words[from]?.clause;

const MAX_AGE = 120;

/** `the ninth month in a row`: no months, as in `on the tenth day`. */
function isInARow(words: readonly Word[], to: number): boolean {
  const behind = words.slice(to + 1, to + 4).map(({ term }) => term);
  return behind[0] === 'running' || behind.join(' ') === 'in a row';
}

/** `No. 4`, `number two`: the fourth, the second. */
const isNumbered = (words: readonly Word[], from: number) =>
  NUMBERING.has(words[from - 1]?.term ?? '') && words[from - 1]?.clause === words[from]?.clause;
const NUMBERING = new Set(['number', 'nr']);

/** A day of a month: `25 March`, `March 25`, `the 25th of March`; not `in March, 25 people`. */
function dateOf(words: readonly Word[], from: number, to: number, value: number): string | null {
  if (value > 31 || !Number.isInteger(value)) return null;
  const after = words[to]?.term === 'of' ? words[to + 1] : words[to];
  const before = words[from - 1];
  const isBeside = before?.clause === words[from]?.clause && words[from]?.isFigure === true;
  const month = monthOf(after) ?? (isBeside ? monthOf(before) : null);
  return month === null ? null : `month:${month}`;
}

/** The bound of a number; `cover up to 35 percent` has one where `cover up` is read as one word, `edged up to 35` has none. */
function boundAt({ words, text }: Passage, from: number, to: number): Bound | null {
  const isUpTo = /\bup to \p{Sc}?$/u.test(text.slice(0, words[from]?.start));
  if (isUpTo) return isRising(words[from - 2]) ? null : 'most';
  const isUnit = words[from]?.isFigure !== true && ARTICLES.has(words[from - 1]?.term ?? '');
  return boundOf(words, isUnit ? from - 1 : from, to);
}

/** `edged` of `edged up to`; `go up` is read as one word, which is `rise`. */
const isRising = (word: Word | undefined) =>
  RISING.has(word?.stem ?? '') || (word?.phrase != null && RISEN.has(word.stem));
const RISEN = stemsOf(['rise', 'raise', 'increase', 'grow']);
const RISING = stemsOf('go move edge tick creep push drive bring inch nudge shift'.split(' '));
const ARTICLES = new Set(['a', 'an']);

/** `the Pac-12 schools`, `a round of 16 match`: the number is a name's, and counts nothing. */
function isInName({ words, text }: Passage, from: number): boolean {
  const [round, before, own] = [words[from - 2], words[from - 1], words[from]];
  const isJoined = before?.isCapital === true && text.slice(before.end, own?.start) === '-';
  return isJoined || (before?.term === 'of' && (round?.term === 'round' || round?.term === 'group'));
}

/** Before a number that counts nothing: `a magnitude 6.2 quake`. */
const GRADING = new Set('magnitude category level phase grade article section chapter page'.split(' '));

const HALF_MORE = /[^s] and a half$/;

/** `a quarter of a percentage point`. */
function articlesAt(words: readonly Word[], at: number): number {
  const from = words[at]?.term === 'of' ? 1 : 0;
  return ['a', 'an', 'the'].includes(words[at + from]?.term ?? '') ? from + 1 : from;
}

function unitAfter({ words, text }: Passage, to: number, end: number, isPart: boolean): Unit | null {
  if (text[end] === '%') return { dimension: 'percent', factor: 1 };
  const at = to + (isPart ? articlesAt(words, to) : 0);
  const [next, second] = [words[at], words[at + 1]];
  const inside = unitInside(words, to);
  if (inside !== null) return inside;
  if (next === undefined || next.clause !== words[to - 1]?.clause || isSecondOf(next, second)) return null;
  const glued = /^\d+(?:\.\d+)?([a-z]+)$/.exec(words[to - 1]?.term ?? '')?.[1];
  const pair = units.get(`${next.term}-${second?.term ?? ''}`);
  if (pair !== undefined) return pair;
  if (next.term === 'point' || next.term === 'points') return null;
  return units.get(next.term) ?? (glued === undefined ? null : (units.get(glued) ?? null));
}

/** `a fortnight`, `an hour and a half` */
function unitInside(words: readonly Word[], to: number): Unit | null {
  const terms = words.slice(Math.max(0, to - 5), to).map(({ term }) => term);
  if (terms.at(-1) === 'fortnight') return units.get('weeks') ?? null;
  return HALF_MORE.test(terms.join(' ')) ? (units.get(terms.at(-4) ?? '') ?? null) : null;
}

/** `two previous years`, `3.6 missing kilometres`: what is counted last is the unit; not `brought 65 pylons down two days`. */
function unitCounted(passage: Passage, to: number): Unit | null {
  const counted = countedAfter(passage, to);
  const [last, ...before] = counted.toReversed();
  const end = last === undefined ? to : passage.words.indexOf(last);
  const between = passage.words.slice(to, end);
  const isRow = between.every(
    (word) => MORE.has(word.term) || (before.includes(word) && !/[^isu]s$/.test(word.term)),
  );
  return last?.term.endsWith('s') === true && isRow ? (units.get(last.term) ?? null) : null;
}

const MORE = new Set('more other straight consecutive successive full whole'.split(' '));

/** `53 second-half points` are no seconds. */
const isSecondOf = (next: Word, second: Word | undefined) =>
  next.term === 'second' && !next.isHyphened && second?.isHyphened === true;

const codeBefore = (before: Word | undefined): Unit | null => {
  const dimension = before?.isCapital === true ? currencyCodes.get(nameKey(before.term)) : undefined;
  return dimension === undefined ? null : { dimension, factor: 1 };
};

function signBefore(text: string, start: number): Unit | null {
  const dimension = currencySigns.get(text[start - 1] ?? '');
  return dimension === undefined ? null : { dimension, factor: 1 };
}
