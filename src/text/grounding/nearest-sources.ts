import { contentWords } from './overlap.ts';
import type { Passage } from './passage.ts';
import { meansSame } from './word.ts';

/**
 * The sentences of the sources that a sentence tells again: each has words of it that those nearer to it have not.
 * `sources` are the nearest first.
 */
export function nearestSources(claim: Passage, sources: readonly Passage[]): readonly Passage[] {
  let open = contentWords(claim);
  return sources.filter((source) => {
    const left = open.filter((word) => !source.words.some((other) => meansSame(word, other)));
    const isTold = left.length < open.length;
    open = left;
    return isTold;
  });
}
