import { EAST_ASIAN_WIDE } from './east-asian-wide.ts';

const NARROW = /^[\x20-\x7e\u00a0-\u02ff\u0370-\u0482\u2010-\u2027\u2030-\u205e]*$/;
const EMOJI = /^\p{Emoji_Presentation}|^\p{Emoji}\u{fe0f}|^\p{Regional_Indicator}/u;
const NO_WIDTH = /^[\p{M}\p{Cc}\p{Default_Ignorable_Code_Point}]/u;

/** Made on first use: most text never needs it, and it takes longer to load than such text to print. */
let segmenter: Intl.Segmenter | null = null;

/** What a reader sees as one character each. */
export function graphemes(text: string): readonly string[] {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}

/** How many terminal columns a text takes: two for East Asian wide characters and emoji. */
export function displayWidth(text: string): number {
  if (NARROW.test(text)) return text.length;
  return graphemes(text).reduce((width, grapheme) => width + graphemeWidth(grapheme), 0);
}

/** Whether a text has wide characters, between which a line may be broken. */
export const hasWide = (text: string): boolean =>
  !NARROW.test(text) && graphemes(text).some((grapheme) => graphemeWidth(grapheme) === 2);

/** 0, 1 or 2 columns. */
export function graphemeWidth(grapheme: string): 0 | 1 | 2 {
  if (NO_WIDTH.test(grapheme)) return 0;
  const point = grapheme.codePointAt(0) ?? 0;
  const wide = EAST_ASIAN_WIDE.some(([first, last]) => point >= first && point <= last);
  return wide || EMOJI.test(grapheme) ? 2 : 1;
}
