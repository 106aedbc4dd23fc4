import type { Amount } from './amount.ts';
import type { Bound } from './lexicon/bound-words.ts';
import type { Passage } from './passage.ts';

/** How far a rounded number may be from the exact one. */
const MAX_ROUNDING = 0.05;
/** `more than half` may be 57 percent. */
const SHARE_ROUNDING = 0.15;

/**
 * Whether a number is the other one rounded, and says so: `about 4,000` for 4,023, `nearly 5 million` for 4.9
 * million, `more than 300` for 312. A rounded number without such a word is another number, and so is one that
 * rounds what was rounded before.
 */
export function isHedgedOf(one: Amount, exact: Amount): boolean {
  if (one.bound === null || exact.bound !== null) return false;
  if (isShare(one) && exact.dimension === 'percent')
    return isNear(100 * one.figure, exact.figure, one.bound, SHARE_ROUNDING);
  if (one.bound === 'most') return false;
  if (one.dimension !== exact.dimension || exact.value === 0 || isCalendar(one)) return false;
  if (digitsOf(one.figure) >= digitsOf(exact.figure)) return false;
  return isNear(one.value, exact.value, one.bound, MAX_ROUNDING);
}

/** `millions` and `several million` of what are from two million to below a billion, and told in one measure. */
export function isManyOf(many: Amount, exact: Amount, { words }: Passage): boolean {
  const isMany = words[many.from]?.term === 'several' || /(?:ds|ns)$/.test(words[many.to - 1]?.term ?? '');
  const times = exact.value / many.value;
  const isOfSame = many.dimension === null || many.dimension === exact.dimension;
  return isMany && many.figure >= MIN_MANY && isOfSame && times >= 2 && times < MAX_TIMES;
}

const MIN_MANY = 100;
const MAX_TIMES = 1000;

/** `a third` */
const isShare = ({ figure, dimension }: Amount) => dimension === null && figure > 0 && figure < 1;

function isNear(rounded: number, exact: number, bound: Bound, most: number): boolean {
  const difference = (rounded - exact) / exact;
  if (Math.abs(difference) > (bound === 'about' ? MAX_ROUNDING : most)) return false;
  if (bound === 'nearly' || bound === 'most') return difference > 0;
  return bound === 'about' || difference < 0;
}

const isCalendar = ({ dimension }: Amount) =>
  dimension === 'year' || dimension === 'nth' || dimension?.startsWith('month:') === true;

/** Digits that count: 4,023 has four, 4,000 one. */
function digitsOf(value: number): number {
  return String(value)
    .replace('.', '')
    .replace(/^0+|0+$/g, '').length;
}
