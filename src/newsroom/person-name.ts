import type { NamePart } from './name-book.ts';

/**
 * Whether `longer` is the fuller form of the name `shorter`: the same last part, and all the others in
 * order. "Secretary of State Antony Blinken" extends "Antony Blinken" extends "Blinken"; "Reuters Institute"
 * does not extend "Reuters".
 */
export function extendsName(longer: readonly NamePart[], shorter: readonly NamePart[]): boolean {
  if (shorter.length === 0 || longer.length <= shorter.length) return false;
  if (longer.at(-1)?.key !== shorter.at(-1)?.key) return false;
  let next = 0;
  for (const part of longer) if (part.key === shorter[next]?.key) next += 1;
  return next === shorter.length;
}

/** Whether two names may be of one person or institution: the same parts, or one extends the other. */
export function sameName(one: readonly NamePart[], other: readonly NamePart[]): boolean {
  const isEqual = one.length === other.length && one.every((part, index) => part.key === other[index]?.key);
  return isEqual || extendsName(one, other) || extendsName(other, one);
}

/** Small words inside names: "Ursula von der Leyen". */
const SMALL_WORD = /^\p{Ll}{1,3}$/u;
const BEGINS_CAPITAL = /^[^\p{L}]*(?:\p{Lu}|\p{Lt}|\p{Lo})/u;

/** Whether a name is spelt as one ("Antony Blinken"), and is not a description ("a senior official"). */
export function isProperName(name: string): boolean {
  const words = name.trim().split(/\s+/);
  return words.every((word, index) => BEGINS_CAPITAL.test(word) || (index > 0 && SMALL_WORD.test(word)));
}
