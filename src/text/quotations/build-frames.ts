import type { Span } from '../../core/span.ts';
import type { Lexicon } from './lexicon.ts';
import type { QuotedSpan } from './scan-quotes.ts';
import { Flag, has, type Token } from './token.ts';
import { tokenizeFrame } from './tokenize-frame.ts';

/** A sentence of the frame: a half-open range of its tokens. */
export interface FrameSentence {
  readonly from: number;
  readonly to: number;
}

/** One paragraph seen with its quotations closed: tokens outside them, cut into sentences. */
export interface Frame {
  readonly paragraph: number;
  readonly span: Span;
  readonly tokens: readonly Token[];
  readonly sentences: readonly FrameSentence[];
}

/** The frames of a text, one for each paragraph. */
export function buildFrames(
  text: string,
  paragraphs: readonly Span[],
  quotes: readonly QuotedSpan[],
  lexicon: Lexicon,
): readonly Frame[] {
  const frames: Frame[] = [];
  let firstQuote = 0;
  for (let paragraph = 0; paragraph < paragraphs.length; paragraph++) {
    const span = paragraphs[paragraph];
    if (span === undefined) break;
    const tokens = tokenizeFrame(text, span, quotes, firstQuote, lexicon);
    while ((quotes[firstQuote]?.outerStart ?? Infinity) < span.end) firstQuote++;
    frames.push({ paragraph, span, tokens, sentences: cutSentences(text, tokens, quotes) });
  }
  return frames;
}

/** A sentence is cut after so many tokens at the latest, which keeps the work linear in any text. */
const LONGEST_SENTENCE = 240;

/** Within a bracket of up to so many tokens no sentence ends: "(D-Conn.)". */
const LONGEST_BRACKET = 12;

function cutSentences(
  text: string,
  tokens: readonly Token[],
  quotes: readonly QuotedSpan[],
): readonly FrameSentence[] {
  const sentences: FrameSentence[] = [];
  let from = 0;
  let bracket = -1;
  for (let i = 0; i < tokens.length; i++) {
    const mark = tokens[i]?.lower;
    if (mark === '(') bracket = i;
    else if (mark === ')') bracket = -1;
    if (bracket >= 0 && i - bracket < LONGEST_BRACKET && i < tokens.length - 1) continue;
    if (i - from < LONGEST_SENTENCE && !endsSentence(text, tokens, i, quotes)) continue;
    let to = i + 1;
    while (to < tokens.length && isClosingBracket(tokens[to])) to++;
    sentences.push({ from, to });
    from = to;
    i = to - 1;
  }
  if (from < tokens.length) sentences.push({ from, to: tokens.length });
  return sentences;
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
  if (next === undefined) return true;
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
    if (has(tokens[i - 1], Flag.Capital) && i > from && isVerbByForm(token, tokens[i + 1])) return true;
    const nominal =
      Flag.Capital | Flag.Pronoun | Flag.Determiner | Flag.Title | Flag.Person | Flag.Organisation;
    if (!has(token, nominal | Flag.Adverb | Flag.Possessive)) return false;
  }
  return false;
}

/** `“Why?” Velten pressed.` */
function isVerbByForm(token: Token, next: Token | undefined): boolean {
  return token.lower.endsWith('ed') && !has(token, Flag.Capital) && !has(next, Flag.Word | Flag.Number);
}

function isClosingBracket(token: Token | undefined): boolean {
  return token !== undefined && (token.lower === ')' || token.lower === ']');
}
