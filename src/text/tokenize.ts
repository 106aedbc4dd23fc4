import type { Span } from '../core/span.ts';
import { isAcronymOfFunctionWord, markAcronym } from './acronym.ts';
import { classAt, DIGIT, LETTER, OTHER, UNSPACED } from './character-class.ts';
import { fold } from './fold.ts';
import { wordsOfUnspaced } from './unspaced-words.ts';

/** A word of a text: `term` is its comparable form, the span are the characters it stands for. */
export interface Token extends Span {
  readonly term: string;
}

/**
 * The words of a text in order, with UTF-16 offsets. Terms are folded and without possessive. Hyphens and
 * slashes part words (`Türkiye-US` is two), apostrophes and the dots of acronyms do not (`O'Brien`, `U.S.`).
 * Numbers stay whole, with one spelling: `40,000` is `40000`, `2,5` is `2.5`. Capitals that would read as a
 * function word (`US`, `U.S.`, `IT`, `WHO`) become a term of their own: see acronym.ts. Words of scripts
 * that do not space them are cut by `Intl.Segmenter`. Linear; never throws.
 */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  eachToken(text, (term, start, end) => tokens.push({ term, start, end }));
  return tokens;
}

type Visit = (term: string, start: number, end: number) => void;

/** `tokenize` without the array, for long texts. */
export function eachToken(text: string, visit: Visit): void {
  let at = 0;
  while (at < text.length) {
    const found = classAt(text, at);
    if (found === OTHER) {
      at += 1;
    } else if (found === UNSPACED) {
      const end = endOfUnspaced(text, at);
      wordsOfUnspaced(text, at, end, (start, stop) => visit(termOf(text.slice(start, stop)), start, stop));
      at = end;
    } else {
      const end = endOfWord(text, at);
      const term = termAt(text, at, end);
      if (term !== '') visit(term, at, end);
      at = end;
    }
  }
}

function endOfUnspaced(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && classAt(text, at) === UNSPACED) at += 1;
  return at;
}

function endOfRun(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const found = classAt(text, at);
    if (found !== LETTER && found !== DIGIT) break;
    at += 1;
  }
  return at;
}

/** Goes on over the joiner while one stands between two runs; an acronym keeps its last dot. */
function endOfWord(text: string, start: number): number {
  let runStart = start;
  let end = endOfRun(text, start);
  while (end + 1 < text.length && joins(text, runStart, end)) {
    runStart = end + 1;
    end = endOfRun(text, runStart);
  }
  const dotted = runStart > start && end - runStart === 1 && text[runStart - 1] === '.';
  return dotted && text[end] === '.' && classAt(text, runStart) === LETTER ? end + 1 : end;
}

const SPACE = 32;

function joins(text: string, runStart: number, at: number): boolean {
  if (text.charCodeAt(at) === SPACE) return false;
  const before = classAt(text, at - 1);
  const after = classAt(text, at + 1);
  switch (text[at]) {
    case "'":
    case '’':
    case 'ʼ':
    case '״':
    case '׳':
      return before === LETTER && after === LETTER;
    case '"':
      return isHebrew(text, at - 1) && isHebrew(text, at + 1);
    case '.':
      if (before === DIGIT && after === DIGIT) return true;
      return at - runStart === 1 && before === LETTER && after === LETTER && isSingle(text, at + 1);
    case ',':
    case '٫':
    case '٬':
      return before === DIGIT && after === DIGIT;
    default:
      return false;
  }
}

/** Whether the letter at `index` stands alone, as in an acronym with dots. */
function isSingle(text: string, index: number): boolean {
  return (
    index + 1 >= text.length || (classAt(text, index + 1) !== LETTER && classAt(text, index + 1) !== DIGIT)
  );
}

function isHebrew(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  return unit >= 0x05d0 && unit <= 0x05ea;
}

function termAt(text: string, start: number, end: number): string {
  const term = termOf(text.slice(start, end));
  return end - start <= 6 && isAcronymOfFunctionWord(text, start, end, term) ? markAcronym(term) : term;
}

/** Words repeat: folding each once is most of the speed. Cleared when full, so memory stays bounded. */
const known = new Map<string, string>();
const MAX_KNOWN = 50_000;
const MAX_KNOWN_LENGTH = 40;

function termOf(word: string): string {
  const hit = known.get(word);
  if (hit !== undefined) return hit;
  const term = foldWord(word);
  if (word.length <= MAX_KNOWN_LENGTH) {
    if (known.size >= MAX_KNOWN) known.clear();
    known.set(word, term);
  }
  return term;
}

const THOUSANDS = /^\d{1,3}(?:[.,]\d{3})+$/;
const DECIMAL = /^\d+,\d+$/;
const INSIDE_WORDS = /['."״׳]/g;

function foldWord(word: string): string {
  const folded = fold(word).replaceAll('٬', ',').replaceAll('٫', '.');
  if (THOUSANDS.test(folded)) return folded.replace(/[.,]/g, '');
  if (DECIMAL.test(folded)) return folded.replace(',', '.');
  return /^\d/.test(folded) ? folded : folded.replace(INSIDE_WORDS, '');
}
