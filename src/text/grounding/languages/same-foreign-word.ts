import type { LanguageWords } from './language-words.ts';
import type { ForeignWord } from './read-foreign.ts';

const MIN_SHARED_LETTERS = 4;

/** Letters that an ending may have. */
const MAX_ENDING = 4;

/** Whether two words are forms of one, or one is part of the other as in German compounds. */
export function isRelated(one: ForeignWord, other: ForeignWord): boolean {
  if (one.stem === other.stem) return true;
  const [short, long] = one.term.length < other.term.length ? [one.term, other.term] : [other.term, one.term];
  if (short.length < MIN_SHARED_LETTERS) return false;
  if (long.startsWith(short)) return true;
  return short.length > MIN_SHARED_LETTERS && long.endsWith(short);
}

function isSynonym(one: ForeignWord, other: ForeignWord, { synonyms }: LanguageWords): boolean {
  return synonyms.some((group) => group.has(one.term) && group.has(other.term));
}

export const isIn = (word: ForeignWord, all: readonly ForeignWord[], language: LanguageWords) =>
  all.some((other) => isRelated(word, other) || isSynonym(word, other, language));

export function isSameName(one: ForeignWord, other: ForeignWord): boolean {
  const [short, long] = one.term.length < other.term.length ? [one.term, other.term] : [other.term, one.term];
  return (
    short === long ||
    (short.length >= MIN_SHARED_LETTERS && long.startsWith(short) && long.length - short.length <= MAX_ENDING)
  );
}
