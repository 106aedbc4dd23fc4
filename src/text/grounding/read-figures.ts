import type { Figure } from './figure.ts';
import { fractions, ordinals, scales, singleNumbers, smallNumbers, tens } from './lexicon/number-values.ts';
import { units } from './lexicon/units.ts';
import type { Passage } from './passage.ts';
import { readShare } from './read-share.ts';
import { isYear, type Word } from './word.ts';

const DIGITS = /^(\d+(?:\.\d+)?)([a-z]*)$/;
const ONE = new Set(['one', 'a', 'an']);

const PARTS_OF_CENTURY = new Map([
  ['half', 0.5],
  ['quarter', 0.25],
]);

/** `a quarter-century`, `half a century`, `a quarter of a century`: as many years, the unit left outside. */
function readCentury(words: readonly Word[], at: number): Figure | null {
  const from = ONE.has(words[at]?.term ?? '') ? at + 1 : at;
  const part = PARTS_OF_CENTURY.get(words[from]?.term ?? '');
  if (part === undefined) return null;
  const of = words[from + 1]?.term === 'of' ? from + 2 : from + 1;
  const to = ONE.has(words[of]?.term ?? '') ? of + 1 : of;
  return words[to]?.term === 'century' ? { value: part, to, isSingle: true } : null;
}

/** The number that begins at a place, in words or in figures; null when none does. */
export function readFigure(passage: Passage, at: number): Figure | null {
  const { words, text } = passage;
  const word = words[at];
  if (word === undefined) return null;
  return (
    readShare(passage, at) ??
    readNth(word, at) ??
    readDigits(words, at) ??
    readCentury(words, at) ??
    readSpelt(words, at, text) ??
    readArticle(words, at) ??
    readAndHalf(words, at) ??
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
  const century = match[2] === 's' && isDecade(words, at) ? CENTURY : 0;
  return scaled(words, at + 1, Number(match[1]) * scale + century, false);
}

/** `the early 60s` are those of the last century; `in her 60s` is an age. */
function isDecade(words: readonly Word[], at: number): boolean {
  const isPart = PARTS_OF_TIME.has(words[at - 1]?.term ?? '');
  return /^[1-9]0s$/.test(words[at]?.term ?? '') && words[at - (isPart ? 2 : 1)]?.term === 'the';
}
const CENTURY = 1900;
const PARTS_OF_TIME = new Set(['early', 'mid', 'late']);

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
  if (tail.join(' ') === 'and a half' && Number.isInteger(value))
    return scaled(words, to + 3, value + 0.5, isSingle);
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

/** `one` is a number before a unit, a scale, a noun or `of 14`, not in `one of them` or `no one`. */
function readOne(words: readonly Word[], at: number): Figure | null {
  if (words[at]?.term !== 'one' || words[at - 1]?.term === 'no') return null;
  const next = words[at + 1];
  const isPart = next?.term === 'of' && words[at + 2]?.isFigure === true;
  if (isPart) return { value: 1, to: at + 1, isSingle: true };
  const isAndHalf = words[at + 2]?.term === 'a' && words[at + 3]?.term === 'half';
  if (isAndHalf) return scaled(words, at + 1, 1, false);
  const isMeasured =
    next?.clause === words[at]?.clause && (units.has(next?.term ?? '') || scales.has(next?.term ?? ''));
  if (next === undefined || next.isFunction || (words[at - 1]?.isFunction === false && !isMeasured))
    return null;
  return scaled(words, at + 1, 1, false);
}

/** `a million`, `several billion`, `a fortnight`. */
function readArticle(words: readonly Word[], at: number): Figure | null {
  const term = words[at]?.term ?? '';
  if (term === 'several') return readSeveral(words, at);
  if (term !== 'a' && term !== 'an') return null;
  const half = readHalf(words, at);
  if (half !== null) return half;
  if (words[at + 1]?.term === 'fortnight') return { value: 2, to: at + 2, isSingle: true };
  const scale = scales.get(words[at + 1]?.term ?? '');
  if (scale === undefined || (words[at + 1]?.term.length ?? 0) < 3) return null;
  return scaled(words, at + 2, scale, false);
}

/** `a half a billion` */
function readHalf(words: readonly Word[], at: number): Figure | null {
  const [next, ...tail] = words.slice(at + 1, at + 5).map(({ term }) => term);
  const half = words[at + 1];
  if (next === 'half' && scales.has(tail[0] ?? '') && half !== undefined)
    return readSingle(words, at + 1, half);
  if (next === 'half' && tail[0] === 'a' && scales.has(tail[1] ?? '') && half !== undefined)
    return readSingle(words, at + 1, half);
  return null;
}

/** `an hour and a half`: the number begins with its unit. */
function readAndHalf(words: readonly Word[], at: number): Figure | null {
  const [unit, ...tail] = words.slice(at, at + 4).map(({ term }) => term);
  const isOne = units.has(unit ?? '') && unit?.endsWith('s') === false && words[at - 1]?.isFigure !== true;
  return isOne && tail.join(' ') === 'and a half' ? { value: 1.5, to: at + 4, isSingle: true } : null;
}

/** `several billion dollars` are billions. */
function readSeveral(words: readonly Word[], at: number): Figure | null {
  const term = words[at + 1]?.term ?? '';
  const scale = ROUND.get(`${term}s`);
  return scale === undefined || term.length < 3 ? null : { value: scale, to: at + 2, isSingle: false };
}

/** What follows `quarter` where it is a number and no season. */
const PARTS = new Set(['of', 'point', 'percentage']);
const ROUND = new Map([...scales].map(([word, value]) => [`${word}s`, value]));

/** `the third quarter of 2023` */
const isSeason = (words: readonly Word[], at: number) =>
  ordinals.has(words[at - 1]?.term ?? '') && isYear(words[at + 2]?.term ?? '');

function readSingle(words: readonly Word[], at: number, word: Word): Figure | null {
  const round = word.term.length > 4 ? ROUND.get(word.term) : undefined;
  if (round !== undefined) return { value: round, to: at + 1, isSingle: true };
  const part = words[at + 1]?.term ?? '';
  if (word.term === 'quarter' && PARTS.has(part) && !isSeason(words, at))
    return { value: 0.25, to: at + 1, isSingle: true };
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
