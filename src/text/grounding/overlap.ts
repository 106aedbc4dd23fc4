import { helpers } from './lexicon/mood-words.ts';
import type { Passage } from './passage.ts';
import { meansSame, type Word } from './word.ts';

/** Words that say what a sentence is about. */
export function contentWords({ words }: Passage): readonly Word[] {
  return words.filter(({ isFunction, term }) => !isFunction && !helpers.has(term));
}

/** Share of the content words of a sentence that another has, or words of the same meaning: 0 to 1. */
export function overlapOf(
  claim: Passage,
  source: Passage,
  counts: (word: Word) => boolean = () => true,
): number {
  const content = contentWords(claim).filter(counts);
  if (content.length === 0) return 0;
  const found = content.filter((word) => source.words.some((other) => meansSame(word, other)));
  return found.length / content.length;
}
