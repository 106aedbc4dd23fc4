import { distance } from 'fastest-levenshtein';
import type { NamePart } from './name-book.ts';

/**
 * How a typed name fits a known one, best first. exact: the same parts in any order. words: all typed parts
 * are among its parts. prefix: the same, a part may be cut short. typo: the same, up to two letters wrong.
 */
export type Fit = 'exact' | 'words' | 'prefix' | 'typo';

/** Letters that may be wrong in a whole name. */
const MAX_TYPOS = 2;
/** Shorter beginnings would fit too much. */
const MIN_PREFIX = 2;

export interface MatchOptions {
  /**
   * Whether a typed part is a word that exists: it is then no slip of the pen of a word two letters away
   * (Serbia is not Syria), nor a short one of a word one letter away (Iran is not Iraq).
   */
  readonly isKnownWord: (part: NamePart) => boolean;
}

/** The best fit of the typed parts to one known name, or null. */
export function matchName(
  typed: readonly NamePart[],
  known: readonly NamePart[],
  options: MatchOptions,
): Fit | null {
  if (typed.length === 0 || typed.length > known.length) return null;
  const shared = pairUp(typed, known, sameThing);
  if (shared !== null) return typed.length === known.length ? 'exact' : 'words';
  if (pairUp(typed, known, (one, other) => (isBeginning(one, other) ? 0 : sameThing(one, other))) !== null) {
    return 'prefix';
  }
  const typos = pairUp(typed, known, (one, other) => typosBetween(one, other, options));
  return typos !== null && typos <= MAX_TYPOS ? 'typo' : null;
}

type Cost = (typed: NamePart, known: NamePart) => number | null;

/** Gives every typed part a known part of its own, the cheapest first; the sum of costs, or null. */
function pairUp(typed: readonly NamePart[], known: readonly NamePart[], cost: Cost): number | null {
  const free = new Set(known);
  let sum = 0;
  for (const part of typed) {
    let best: { readonly part: NamePart; readonly cost: number } | null = null;
    for (const candidate of free) {
      const price = cost(part, candidate);
      if (price !== null && (best === null || price < best.cost)) best = { part: candidate, cost: price };
    }
    if (best === null) return null;
    free.delete(best.part);
    sum += best.cost;
  }
  return sum;
}

const sameThing: Cost = (typed, known) => (typed.key === known.key ? 0 : null);

function isBeginning(typed: NamePart, known: NamePart): boolean {
  if (typed.shown !== null) return false;
  return typed.spellings.some(
    (beginning) =>
      beginning.length >= MIN_PREFIX && known.spellings.some((spelling) => spelling.startsWith(beginning)),
  );
}

function typosBetween(typed: NamePart, known: NamePart, { isKnownWord }: MatchOptions): number | null {
  if (typed.key === known.key) return 0;
  if (typed.shown !== null) return null;
  let best: number | null = null;
  for (const one of typed.spellings) {
    for (const other of known.spellings) {
      const typos = lettersWrong(one, other, isKnownWord(typed));
      if (typos !== null && (best === null || typos < best)) best = typos;
    }
  }
  return best;
}

function lettersWrong(typed: string, known: string, isWord: boolean): number | null {
  const longer = Math.max(typed.length, known.length);
  const allowed = longer >= 6 ? 2 : longer >= 4 ? 1 : 0;
  const wrong = distance(typed, known);
  const limit = isWord ? (longer >= 6 ? 1 : 0) : allowed;
  return wrong <= limit ? wrong : null;
}
