import type { Sentence } from '../core/article.ts';
import type { Span } from '../core/span.ts';
import { afterDateline } from './dateline.ts';
import { looksLikeSentence } from './looks-like-sentence.ts';
import { paragraphs, trimSpan } from './paragraphs.ts';
import { protectedSpans } from './protected-spans.ts';
import { sentenceEnds } from './sentence-breaks.ts';

/**
 * No sentence is longer than this many UTF-16 code units: longer ones (a page without a stop, a quotation of
 * a whole speech) are cut at stops inside quotations first, then at white space, then anywhere. Five times
 * the longest sentence of the news we measured, and short enough for any platform's message.
 */
export const maxSentenceChars = 2_000;

/**
 * The sentences of a text, in order: trimmed, disjoint, offsets into `text`. Headings, bylines and datelines
 * are in none (`ANKARA` on a line of its own; `ANKARA (Reuters) — ` before a sentence). No sentence ends
 * inside quotation marks or parentheses, nor at an abbreviation, an initial or an ordinal. A text that has
 * nothing but lines without a stop gives those lines. Linear; never throws.
 */
export function segment(text: string, language: string): readonly Sentence[] {
  const all = paragraphs(text);
  const found: Sentence[] = [];
  all.forEach((span, paragraph) => {
    const { start: offset } = span;
    for (const { start, end } of sentencesOf(text.slice(offset, span.end), language)) {
      found.push({ start: offset + start, end: offset + end, paragraph });
    }
  });
  return found.length > 0 ? found : unpunctuated(text, all);
}

/** Bullets and dashes before an item of a list. */
const BULLET = /^(?:[-–—*•·▪‣●]+\s+)+/u;
const MAX_BULLET_CHARS = 20;
const LETTER = /[\p{L}\p{N}]/u;
const ENDED = /[.!?…।॥؟۔。！？｡;\u037e]["”“’'»«)\]）」』]*$/u;

/** The sentences of one paragraph, offsets into it. */
function sentencesOf(text: string, language: string): readonly Span[] {
  const bullet = BULLET.exec(text.slice(0, MAX_BULLET_CHARS))?.[0].length ?? 0;
  const within = { start: afterDateline(text, bullet), end: text.length };
  const spans = cutAt(text, within, sentenceEnds(text, within, language, protectedSpans(text, within)));
  return spans
    .filter((span) => isSentence(text, span, spans.length === 1, language))
    .flatMap((span) => (span.end - span.start > maxSentenceChars ? cutLong(text, span, language) : [span]));
}

function isSentence(text: string, span: Span, alone: boolean, language: string): boolean {
  const tail = text.slice(Math.max(span.start, span.end - 8), span.end);
  if (ENDED.test(tail)) return LETTER.test(text.slice(span.start, span.end));
  return looksLikeSentence(
    text.slice(span.start, Math.min(span.end, span.start + maxSentenceChars)),
    alone,
    language,
  );
}

function cutAt(text: string, within: Span, ends: readonly number[]): readonly Span[] {
  const spans: Span[] = [];
  let start = within.start;
  for (const end of [...ends, within.end]) {
    const span = trimSpan(text, { start, end });
    if (span.start < span.end) spans.push(span);
    start = end;
  }
  return spans;
}

function cutLong(text: string, span: Span, language: string): readonly Span[] {
  return cutAt(text, span, sentenceEnds(text, span, language, [])).flatMap((piece) => cutHard(text, piece));
}

function cutHard(text: string, span: Span): readonly Span[] {
  const ends: number[] = [];
  let start = span.start;
  while (span.end - start > maxSentenceChars) {
    start = hardEnd(text, start);
    ends.push(start);
  }
  return cutAt(text, span, ends);
}

/** The last white space within reach, or else a place that does not part a surrogate pair. */
function hardEnd(text: string, start: number): number {
  const limit = start + maxSentenceChars;
  const space = text.slice(start, limit).lastIndexOf(' ');
  if (space > 0) return start + space;
  const unit = text.charCodeAt(limit);
  return unit >= 0xdc00 && unit <= 0xdfff ? limit - 1 : limit;
}

/** At least this many words make a line worth quoting when the whole text has no sentence. */
const MIN_WORDS = 4;

function unpunctuated(text: string, all: readonly Span[]): readonly Sentence[] {
  return all.flatMap((span, paragraph) => {
    const words = text.slice(span.start, Math.min(span.end, span.start + maxSentenceChars)).split(/\s+/);
    return words.length < MIN_WORDS ? [] : cutHard(text, span).map((piece) => ({ ...piece, paragraph }));
  });
}
