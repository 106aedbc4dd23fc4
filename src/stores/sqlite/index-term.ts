/** The tokenizer `ascii` takes these for parts of a word as they are; everything else has to be spelled. */
const SPELLED = /[^0-9a-z\n\x80-\uffff]/g;
/** Private use: no text has these letters, and the tokenizer takes them for letters. */
const PRIVATE_USE = 0xe000;
/** Between a collection and a term: a control character that no term has. */
const BOUNDARY = '\u0080';

const spell = (letter: string): string => String.fromCharCode(PRIVATE_USE + letter.charCodeAt(0));

/**
 * A term as the index holds it: with its collection's number in front, so that one collection's entries are
 * never even read for a reader of another; and without any character that means something to FTS5.
 */
export function indexTerm(collection: number, term: string): string {
  return `${collection}${BOUNDARY}${term.replaceAll('\n', ' ').replace(SPELLED, spell)}`;
}

/** Many terms as one text that the tokenizer parts again into `indexTerm`s. */
export function indexText(collection: number, terms: readonly string[]): string {
  if (terms.length === 0) return '';
  const prefix = `${collection}${BOUNDARY}`;
  return prefix + terms.join(`\n${prefix}`).replace(SPELLED, spell);
}
