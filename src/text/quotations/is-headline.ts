import type { Frame } from './build-frame.ts';
import { Flag, has } from './token.ts';

/** The longest headline in tokens. */
const LONGEST = 40;

/**
 * Whether the first paragraph is a headline: one in which nearly every word has a capital, or that does not
 * end like a sentence.
 */
export function isHeadline({ tokens, sentences }: Frame): boolean {
  const [first, second] = sentences;
  if (first === undefined || first.to - first.from > LONGEST || second?.paragraph === first.paragraph)
    return false;
  let capitals = 0;
  let words = 0;
  for (let i = first.from; i < first.to; i++) {
    if (!has(tokens[i], Flag.Word)) continue;
    words++;
    if (has(tokens[i], Flag.Capital)) capitals++;
  }
  return capitals > words * 0.6 || tokens[first.to - 1]?.lower !== '.';
}
