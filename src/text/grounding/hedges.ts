import type { Amount } from './amount.ts';
import type { Bound } from './lexicon/bound-words.ts';

/** How far a rounded number may be from the exact one. */
const MAX_ROUNDING = 0.05;

/**
 * Whether a number is the other one rounded, and says so: `about 4,000` for 4,023, `nearly 5 million` for 4.9
 * million, `more than 300` for 312. A rounded number without such a word is another number, and so is one that
 * rounds what was rounded before.
 */
export function isHedgedOf(one: Amount, exact: Amount): boolean {
  if (one.bound === null || one.bound === 'most' || exact.bound !== null) return false;
  if (isShare(one) && exact.dimension === 'percent') return isNear(100 * one.figure, exact.figure, one.bound);
  if (one.dimension !== exact.dimension || exact.value === 0 || isCalendar(one)) return false;
  if (digitsOf(one.figure) >= digitsOf(exact.figure)) return false;
  return isNear(one.value, exact.value, one.bound);
}

/** `a third` */
const isShare = ({ figure, dimension }: Amount) => dimension === null && figure > 0 && figure < 1;

function isNear(rounded: number, exact: number, bound: Bound): boolean {
  const difference = (rounded - exact) / exact;
  if (Math.abs(difference) > MAX_ROUNDING) return false;
  if (bound === 'nearly') return difference > 0;
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
