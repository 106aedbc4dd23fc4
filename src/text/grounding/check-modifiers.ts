import { gradable } from './lexicon/gradable.ts';
import { scales } from './lexicon/number-values.ts';
import { units } from './lexicon/units.ts';
import type { Passage } from './passage.ts';
import { isIn } from './read-names.ts';
import { isRelated } from './related.ts';
import { opensSegment, partAt } from './syntax/sentence.ts';
import type { Reason } from './verdict.ts';
import { tellsSame, type Word } from './word.ts';

/** A noun with the word before it that says which: `rye bread`. */
interface Pair {
  readonly modifier: Word;
  readonly noun: Word;
  /** The noun, with what stands between: `voucher bill`. */
  readonly key: string;
}

/**
 * Nouns of the sentence of which the sources have another sort: wheat bread where they tell of rye bread. What
 * only grades a noun (`big`, `new`) says nothing of its sort.
 */
export function checkModifiers(claim: Passage, sources: readonly Passage[]): readonly Reason[] {
  const known = sources.flatMap(pairsIn);
  const words = sources.flatMap((source) => source.words);
  return pairsIn(claim).flatMap(({ modifier, noun, key }) => {
    const sorts = known.filter((pair) => pair.key === key).map((pair) => pair.modifier);
    const isOther =
      sorts.length > 0 &&
      sorts.every((sort) => !isIn(sort, claim.words)) &&
      !isIn(modifier, words) &&
      !words.some((word) => (PARTICIPLE.test(modifier.term) ? isRelated : tellsSame)(modifier, word)) &&
      !sorts.some((sort) => isRelated(modifier, sort));
    return isOther ? [{ kind: 'thing', text: claim.text.slice(modifier.start, noun.end) }] : [];
  });
}

/** What something does or did says of it less which it is. */
const PARTICIPLE = /(?:ed|ing)$/;

function pairsIn(passage: Passage): readonly Pair[] {
  return passage.words.flatMap((noun, at): Pair[] => {
    const isLast = !isNoun(passage, at + 1) || opensSegment(passage, at + 1);
    if (!isNoun(passage, at) || !isLast || isNumberOrGrade(noun)) return [];
    const near = modifierAt(passage, at - 1);
    if (near === null) return [];
    const far = modifierAt(passage, at - 2);
    const pair = { modifier: near, noun, key: noun.stem };
    return far === null ? [pair] : [pair, { modifier: far, noun, key: `${near.stem} ${noun.stem}` }];
  });
}

/** `imitating dozens`, `reached land early` are no nouns with their modifiers. */
const isNumberOrGrade = ({ term, stem }: Word) => units.has(term) || scales.has(term) || gradable.has(stem);

/** A noun that stands right before another and does not only grade it. */
function modifierAt(passage: Passage, at: number): Word | null {
  const word = passage.words[at];
  if (word === undefined || !isNoun(passage, at) || opensSegment(passage, at + 1)) return null;
  return units.has(word.term) || gradable.has(word.stem) ? null : word;
}

const isNoun = (passage: Passage, at: number) => partAt(passage, at) === 'noun';
