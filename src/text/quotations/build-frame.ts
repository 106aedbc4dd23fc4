import type { Span } from '../../core/span.ts';
import type { Lexicon } from './lexicon.ts';
import type { QuotedSpan } from './scan-quotes.ts';
import { Flag, has, type Token } from './token.ts';
import { tokenizeParagraph } from './tokenize-paragraph.ts';

/** A sentence of the frame: a half-open range of its tokens. */
export interface FrameSentence {
  readonly from: number;
  readonly to: number;
  /** Number of the paragraph it stands in. */
  readonly paragraph: number;
  /** The flags of all its tokens together: what it can hold at all. */
  readonly flags: number;
}

/**
 * An article seen with its quotations closed: the tokens outside them, cut into sentences. A break stands
 * before every paragraph and at the end, so that a token's neighbour is never of another paragraph.
 */
export interface Frame {
  readonly tokens: readonly Token[];
  readonly sentences: readonly FrameSentence[];
}

const BREAK: Token = { start: 0, end: 0, text: '', lower: '', flags: Flag.Break, quote: -1 };

/** The frame of a text. */
export function buildFrame(
  text: string,
  paragraphs: readonly Span[],
  quotes: readonly QuotedSpan[],
  lexicon: Lexicon,
): Frame {
  const tokens: Token[] = [BREAK];
  const sentences: FrameSentence[] = [];
  let quote = 0;
  for (let paragraph = 0; paragraph < paragraphs.length; paragraph++) {
    const span = paragraphs[paragraph];
    if (span === undefined) break;
    const from = tokens.length;
    quote = tokenizeParagraph(text, span, quotes, quote, lexicon, tokens);
    tokens.push(BREAK);
    cutSentences(text, tokens, from, paragraph, quotes, sentences);
  }
  return { tokens, sentences };
}

/** A sentence is cut after so many tokens at the latest, which keeps the work linear in any text. */
const LONGEST_SENTENCE = 240;

/** Within a bracket of up to so many tokens no sentence ends: "(D-Conn.)". */
const LONGEST_BRACKET = 12;

/** Cuts the paragraph whose tokens begin at `start` and go on to the last break. */
function cutSentences(
  text: string,
  tokens: readonly Token[],
  start: number,
  paragraph: number,
  quotes: readonly QuotedSpan[],
  into: FrameSentence[],
): void {
  const end = tokens.length - 1;
  let from = start;
  while (from < end) {
    const to = sentenceEnd(text, tokens, from, end, quotes);
    let flags = 0;
    for (let i = from; i < to; i++) flags |= tokens[i]?.flags ?? 0;
    into.push({ from, to, paragraph, flags });
    from = to;
  }
}

/** Where the sentence that begins at `from` ends, closing brackets included. */
function sentenceEnd(
  text: string,
  tokens: readonly Token[],
  from: number,
  end: number,
  quotes: readonly QuotedSpan[],
): number {
  let bracket = -1;
  for (let i = from; i < end; i++) {
    const mark = tokens[i]?.lower;
    if (mark === '(') bracket = i;
    else if (mark === ')') bracket = -1;
    if (bracket >= 0 && i - bracket < LONGEST_BRACKET && i < end - 1) continue;
    if (i - from < LONGEST_SENTENCE && !endsSentence(text, tokens, i, quotes)) continue;
    let to = i + 1;
    while (to < end && closes(tokens, to)) to++;
    return to;
  }
  return end;
}

function endsSentence(
  text: string,
  tokens: readonly Token[],
  at: number,
  quotes: readonly QuotedSpan[],
): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  const next = tokens[at + 1];
  if (next === undefined || has(next, Flag.Break)) return true;
  if (token.quote >= 0) return quoteEndsSentence(text, tokens, at, quotes);
  if (token.lower === '.' || token.lower === '!' || token.lower === '?' || token.lower === '…') {
    return startsSentence(next) || isClosingBracket(next);
  }
  // "U.S." may end a sentence: then a word follows that only a sentence begins with.
  if (has(token, Flag.Abbreviation) && text.charCodeAt(token.end - 1) === 46) {
    return (
      has(next, Flag.Capital) &&
      has(next, Flag.Pronoun | Flag.Preposition | Flag.Determiner | Flag.Conjunction) &&
      !has(token, Flag.Title)
    );
  }
  return false;
}

function startsSentence(next: Token): boolean {
  if (has(next, Flag.Word)) return has(next, Flag.Capital);
  return true;
}

function quoteEndsSentence(
  text: string,
  tokens: readonly Token[],
  at: number,
  quotes: readonly QuotedSpan[],
): boolean {
  const quote = quotes[tokens[at]?.quote ?? -1];
  const next = tokens[at + 1];
  if (quote === undefined || next === undefined) return true;
  const last = text.charAt(quote.end - 1);
  if (has(next, Flag.Quote)) return '.!?…'.includes(last);
  if (!startsSentence(next) || !(has(next, Flag.Word | Flag.Number) || next.lower === '[')) return false;
  if (has(next, Flag.Speech) && !has(next, Flag.Capital)) return false;
  if (last === '.') return true;
  return '!?…'.includes(last) && !speakerFollows(tokens, at + 1);
}

/** Whether "Smith said" or "the mayor asked" comes next: then "?" did not end the sentence. */
function speakerFollows(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < Math.min(from + 9, tokens.length); i++) {
    const token = tokens[i];
    if (token === undefined) return false;
    if (has(token, Flag.Speech)) return i > from;
    if (token.lower === ',' && has(tokens[i - 1], Flag.Capital)) continue;
    if (has(tokens[i - 1], Flag.Capital) && i > from && isVerbByForm(token, tokens[i + 1])) return true;
    const nominal =
      Flag.Capital | Flag.Pronoun | Flag.Determiner | Flag.Title | Flag.Person | Flag.Organisation;
    if (!has(token, nominal | Flag.Adverb | Flag.Possessive)) return false;
  }
  return false;
}

/** `“Why?” Velten pressed.` */
function isVerbByForm(token: Token, next: Token | undefined): boolean {
  if (!token.lower.endsWith('ed') || has(token, Flag.Capital)) return false;
  return (
    !has(next, Flag.Word | Flag.Number) ||
    has(next, Flag.Preposition | Flag.Adverb) ||
    next?.lower.endsWith('ing') === true
  );
}

/** Brackets and marks that were no quotation's: "He heard 'no.' She left." */
function closes(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (isClosingBracket(token)) return true;
  if (token === undefined || !CLOSING_MARKS.has(token.lower)) return false;
  const next = tokens[at + 1];
  return has(next, Flag.Break) || (next !== undefined && next.start > token.end);
}

const CLOSING_MARKS = new Set(["'", '’', '”', '"', '»', '“']);

function isClosingBracket(token: Token | undefined): boolean {
  return token !== undefined && (token.lower === ')' || token.lower === ']');
}
