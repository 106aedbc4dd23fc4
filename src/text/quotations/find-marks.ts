import type { Span } from '../../core/span.ts';
import { isDigit, isLetter, isSpace } from './character.ts';

/** Marks that may close each other. A straight mark may be closed by a curly one: people type so. */
type MarkFamily = 'double' | 'guillemet' | 'single' | 'corner';

/** One quotation mark and what its neighbours allow it to be. */
export interface Mark {
  readonly at: number;
  readonly length: number;
  readonly family: MarkFamily;
  readonly canOpen: boolean;
  readonly canClose: boolean;
  /** A single mark that may as well be the apostrophe of "the workers' pier". */
  readonly doubtful: boolean;
}

const DOUBLE = /["“”„‟〝〞＂«»「」『』]|''|``|’’|‘‘/g;
const SINGLE = /['‘’‚‛‹›]/g;
/** Two of these make one double mark. */
const HALVES = "'`’‘";
const FAMILY: Readonly<Record<string, MarkFamily>> = {
  '«': 'guillemet',
  '»': 'guillemet',
  '「': 'corner',
  '」': 'corner',
  '『': 'corner',
  '』': 'corner',
};
/** What a mark is when its neighbours do not tell: 1 opens, -1 closes. */
const PRIOR: Readonly<Record<string, 1 | -1>> = {
  '“': 1,
  '„': 1,
  '‟': 1,
  '〝': 1,
  '``': 1,
  '‘‘': 1,
  '«': 1,
  '「': 1,
  '『': 1,
  '‘': 1,
  '‚': 1,
  '‹': 1,
  '”': -1,
  '’’': -1,
  '〞': -1,
  '»': -1,
  '」': -1,
  '』': -1,
  '’': -1,
  '›': -1,
};
const ALWAYS_OPENS = new Set(['„', '‚', '``', '「', '『']);
const ALWAYS_CLOSES = new Set(['」', '』']);

const codes = (characters: string): ReadonlySet<number> =>
  new Set([...characters].map((char) => char.charCodeAt(0)));
const OPENING_PUNCTUATION = codes('([{<—–-/|>*_');
const STOPS = codes(',.;:!?…');
const MARKS = codes('"“”„‟«»\'‘’‚‹›`');
const ALL_MARKS = codes('“”„‟〝〞＂«»「」『』‘’‚‛‹›');
const EQUALS = 61;
const LETTER_S = 115;

/** Gives the marks of one paragraph after another, in order. */
export type MarkReader = (paragraph: Span) => readonly Mark[];

/** Reads the double marks (and the like) of a text's paragraphs. */
export function readMarks(text: string): MarkReader {
  return readerOf(text, DOUBLE, FAMILY);
}

/** Reads the single marks of a text's paragraphs, apostrophes inside words left out. */
export function readSingleMarks(text: string): MarkReader {
  const read = readerOf(text, SINGLE, {});
  return (paragraph) => {
    const marks = read(paragraph);
    return marks.length === 0 ? marks : marks.filter((mark) => mark.canOpen || mark.canClose);
  };
}

/** Shared by the many paragraphs without a mark. */
const NO_MARKS: readonly Mark[] = [];

/**
 * The next mark is looked for once and kept, however many paragraphs lie before it: a search from every
 * paragraph to a far mark, or to the end of a text that has none, would take quadratic time.
 */
function readerOf(text: string, pattern: RegExp, families: Readonly<Record<string, MarkFamily>>): MarkReader {
  const endOfNext = (from: number): number => {
    pattern.lastIndex = from;
    return pattern.test(text) ? pattern.lastIndex : Infinity;
  };
  let end = endOfNext(0);
  const take = (paragraph: Span): Mark | null => {
    const last = text.charAt(end - 1);
    const half = HALVES.includes(last);
    const char = half && pattern === DOUBLE ? text.slice(end - 2, end) : last;
    const at = end - char.length;
    let row = end;
    while (text.charAt(row) === last) row++;
    // More of a kind in a row than can close each other are an ornament, no quotation marks.
    const ornament = row - at > (half ? 3 : 2) || isLongRow(text, at);
    end = endOfNext(ornament ? rowEnd(text, row) : end);
    if (ornament) return null;
    const family = families[char] ?? (pattern === SINGLE ? 'single' : 'double');
    return readMark(text, paragraph, at, char, family);
  };
  return (paragraph) => {
    if (end > paragraph.end) return NO_MARKS;
    const marks: Mark[] = [];
    while (end <= paragraph.end) {
      const mark = take(paragraph);
      if (mark !== null) marks.push(mark);
    }
    return marks;
  };
}

/** So many marks in a row, of whatever kinds, are an ornament, too. */
const LONGEST_ROW = 8;

function isLongRow(text: string, at: number): boolean {
  for (let i = at; i <= at + LONGEST_ROW; i++) if (!isMark(text.charCodeAt(i))) return false;
  return true;
}

/** Where the row of marks ends that `at` stands in. */
export function rowEnd(text: string, at: number): number {
  let end = at;
  while (isMark(text.charCodeAt(end))) end++;
  return end;
}

/** Whether the code unit is a quotation mark of any kind. */
export const isMark = (code: number): boolean =>
  code < BEYOND_ASCII ? code === 34 || code === 39 || code === 96 : ALL_MARKS.has(code);

const BEYOND_ASCII = 128;

function readMark(text: string, paragraph: Span, at: number, char: string, family: MarkFamily): Mark | null {
  const after = at + char.length;
  const left = at > paragraph.start ? text.charCodeAt(at - 1) : Number.NaN;
  const right = after < paragraph.end ? text.charCodeAt(after) : Number.NaN;
  if (isMeasure(char, left, right)) return null;
  if (family === 'single' && isWordChar(left) && isWordChar(right)) return null;
  const { length } = char;
  if (ALWAYS_OPENS.has(char)) return { at, length, family, canOpen: true, canClose: false, doubtful: false };
  if (ALWAYS_CLOSES.has(char)) return { at, length, family, canOpen: false, canClose: true, doubtful: false };
  const { canOpen, canClose } = rolesOf(char, left, right, family);
  const doubtful =
    family === 'single' && left === LETTER_S && isSpace(right) && isWordChar(text.charCodeAt(after + 1));
  return { at, length, family, canOpen, canClose, doubtful };
}

const isWordChar = (code: number): boolean => isLetter(code) || isDigit(code);

interface Roles {
  readonly canOpen: boolean;
  readonly canClose: boolean;
}

/** What the neighbours allow; where they allow both, a curly mark is what it usually is. */
function rolesOf(char: string, left: number, right: number, family: MarkFamily): Roles {
  const prior = PRIOR[char] ?? 0;
  const leftSpace = isSpace(left);
  const wordRight = isWordChar(right);
  const free = leftSpace || OPENING_PUNCTUATION.has(left);
  if (free && isSpace(right)) return { canOpen: prior !== -1, canClose: prior !== 1 };
  // French sets a space inside: « ainsi », and no stop keeps the mark behind it from closing.
  if (family === 'guillemet' && prior === -1 && leftSpace && !wordRight) return CLOSES;
  const canOpen = !isSpace(right) && (free || STOPS.has(left) || MARKS.has(left));
  const inWord = wordRight && isWordChar(left);
  const canClose = !leftSpace && !(free && wordRight) && !(prior === 1 && inWord);
  if (!canOpen || !canClose || family === 'single') return { canOpen, canClose };
  return byPrior(prior, char === '“' && STOPS.has(left) && !wordRight);
}

function byPrior(prior: number, endsStop: boolean): Roles {
  if (prior === 0) return { canOpen: true, canClose: true };
  return prior === -1 || endsStop ? CLOSES : OPENS;
}

const OPENS: Roles = { canOpen: true, canClose: false };
const CLOSES: Roles = { canOpen: false, canClose: true };

/** Inches (6'2") and attribute values (id="5") are not quotations. */
function isMeasure(char: string, left: number, right: number): boolean {
  if (char !== '"' && char !== "'" && char !== "''") return false;
  if (left === EQUALS) return true;
  return isDigit(left) && char !== '"' && (isDigit(right) || isSpace(right));
}
