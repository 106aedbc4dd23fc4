import type { Token } from '../tokenize.ts';
import { degreeNames, officeNames, stateNames, timeZones } from './lexicon/abbreviations.ts';

/** `(R-TX)`, `D-N.Y.`: whose party and state follow a name. */
const BEHIND_PARTY = /(?:^|[\s(])[DRIL][-‐‑–]$/u;
/** `Allentown, Pa.` and `Boston, MA` */
const BEHIND_TOWN = /\p{Lu}[\p{L}.'’-]*,\s$/u;
const BEHIND_HOUR = /\d\s?(?:[ap]\.?m\.?)?\s$|\bnoon\s$/iu;
const BEHIND_SIGN = /\d\s?°\s?$/u;
const SHORT = /^(?:\p{Lu}{1,4}s?|(?:\p{Lu}\.){2,3}|\p{Lu}\p{Ll}{1,4})(?:['’]s)?$/u;
const DOTTED = /^\p{Lu}\p{Ll}+$/u;

/** How much text before a word tells what it is short for. */
const NEAR = 30;

/**
 * Abbreviations as the words that they are short for, each where it stands: `Ted Cruz (R-TX)` is of Texas, `noon ET`
 * eastern time, `VPs` are vice presidents, `20 °C` degrees Celsius.
 */
export function unabbreviated(text: string, tokens: readonly Token[]): readonly Token[] {
  return tokens.flatMap((token): readonly Token[] => {
    const long = longOf(text, token);
    if (long === undefined) return [token];
    const starts = startsOf(text, token, long.length);
    return long.map((term, at) => ({ term, start: starts[at] ?? 0, end: starts[at + 1] ?? token.end }));
  });
}

/** Where the words of an abbreviation begin: each at its capital, if it has as many. */
function startsOf(text: string, { start, end }: Token, count: number): readonly number[] {
  const capitals = [...text.slice(start, end).matchAll(/\p{Lu}/gu)].map(({ index }) => start + index);
  const last = capitals.at(-1) ?? start;
  return Array.from({ length: count }, (_, at) => capitals[at] ?? last);
}

function longOf(text: string, { term, start, end }: Token): readonly string[] | undefined {
  const own = text.slice(start, end);
  const before = text.slice(Math.max(0, start - NEAR), start);
  const key = term.replace(/^0/, '').replace(/\.$/, '');
  if (BEHIND_SIGN.test(before)) return degreeNames.get(key);
  if (!SHORT.test(own)) return undefined;
  if (BEHIND_PARTY.test(before) || (BEHIND_TOWN.test(before) && isShortened(own, text.slice(end))))
    return stateNames.get(key);
  if (BEHIND_HOUR.test(before)) return timeZones.get(key);
  return /^\p{Lu}{2}/u.test(own) ? officeNames.get(key) : undefined;
}

/** `Pa.` has a dot; behind `PA` the name ends: not `in Texas, ID cards`. */
const isShortened = (own: string, behind: string) =>
  DOTTED.test(own) || own.includes('.') ? behind.startsWith('.') || own.includes('.') : ENDED.test(behind);
const ENDED = /^\s*(?:[,.;:)]|$)/u;
