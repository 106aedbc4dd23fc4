import type { Span } from '../../core/span.ts';
import { isDigit, isLetter } from './character.ts';
import type { Lexicon } from './lexicon.ts';
import type { QuotedSpan } from './scan-quotes.ts';
import { Flag, type Token } from './token.ts';

/**
 * The tokens of one paragraph outside its quotations; each quoted stretch is a single token in its place.
 */
export function tokenizeFrame(
  text: string,
  paragraph: Span,
  quotes: readonly QuotedSpan[],
  firstQuote: number,
  lexicon: Lexicon,
): Token[] {
  const tokens: Token[] = [];
  let at = paragraph.start;
  for (let number = firstQuote; number < quotes.length; number++) {
    const quote = quotes[number];
    if (quote === undefined || quote.outerStart >= paragraph.end) break;
    tokenizeRange(text, at, quote.outerStart, lexicon, tokens);
    tokens.push({
      start: quote.outerStart,
      end: quote.outerEnd,
      text: '',
      lower: '',
      flags: Flag.Quote,
      quote: number,
    });
    at = quote.outerEnd;
  }
  tokenizeRange(text, at, paragraph.end, lexicon, tokens);
  return tokens;
}

function tokenizeRange(text: string, from: number, to: number, lexicon: Lexicon, into: Token[]): void {
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (code <= 32 || code === 0xa0) {
      at++;
    } else if (isLetter(code)) {
      at = readWord(text, at, to, lexicon, into);
    } else if (isDigit(code)) {
      const end = numberEnd(text, at, to);
      const word = text.slice(at, end);
      into.push({ start: at, end, text: word, lower: word.toLowerCase(), flags: Flag.Number, quote: -1 });
      at = end;
    } else {
      const mark = text.charAt(at);
      let end = at + 1;
      // A row of the same mark is one token: "…" of three stops, a ruled line, an ornament.
      while (end < to && text.charCodeAt(end) === code) end++;
      into.push({ start: at, end, text: mark, lower: mark, flags: 0, quote: -1 });
      at = end;
    }
  }
}

function readWord(text: string, start: number, to: number, lexicon: Lexicon, into: Token[]): number {
  let end = wordEnd(text, start, to);
  const pronoun = lexicon.apostrophe === 'elision' ? invertedPronoun(text, start, end) : end;
  if (pronoun < end) {
    readWord(
      text,
      start,
      text.lastIndexOf('-', pronoun - 3) > start ? pronoun - 3 : pronoun - 1,
      lexicon,
      into,
    );
    return readWord(text, pronoun, end, lexicon, into);
  }
  let stem = text.slice(start, end);
  let flags = Flag.Word;
  const apostrophe = apostropheIn(stem, lexicon);
  if (apostrophe > 0 && lexicon.apostrophe === 'elision') {
    end = start + apostrophe + 1;
    stem = stem.slice(0, apostrophe);
  } else if (apostrophe > 0) {
    if (isPossessive(stem, apostrophe)) flags |= Flag.Possessive;
    stem = stem.slice(0, apostrophe);
  } else if (text.charCodeAt(end) === 46 && end < to) {
    const length = abbreviationEnd(text, start, end, to, lexicon);
    if (length > end) {
      end = length;
      stem = text.slice(start, end);
      flags |= Flag.Abbreviation;
    }
  }
  const known = lexicon.look(stem);
  into.push({ start, end, text: stem, lower: known.lower, flags: flags | known.flags, quote: -1 });
  return end;
}

/** French joins the pronoun to its verb: "dit-il", "explique-t-elle". Where the pronoun begins, else `end`. */
function invertedPronoun(text: string, start: number, end: number): number {
  const hyphen = text.slice(start, end).lastIndexOf('-');
  if (hyphen < 1) return end;
  return /^(?:il|elle|ils|elles|on)$/.test(text.slice(start + hyphen + 1, end)) ? start + hyphen + 1 : end;
}

/** Where the apostrophe stands that ends the stem in this language; 0 when there is none. */
function apostropheIn(word: string, lexicon: Lexicon): number {
  const last = word.length - 1;
  if (lexicon.apostrophe === 'possessive') {
    return last > 0 && word.charCodeAt(last) === 115 && isApostrophe(word.charCodeAt(last - 1))
      ? last - 1
      : 0;
  }
  for (let i = 1; i < word.length; i++) {
    if (isApostrophe(word.charCodeAt(i))) return lexicon.apostrophe === 'suffix' || i <= 2 ? i : 0;
  }
  return 0;
}

/** English "'s" and the Turkish genitive "'in", "'nün". */
function isPossessive(word: string, apostrophe: number): boolean {
  return /^(?:s|n?[ıiuü]n)$/.test(word.slice(apostrophe + 1));
}

function wordEnd(text: string, start: number, to: number): number {
  let at = start + 1;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (isLetter(code) || isDigit(code)) at++;
    else if (isJoiner(code) && at + 1 < to && isLetter(text.charCodeAt(at + 1))) at += 2;
    else break;
  }
  return at;
}

/** "D-Conn" is the longest that is looked up. */
const LONGEST_ABBREVIATION = 8;

/** End of "U.S.", "Mr.", "J." with the stop, or `end` when the stop ends a sentence. */
function abbreviationEnd(text: string, start: number, end: number, to: number, lexicon: Lexicon): number {
  if (end - start === 1 && isUpperAscii(text.charCodeAt(start))) return dottedEnd(text, end, to);
  if (text.charCodeAt(end - 2) === 45 && isUpperAscii(text.charCodeAt(end - 1)))
    return dottedEnd(text, end, to);
  if (end - start > LONGEST_ABBREVIATION) return end;
  const word = text.slice(start, end).toLowerCase();
  const known = lexicon.words.get(word.slice(word.lastIndexOf('-') + 1)) ?? 0;
  return (known & Flag.Abbreviation) !== 0 ? end + 1 : end;
}

function dottedEnd(text: string, end: number, to: number): number {
  let at = end;
  while (at + 2 < to && text.charCodeAt(at) === 46 && isUpperAscii(text.charCodeAt(at + 1))) {
    if (text.charCodeAt(at + 2) !== 46) break;
    at += 2;
  }
  return text.charCodeAt(at) === 46 ? at + 1 : at;
}

function numberEnd(text: string, start: number, to: number): number {
  let at = start + 1;
  while (at < to) {
    const code = text.charCodeAt(at);
    const inside = isDigit(code) || isLetter(code) || code === 45;
    if (inside) at++;
    else if ((code === 46 || code === 44) && isDigit(text.charCodeAt(at + 1)) && at + 1 < to) at += 2;
    else break;
  }
  return at;
}

const isUpperAscii = (code: number): boolean => code >= 65 && code <= 90;
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019;
const isJoiner = (code: number): boolean => code === 45 || code === 39 || code === 0x2019 || code === 0x2010;
