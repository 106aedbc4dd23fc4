import type { Span } from '../../core/span.ts';
import { isDigit, isLetter } from './character.ts';

/**
 * What quoted words look like by themselves: `title` has a capital on every longer word ("The North Pier"),
 * `sentence` begins with a capital, `part` does not.
 */
export type QuoteShape = 'title' | 'sentence' | 'part';

/** So many characters tell the shape. */
const SAMPLE = 200;
const LONGEST_TITLE = 10;
/** Words of so many letters, and these, a title may leave small. */
const SHORT = 3;
const SMALL = new Set('with from into over upon about after under than'.split(' '));

/**
 * Shape and number of words of a quoted stretch; only its beginning is read, and no words are counted beyond
 * those of the longest title and one.
 */
export function readShape(text: string, span: Span): { readonly shape: QuoteShape; readonly words: number } {
  const end = Math.min(span.end, span.start + SAMPLE);
  let words = 0;
  let high = 0;
  let begins = false;
  let titled = true;
  for (let at = nextWord(text, span.start, end); at < end && words <= LONGEST_TITLE; ) {
    const to = wordEnd(text, at, end);
    words++;
    if (isHigh(text, at)) {
      high++;
      begins ||= words === 1;
    } else titled &&= to - at <= SHORT || SMALL.has(text.slice(at, to));
    at = nextWord(text, to, end);
  }
  if (!begins) return { shape: 'part', words };
  const title = titled && words <= LONGEST_TITLE && high * 2 >= words;
  return { shape: title ? 'title' : 'sentence', words };
}

function nextWord(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && !isWordCharacter(text.charCodeAt(at))) at++;
  return at;
}

function wordEnd(text: string, from: number, end: number): number {
  let at = from + 1;
  while (at < end && goesOn(text.charCodeAt(at))) at++;
  return at;
}

/** Letters and digits, and what stands within a word: "don't", "U.S". */
const goesOn = (code: number): boolean =>
  isWordCharacter(code) || code === APOSTROPHE || code === CURLY_APOSTROPHE || code === FULL_STOP;

const APOSTROPHE = 39;
const CURLY_APOSTROPHE = 0x2019;
const FULL_STOP = 46;

/** Not "#" and "@", which may stand before a word. */
function isWordCharacter(code: number): boolean {
  return isDigit(code) || (code > AT && isLetter(code));
}

const AT = 64;
const CAPITAL_A = 65;
const CAPITAL_Z = 90;
const BEYOND_ASCII = 128;

function isHigh(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < BEYOND_ASCII) return isDigit(code) || (code >= CAPITAL_A && code <= CAPITAL_Z);
  const character = text.charAt(at);
  return character !== character.toLowerCase();
}
