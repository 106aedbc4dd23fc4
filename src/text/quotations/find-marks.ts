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

/** Three or more of a kind in a row are an ornament, not quotation marks: they come as one match. */
const DOUBLE = /(["“”„‟«»])\1{2,}|["“”„‟〝〞＂«»「」『』]|''|``|’’|‘‘/g;
const SINGLE = /['‘’‚‛‹›]/g;
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
const EQUALS = 61;
const LETTER_S = 115;

/** The double marks (and the like) of one paragraph, in order. */
export function findMarks(text: string, paragraph: Span): readonly Mark[] {
  return collect(text, paragraph, DOUBLE, FAMILY);
}

/** The single marks of one paragraph, apostrophes inside words left out. */
export function findSingleMarks(text: string, paragraph: Span): readonly Mark[] {
  return collect(text, paragraph, SINGLE, {}).filter((mark) => mark.canOpen || mark.canClose);
}

function collect(
  text: string,
  paragraph: Span,
  pattern: RegExp,
  families: Readonly<Record<string, MarkFamily>>,
): readonly Mark[] {
  const marks: Mark[] = [];
  pattern.lastIndex = paragraph.start;
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
    if (found.index >= paragraph.end) break;
    const char = found[0];
    if (char.length > 2) continue;
    const family = families[char] ?? (pattern === SINGLE ? 'single' : 'double');
    const mark = readMark(text, paragraph, found.index, char, family);
    if (mark !== null) marks.push(mark);
  }
  return marks;
}

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
