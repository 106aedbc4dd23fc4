import { gradable } from './lexicon/gradable.ts';
import { units } from './lexicon/units.ts';
import type { Passage } from './passage.ts';
import { nameKey } from './read-names.ts';
import { isRelated } from './related.ts';
import { opensSegment, partAt } from './syntax/sentence.ts';
import type { Reason } from './verdict.ts';
import { meansSame, type Word } from './word.ts';

/** A noun with the word before it that says which: `rye bread`. */
interface Pair {
  readonly modifier: Word;
  readonly noun: Word;
}

/**
 * Nouns of the sentence of which the sources have another sort: wheat bread where they tell of rye bread. What
 * only grades a noun (`big`, `new`) says nothing of its sort.
 */
export function checkModifiers(claim: Passage, sources: readonly Passage[]): readonly Reason[] {
  const known = sources.flatMap(pairsIn);
  const words = sources.flatMap((source) => source.words);
  return pairsIn(claim).flatMap(({ modifier, noun }) => {
    const sorts = known.filter((pair) => pair.noun.stem === noun.stem).map((pair) => pair.modifier);
    const isOther =
      sorts.length > 0 &&
      sorts.every((sort) => !isIn(sort, claim.words)) &&
      !isIn(modifier, words) &&
      !words.some((word) => isRelated(modifier, word));
    return isOther ? [{ kind: 'thing', text: claim.text.slice(modifier.start, noun.end) }] : [];
  });
}

const isIn = (word: Word, words: readonly Word[]) =>
  words.some((other) => meansSame(word, other) || nameKey(word.term) === nameKey(other.term));

function pairsIn(passage: Passage): readonly Pair[] {
  const { words } = passage;
  return words.flatMap((noun, at): Pair[] => {
    const modifier = words[at - 1];
    if (modifier === undefined || opensSegment(passage, at)) return [];
    const isPair = partAt(passage, at) === 'noun' && partAt(passage, at - 1) === 'noun';
    if (units.has(noun.term) || units.has(modifier.term)) return [];
    const isLast = partAt(passage, at + 1) !== 'noun' || opensSegment(passage, at + 1);
    return isPair && isLast && !gradable.has(modifier.stem) ? [{ modifier, noun }] : [];
  });
}
