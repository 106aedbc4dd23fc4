import type { Span } from '../../core/span.ts';

/**
 * What quoted words look like by themselves: `title` has a capital on every longer word ("The North Pier"),
 * `sentence` begins with a capital, `part` does not.
 */
export type QuoteShape = 'title' | 'sentence' | 'part';

/**
 * Shape and number of words of a quoted stretch; only the first 200 characters are read, and no words are
 * counted beyond those of the longest title and one.
 */
export function readShape(text: string, span: Span): { readonly shape: QuoteShape; readonly words: number } {
  const sample = text.slice(span.start, Math.min(span.end, span.start + 200));
  const words = firstWords(sample);
  const capital = BEGINS_HIGH.test(sample);
  if (!capital) return { shape: 'part', words: words.length };
  const title = words.length <= LONGEST_TITLE && isTitle(words);
  return { shape: title ? 'title' : 'sentence', words: words.length };
}

function firstWords(sample: string): readonly string[] {
  const words: string[] = [];
  WORD.lastIndex = 0;
  while (words.length <= LONGEST_TITLE) {
    const word = WORD.exec(sample)?.[0];
    if (word === undefined) break;
    words.push(word);
  }
  return words;
}

function isTitle(words: readonly string[]): boolean {
  const high = words.filter((word) => HIGH.test(word)).length;
  return high * 2 >= words.length && words.every((word) => word.length <= 3 || HIGH.test(word));
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’.]*/gu;
const HIGH = /^[\p{Lu}\p{N}]/u;
const BEGINS_HIGH = /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u;
const LONGEST_TITLE = 10;
