import type { Frame } from './build-frames.ts';
import { Flag, has } from './token.ts';

/** A first line in which nearly every word has a capital, or that does not end like a sentence. */
export function isHeadline(frame: Frame | undefined): boolean {
  if (frame === undefined || frame.tokens.length > 40 || frame.sentences.length > 1) return false;
  let capitals = 0;
  let words = 0;
  for (const token of frame.tokens) {
    if (!has(token, Flag.Word)) continue;
    words++;
    if (has(token, Flag.Capital)) capitals++;
  }
  return capitals > words * 0.6 || frame.tokens.at(-1)?.lower !== '.';
}
