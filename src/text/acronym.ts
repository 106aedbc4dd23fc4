import { isStopWordSomewhere } from './stop-words.ts';

/**
 * Put before the term of an acronym that would read as a function word: `US` is `0us`, the pronoun is `us`.
 * A digit, because no word begins with it and every full-text index keeps it as part of the term.
 */
const MARK = '0';

/** The term of an acronym that must not be taken for the word spelt the same (`us` gives `0us`). */
export function markAcronym(term: string): string {
  return MARK + term;
}

/** How far around a word in capitals to look for lower case: about one headline. */
const WINDOW = 60;
const CAPITALS = /^(?:\p{Lu}{2,4}|(?:\p{Lu}\.){2,3}|(?:\p{Lu}\.){1,3}\p{Lu})$/u;
const LOWER_CASE = /\p{Ll}/gu;
const UPPER_CASE = /\p{Lu}/gu;
/** Read as the acronym even in a line of capitals, where it is commoner than the pronoun. */
const ALWAYS: ReadonlySet<string> = new Set(['us', 'un', 'eu']);

/**
 * Whether the word at `start` is an acronym (2-4 capitals, dots or none) whose folded form `term` is a
 * function word of some language. In a line all in capitals only dotted acronyms and a few others count.
 */
export function isAcronymOfFunctionWord(text: string, start: number, end: number, term: string): boolean {
  if (term.length < 2 || term.length > 4 || !CAPITALS.test(text.slice(start, end))) return false;
  if (!isStopWordSomewhere(term)) return false;
  return end - start > term.length || ALWAYS.has(term) || !standsInCapitals(text, start, end);
}

function standsInCapitals(text: string, start: number, end: number): boolean {
  const around = `${lineBefore(text, start)} ${lineAfter(text, end)}`;
  const upper = around.match(UPPER_CASE)?.length ?? 0;
  const lower = around.match(LOWER_CASE)?.length ?? 0;
  return upper > lower;
}

function lineBefore(text: string, start: number): string {
  const near = text.slice(Math.max(0, start - WINDOW), start);
  return near.slice(near.lastIndexOf('\n') + 1);
}

function lineAfter(text: string, end: number): string {
  const near = text.slice(end, end + WINDOW);
  const stop = near.indexOf('\n');
  return stop < 0 ? near : near.slice(0, stop);
}
