import { demonyms } from './lexicon/demonyms.ts';
import { negators } from './lexicon/mood-words.ts';
import { ordinals, scales, smallNumbers, tens } from './lexicon/number-values.ts';
import { titleWords } from './lexicon/title-words.ts';
import { determiners, prepositions } from './lexicon/word-classes.ts';
import type { Passage } from './passage.ts';
import type { Word } from './word.ts';
import { isCalendarWord, meansSame } from './word.ts';

/** A run of words with capitals: the name of a person, a place, a body. */
export interface Name {
  /** Titles left out; at least one word. */
  readonly words: readonly Word[];
  /** What its words are compared by, `russian` as `russia`. */
  readonly keys: readonly string[];
  /** Place of its first word in the passage. */
  readonly from: number;
}

/** `us` of the United States; a name of one word has none. */
export const initialsOf = (keys: readonly string[]): string =>
  keys.length < 2 ? '' : keys.map((key) => key.slice(0, 1)).join('');

/** What two spellings of a name share: folded, acronyms without marks, peoples as their country, `Eastern` as `East`. */
export function nameKey(term: string): string {
  const plain = term.replace(/^0/, '').replace(/^(north|south|east|west)ern$/, '$1');
  return PARTIES.get(plain) ?? demonyms.get(plain) ?? plain;
}

const PARTIES = new Map([
  ['democratic', 'democrat'],
  ['gop', 'republican'],
]);

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
    const next = words[index + 1];
    if (run.length > 0 && PARTICLES.has(word.term) && next?.isCapital === true) return;
    if (standsAsName(word, previous, run.length > 0) && (!startsSentence(gap, index) || isName(word))) {
      if (run.length === 0) from = index;
      run.push(word);
    } else {
      close();
    }
  });
  close();
  return names;
}

/** Between the words of a name: `Fahad al-Jalajel`. */
const PARTICLES = new Set(
  'al el de del della di da dos van der den von und zu bin ben ibn la le du'.split(' '),
);

function startsSentence(gap: string, index: number): boolean {
  return index === 0 || /[.!?]["'”’)]*\s/u.test(gap);
}

/** `Court of Justice` and `Burger King`: a word that is a title elsewhere. */
function standsAsName(word: Word, before: Word | undefined, isInRun: boolean): boolean {
  const { term, isCapital, isFunction } = word;
  const isTitle = titleWords.has(term) && before?.term !== 'of' && !isInRun;
  if (!isCapital || isCalendarWord(word) || isTitle) return false;
  if (negators.has(term) || determiners.has(term) || prepositions.has(term)) return false;
  const isRound = term.endsWith('s') && scales.has(term.slice(0, -1)) && term.length > MIN_ROUND;
  return (
    !isFunction &&
    !isRound &&
    !smallNumbers.has(term) &&
    !tens.has(term) &&
    !ordinals.has(term) &&
    term !== 'i'
  );
}

/** `Dozens`, and not `Ms` or `Bns`. */
const MIN_ROUND = 4;

/** Whether a word, or another form of the name it is, is among others. */
export const isIn = (word: Word, words: readonly Word[]): boolean =>
  words.some((other) => meansSame(word, other) || nameKey(word.term) === nameKey(other.term));
