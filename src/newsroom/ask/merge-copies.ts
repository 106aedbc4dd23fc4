import { plainWords } from '../../text/plain-words.ts';
import type { Passage } from './find-passages.ts';

/** A sentence with every place that prints it in the same words, the best first. */
export interface PrintedPassage extends Passage {
  readonly copies: readonly Passage[];
}

/** Sentences that are printed more than once become one: a wire story in ten outlets says it once. */
export function mergeCopies(passages: readonly Passage[]): readonly PrintedPassage[] {
  const byWords = new Map<string, Passage[]>();
  for (const passage of passages) {
    const words = plainWords(passage.text);
    if (words === '') continue;
    const same = byWords.get(words);
    if (same === undefined) byWords.set(words, [passage]);
    else same.push(passage);
  }
  return [...byWords.values()].flatMap((same) => {
    const [best, ...others] = same.sort((a, b) => b.score - a.score);
    return best === undefined ? [] : [{ ...best, copies: others }];
  });
}
