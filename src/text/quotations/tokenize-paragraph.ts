import type { Span } from '../../core/span.ts';
import { isDigit, isLetter } from './character.ts';
import { isMark, rowEnd } from './find-marks.ts';
import type { Lexicon } from './lexicon.ts';
import type { QuotedSpan } from './scan-quotes.ts';
import { Flag, type Token } from './token.ts';

/**
 * Appends the tokens of one paragraph outside its quotations; each quoted stretch is a single token in its
 * place. Takes the number of the first quotation that may stand in it and answers that of the first behind it.
 */
export function tokenizeParagraph(
  text: string,
  paragraph: Span,
  quotes: readonly QuotedSpan[],
  firstQuote: number,
  lexicon: Lexicon,
  into: Token[],
): number {
  let at = paragraph.start;
  let number = firstQuote;
  for (; number < quotes.length; number++) {
    const quote = quotes[number];
    if (quote === undefined || quote.outerStart >= paragraph.end) break;
    tokenizeRange(text, at, quote.outerStart, lexicon, into);
    const { outerStart: start, outerEnd: end } = quote;
    into.push({ start, end, text: '', lower: '', flags: Flag.Quote, quote: number });
    at = end;
  }
  tokenizeRange(text, at, paragraph.end, lexicon, into);
  return number;
}

function tokenizeRange(text: string, from: number, to: number, lexicon: Lexicon, into: Token[]): void {
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (code <= 32 || code === 0xa0 || code === SOFT_HYPHEN) {
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
      const end = markEnd(text, at, to, code);
      into.push({ start: at, end, text: mark, lower: mark, flags: 0, quote: -1 });
      at = end;
    }
  }
}

/** A row of the same mark is one token ("…" of three stops, a ruled line), and so is one of any quotation marks. */
function markEnd(text: string, start: number, to: number, code: number): number {
  let end = start + 1;
  while (end < to && text.charCodeAt(end) === code) end++;
  return isMark(code) ? Math.min(to, rowEnd(text, end)) : end;
}

function readWord(text: string, start: number, to: number, lexicon: Lexicon, into: Token[]): number {
  if (lexicon.apostrophe !== 'elision') {
    return addWord(text, start, wordEnd(text, start, to), to, lexicon, into);
  }
  // An elided word is cut off before its whole row is read: a row of many would be read again for each of them.
  const elided = elisionEnd(text, start, to);
  if (elided > 0) {
    const known = lexicon.table.look(text, start, elided - 1);
    const { word, lower, flags } = known;
    into.push({ start, end: elided, text: word, lower, flags: Flag.Word | flags, quote: -1 });
    return elided;
  }
  const end = wordEnd(text, start, to);
  const pronoun = invertedPronoun(text, start, end);
  if (pronoun === end) return addWord(text, start, end, to, lexicon, into);
  const linked = text.charCodeAt(pronoun - 3) === HYPHEN && text.charCodeAt(pronoun - 2) === LETTER_T;
  const verbEnd = Math.max(start + 1, linked ? pronoun - 3 : pronoun - 1);
  addWord(text, start, verbEnd, verbEnd, lexicon, into);
  return addWord(text, pronoun, end, end, lexicon, into);
}

/** Adds the word that ends at `end`, with its possessive or the stop of an abbreviation; answers where all that ends. */
function addWord(
  text: string,
  start: number,
  wordEnds: number,
  to: number,
  lexicon: Lexicon,
  into: Token[],
): number {
  let end = wordEnds;
  let stem = end;
  let flags = Flag.Word;
  const apostrophe = findApostrophe(text, start, end, lexicon);
  if (apostrophe > 0) {
    stem = apostrophe;
    flags |= Flag.Possessive;
  } else if (isPluralPossessive(text, end, to, lexicon)) {
    flags |= Flag.Possessive;
    end++;
  } else if (end < to && text.charCodeAt(end) === FULL_STOP) {
    stem = abbreviationEnd(text, start, end, to, lexicon);
    if (stem > end) flags |= Flag.Abbreviation;
    end = stem;
  }
  const known = lexicon.table.look(text, start, stem);
  into.push({ start, end, text: known.word, lower: known.lower, flags: flags | known.flags, quote: -1 });
  return end;
}

const SOFT_HYPHEN = 0xad;
const FULL_STOP = 46;
const HYPHEN = 45;
const LETTER_S = 115;
const LETTER_T = 116;

/** French joins the pronoun to its verb: "dit-il", "explique-t-elle". Where the pronoun begins, else `end`. */
function invertedPronoun(text: string, start: number, end: number): number {
  for (let at = Math.max(start + 1, end - 6); at < end - 1; at++) {
    if (text.charCodeAt(at) !== HYPHEN) continue;
    if (/^(?:il|elle|ils|elles|on)$/.test(text.slice(at + 1, end))) return at + 1;
  }
  return end;
}

/** French elides "l'", "qu'": where such a word ends with its apostrophe; 0 when there is none. */
function elisionEnd(text: string, start: number, to: number): number {
  for (let at = start + 1; at <= start + 2 && at + 1 < to; at++) {
    const code = text.charCodeAt(at);
    if (isApostrophe(code)) return isLetter(text.charCodeAt(at + 1)) ? at + 1 : 0;
    if (!isLetter(code) && !isDigit(code)) return 0;
  }
  return 0;
}

/** Where the apostrophe stands that ends the stem in this language; 0 when there is none. */
function findApostrophe(text: string, start: number, end: number, lexicon: Lexicon): number {
  if (lexicon.apostrophe === 'possessive') {
    const at = end - 2;
    return at > start && text.charCodeAt(end - 1) === LETTER_S && isApostrophe(text.charCodeAt(at)) ? at : 0;
  }
  if (lexicon.apostrophe === 'elision') return 0;
  for (let at = start + 1; at < end; at++) if (isApostrophe(text.charCodeAt(at))) return at;
  return 0;
}

/** "the workers' union": an s, an apostrophe and another word. */
function isPluralPossessive(text: string, end: number, to: number, lexicon: Lexicon): boolean {
  if (lexicon.apostrophe !== 'possessive' || text.charCodeAt(end - 1) !== LETTER_S || end + 2 >= to)
    return false;
  if (!isApostrophe(text.charCodeAt(end)) || text.charCodeAt(end + 1) !== SPACE) return false;
  return isLetter(text.charCodeAt(end + 2));
}

const SPACE = 32;

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
  const part = text.slice(start, end).lastIndexOf('-') + 1;
  const known = lexicon.table.look(text, start + part, end).flags;
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
