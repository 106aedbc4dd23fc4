import { kindsOf } from './lexicon/kinds.ts';
import { negators } from './lexicon/mood-words.ts';
import { scales, smallNumbers, tens } from './lexicon/number-values.ts';
import { type Side, sidesOf } from './lexicon/opposites.ts';
import { meansSame, type Passage, type Word } from './passage.ts';
import type { Reason } from './verdict.ts';

/**
 * Words of the sentence that turn its sources round: `fell` where the nearest source that says either says
 * `rose`, or a nurse where all speak of teachers. A sentence that denies the contrary (`did not rise`) is
 * left to the check of negation. `sources` are in the order of their nearness, parts of `document`.
 */
export function checkOpposites(
  claim: Passage,
  sources: readonly Passage[],
  document: readonly Passage[] = sources,
): readonly Reason[] {
  const known = sources.map(({ words }) => new Set(words.map((word) => word.stem)));
  const all = document.flatMap(({ words }) => words);
  return claim.words.flatMap((word, at) => {
    if (word.term === 'up') return [];
    const isTurned = (sidesOf.get(word.stem) ?? []).some((side) => turns(side, known));
    const isOther = isTurned || (isOfKind(word, claim.words[at - 1]) && !isSaid(word, all));
    if (!isOther || isDenied(claim.words, at)) return [];
    return [{ kind: 'opposite', text: claim.text.slice(word.start, word.end) }];
  });
}

/** Whether the nearest source that has a word of either side has only the contrary. */
function turns({ same, contrary }: Side, known: readonly ReadonlySet<string>[]): boolean {
  const nearest = known.find((stems) => hasAny(stems, same) || hasAny(stems, contrary));
  return nearest !== undefined && !hasAny(nearest, same);
}

/** Whether a word tells one of several things apart: a trade, a food, a time of the day. */
function isOfKind({ base, isCapital }: Word, before: Word | undefined): boolean {
  return !isCapital && (kindsOf.has(base) || kindsOf.has(base.replace(/s$/, ''))) && !isNumber(before);
}

/** After a number it is a unit: that is another check. */
function isNumber(word: Word | undefined): boolean {
  const term = word?.term ?? '';
  return /^\d/.test(term) || scales.has(term) || smallNumbers.has(term) || tens.has(term);
}

function hasAny(stems: ReadonlySet<string>, words: ReadonlySet<string>): boolean {
  for (const word of words) if (stems.has(word)) return true;
  return false;
}

const isSaid = (word: Word, known: readonly Word[]) => known.some((other) => meansSame(word, other));

/** How far before a word its negator may stand. */
const REACH = 3;

function isDenied(words: readonly Word[], at: number): boolean {
  return words.slice(Math.max(0, at - REACH), at).some(({ term }) => negators.has(term));
}
