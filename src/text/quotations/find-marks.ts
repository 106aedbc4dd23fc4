import type { Span } from '../../core/span.ts';

/** Marks that may close each other. A straight mark may be closed by a curly one: people type so. */
export type MarkFamily = 'double' | 'guillemet' | 'single' | 'corner';

/** One quotation mark and what its neighbours allow it to be. */
export interface Mark {
  readonly at: number;
  readonly length: number;
  readonly family: MarkFamily;
  readonly canOpen: boolean;
  readonly canClose: boolean;
}

const DOUBLE = /["“”„‟〝〞＂«»「」『』]|''|``|’’|‘‘/g;
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

const isSpace = (char: string): boolean => char === '' || /\s/u.test(char);
const isOpeningPunctuation = (char: string): boolean => '([{<—–-/|>*_'.includes(char);
const isStop = (char: string): boolean => ',.;:!?…'.includes(char);
const isMark = (char: string): boolean => '"“”„‟«»\'‘’‚‹›`'.includes(char);
const isWordChar = (char: string): boolean => /[\p{L}\p{N}]/u.test(char);

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
    const family = families[char] ?? (pattern === SINGLE ? 'single' : 'double');
    const mark = readMark(text, paragraph, found.index, char, family);
    if (mark !== null) marks.push(mark);
  }
  return marks;
}

function readMark(text: string, paragraph: Span, at: number, char: string, family: MarkFamily): Mark | null {
  const left = at > paragraph.start ? text.charAt(at - 1) : '';
  const right = at + char.length < paragraph.end ? text.charAt(at + char.length) : '';
  if (isMeasure(char, left, right)) return null;
  const inWord = isWordChar(left) && isWordChar(right);
  if (family === 'single' && inWord) return null;
  const mark = { at, length: char.length, family };
  if (ALWAYS_OPENS.has(char)) return { ...mark, canOpen: true, canClose: false };
  if (ALWAYS_CLOSES.has(char)) return { ...mark, canOpen: false, canClose: true };
  return { ...mark, ...rolesOf(char, left, right, inWord, family) };
}

interface Roles {
  readonly canOpen: boolean;
  readonly canClose: boolean;
}

/** What the neighbours allow; where they allow both, a curly mark is what it usually is. */
function rolesOf(char: string, left: string, right: string, inWord: boolean, family: MarkFamily): Roles {
  const prior = PRIOR[char] ?? 0;
  const free = isSpace(left) || isOpeningPunctuation(left);
  if (free && isSpace(right)) return { canOpen: prior !== -1, canClose: prior !== 1 };
  const canOpen = !isSpace(right) && (free || isStop(left) || isMark(left));
  const canClose = !isSpace(left) && !(free && isWordChar(right)) && (!inWord || prior !== 1);
  if (!canOpen || !canClose || prior === 0 || family === 'single') return { canOpen, canClose };
  const opens = prior === 1 && !(char === '“' && isStop(left) && !isWordChar(right));
  return { canOpen: opens, canClose: !opens };
}

/** Inches (6'2") and attribute values (id="5") are not quotations. */
function isMeasure(char: string, left: string, right: string): boolean {
  if (char !== '"' && char !== "'" && char !== "''") return false;
  if (left === '=') return true;
  return /\d/.test(left) && (char === "'" || char === "''") && /\d|\s/.test(right);
}
