import type { Span } from '../../core/span.ts';

/**
 * What quoted words look like by themselves: `title` has a capital on every longer word ("The North Pier"),
 * `sentence` begins with a capital, `part` does not.
 */
export type QuoteShape = 'title' | 'sentence' | 'part';

/** Shape and number of words of a quoted stretch; counting stops at 40 words. */
export function readShape(text: string, span: Span): { readonly shape: QuoteShape; readonly words: number } {
  const sample = text.slice(span.start, Math.min(span.end, span.start + 300));
  const words = sample.split(/[\s\u2013\u2014/-]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const capital = /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(sample);
  if (!capital) return { shape: 'part', words: words.length };
  const long = words.filter((word) => word.replace(/[^\p{L}]/gu, '').length > 3);
  const title =
    words.length <= LONGEST_TITLE && long.every((word) => /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(word));
  return { shape: title ? 'title' : 'sentence', words: words.length };
}

const LONGEST_TITLE = 10;
