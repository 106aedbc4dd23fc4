import { fold } from '../../text/fold.ts';

/** "Blinken" and "Antony Blinken" are one name; "Helen Marsh" and "Tobias Marsh" are two. */
export function isSameName(one: string, other: string): boolean {
  const [a, b] = [fold(one).split(/\s+/), fold(other).split(/\s+/)];
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.at(-1) === long.at(-1) && short.every((word) => long.includes(word));
}
