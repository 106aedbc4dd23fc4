/** One word of a typed line, or one quoted stretch of it. Offsets count UTF-16 code units into the line. */
export interface TypedWord {
  /** What it says: without the marks and escapes when quoted. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly quoted: boolean;
}

/**
 * Which marks close a quotation, by the mark that opens it. Straight and curly close each other, because
 * editors and Slack turn one into the other halfway ("abc”).
 */
const CLOSING: Readonly<Record<string, string>> = {
  '"': '"”“',
  '“': '”"',
  '„': '“”"',
  '”': '”"',
  '«': '»',
  '»': '«',
};
const SPACE = /\s/u;
const AFTER_CLOSING = /[\s.,;:!?)]/u;
const ESCAPED = /\\(["“”„«»\\])/gu;

/** True when a quotation opens there. */
export const opensQuotation = (line: string, at: number): boolean => (line[at] ?? '') in CLOSING;

/**
 * Reads the word that starts at `start`, which is no space: up to the next space or, when a quotation
 * mark opens there and is closed, up to its closing mark. A mark that is never closed is a letter like
 * any other: people paste half quotations.
 */
export function readWord(line: string, start: number): TypedWord {
  const closing = opensQuotation(line, start) ? findClosing(line, start) : -1;
  if (closing >= 0) {
    const value = line.slice(start + 1, closing).replace(ESCAPED, '$1');
    return { value, start, end: closing + 1, quoted: true };
  }
  let end = start;
  while (end < line.length && !SPACE.test(line[end] ?? '')) end += 1;
  return { value: line.slice(start, end), start, end, quoted: false };
}

/** The first place at or after `at` that is not a space. */
export function skipSpaces(line: string, at: number): number {
  let place = at;
  while (place < line.length && SPACE.test(line[place] ?? '')) place += 1;
  return place;
}

function findClosing(line: string, start: number): number {
  const marks = CLOSING[line[start] ?? ''] ?? '';
  for (let at = start + 1; at < line.length; at += 1) {
    if (line[at] === '\\') at += 1;
    else if (marks.includes(line[at] ?? '') && AFTER_CLOSING.test(line[at + 1] ?? ' ')) return at;
  }
  return -1;
}
