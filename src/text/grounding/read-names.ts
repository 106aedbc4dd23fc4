import { isCalendarWord } from './check-calendar.ts';
import { demonyms } from './lexicon/demonyms.ts';
import { ordinals, smallNumbers, tens } from './lexicon/number-values.ts';
import { titleWords } from './lexicon/title-words.ts';
import type { Passage, Word } from './passage.ts';

/** A run of words with capitals: the name of a person, a place, a body. */
export interface Name {
  /** Titles left out; at least one word. */
  readonly words: readonly Word[];
  /** What its words are compared by, `russian` as `russia`. */
  readonly keys: readonly string[];
  /** Place of its first word in the passage. */
  readonly from: number;
}

/** What two spellings of a name share: folded, acronyms without marks, peoples as their country. */
export function nameKey(term: string): string {
  const plain = term.replace(/^0/, '');
  return demonyms.get(plain) ?? plain;
}

/**
 * The names of a sentence. The first word of a sentence has a capital anyway: it is a name when another name
 * word follows it, or when `isName` says so of the word.
 */
export function readNames({ words, text }: Passage, isName: (first: Word) => boolean): readonly Name[] {
  const names: Name[] = [];
  let run: Word[] = [];
  let from = 0;
  const close = () => {
    if (run.length > 0) names.push({ words: run, keys: run.map(({ term }) => nameKey(term)), from });
    run = [];
  };
  words.forEach((word, index) => {
    const previous = words[index - 1];
    const gap = text.slice(previous?.end ?? 0, word.start);
    if (index > 0 && !/^[ -]$/u.test(gap)) close();
    if (standsAsName(word) && (!startsSentence(gap, index) || isName(word))) {
      if (run.length === 0) from = index;
      run.push(word);
    } else {
      close();
    }
  });
  close();
  return names;
}

function startsSentence(gap: string, index: number): boolean {
  return index === 0 || /[.!?]["'”’)]*\s/u.test(gap);
}

function standsAsName(word: Word): boolean {
  const { term, isCapital, isFunction } = word;
  if (!isCapital || isCalendarWord(word) || titleWords.has(term)) return false;
  return !isFunction && !smallNumbers.has(term) && !tens.has(term) && !ordinals.has(term) && term !== 'i';
}
