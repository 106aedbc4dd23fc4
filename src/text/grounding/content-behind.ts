import { contentWords } from './overlap.ts';
import type { Passage } from './passage.ts';
import type { Word } from './word.ts';

/** The next words of content behind a place, at most `count`. */
export function contentBehind(passage: Passage, at: number, count: number): readonly Word[] {
  const content = new Set(contentWords(passage));
  return passage.words
    .slice(at + 1)
    .filter((word) => content.has(word))
    .slice(0, count);
}
