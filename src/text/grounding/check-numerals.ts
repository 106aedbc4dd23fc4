import type { Passage } from './passage.ts';
import type { Reason } from './verdict.ts';

/** A name and the Roman numeral behind it: `World War II`. */
const NUMBERED = /(\p{Lu}[\p{L}’'-]+)\s+([IVX]{1,5})(?![\p{L}\p{N}'’]|\.\p{L})/gu;

/** `World War I` of the second: the numeral behind the same name is another one. */
export function checkNumerals(claim: Passage, sources: readonly Passage[]): readonly Reason[] {
  const known = sources.flatMap(({ text }) => numbersIn(text));
  return numbersIn(claim.text)
    .filter(({ name, numeral }) => {
      const same = known.filter((other) => other.name === name);
      return same.length > 0 && same.every((other) => other.numeral !== numeral);
    })
    .map(({ text }) => ({ kind: 'number', text }));
}

const numbersIn = (text: string) =>
  [...text.matchAll(NUMBERED)].map(([whole, name, numeral]) => ({ text: whole, name, numeral }));
