import { stem } from '../stem.ts';
import { plainSayingVerbs, sayingVerbs } from './lexicon/saying-words.ts';
import type { Passage, Word } from './passage.ts';
import { nameKey } from './read-names.ts';

/** Somebody who says something in a sentence. */
export interface Speaker {
  readonly verb: Word;
  /** Keys of the words with capitals of the phrase; empty for `the company` and `she`. */
  readonly keys: ReadonlySet<string>;
  readonly nouns: readonly Word[];
  readonly isPronoun: boolean;
  /** Whether the verb says nothing but that it is said: `said`, `claimed`. */
  readonly isPlain: boolean;
}

const sayingStems = new Set([...sayingVerbs].map((verb) => stem(verb, 'en')));
const plainStems = new Set([...plainSayingVerbs].map((verb) => stem(verb, 'en')));
const PRONOUNS = new Set('he she they it we i who'.split(' '));
const RELATIVES = new Set(['who', 'which', 'whose']);
/** Who `was told` says nothing. */
const PASSIVE = new Set(['is', 'are', 'was', 'were', 'be', 'been']);
const BEFORE_NOUN = new Set('a an the this that his her its their no in of to on by for with any'.split(' '));
/** An apposition has at most so many words: `Helen Marsh, the harbour master of Port Lindow, said`. */
const MAX_LOOK_BACK = 14;
const MAX_AFTER = 7;
/** `it does not say` */
const MAX_AFTER_PRONOUN = 3;

/** Who says something in a sentence, by its verbs of saying and `according to`. */
export function readSpeakers({ words }: Passage): readonly Speaker[] {
  return words.flatMap((word, at) => {
    if (word.term === 'according' && words[at + 1]?.term === 'to') {
      return speakerOf(word, following(words, at + 2), true) ?? [];
    }
    const before = words[at - 1]?.term ?? '';
    if (!isSaying(word) || BEFORE_NOUN.has(before) || PASSIVE.has(before)) return [];
    const isPlain = plainStems.has(word.stem) || plainSayingVerbs.has(word.base);
    const phrase = isInverted(words, at) ? following(words, at + 1) : preceding(words, at);
    return speakerOf(word, phrase, isPlain) ?? [];
  });
}

/** Whether a word is a verb of saying, by its form alone. */
export function isSaying({ base, stem: stemmed, isCapital }: Word): boolean {
  if (isCapital) return false;
  return sayingVerbs.has(base) || sayingStems.has(stemmed);
}

/** `, said Marsh` and `, said the harbour master` at the end of what is said. */
function isInverted(words: readonly Word[], at: number): boolean {
  const [before, next] = [words[at - 1], words[at + 1]];
  if (before === undefined || next === undefined) return false;
  if (before.clause === words[at]?.clause) return false;
  const first = words.find(({ clause }) => clause === before.clause);
  const isApposition =
    first !== words[0] && ['the', 'a', 'an', 'its', 'his', 'her', 'who'].includes(first?.term ?? '');
  return next.isCapital || (next.term === 'the' && !isApposition);
}

/** Over a comma too: `the utility, Aguas de Marisal`. */
function following(words: readonly Word[], from: number): readonly Word[] {
  return words.slice(from, from + MAX_AFTER);
}

/** The words before the verb, back to the verb of saying or the sentence before it. */
function preceding(words: readonly Word[], at: number): readonly Word[] {
  const before = words.slice(Math.max(0, at - MAX_LOOK_BACK), at);
  const own = before.filter(({ clause }) => clause === words[at]?.clause);
  if (own.some((word) => word.isCapital || PRONOUNS.has(word.term) || !word.isFunction)) return own;
  const relative = before.findIndex(({ term }) => RELATIVES.has(term));
  if (relative > 0) return before.slice(0, relative);
  const cut = before.findLastIndex(isSaying);
  return before.slice(cut + 1);
}

/** Words at the head of a sentence that may be its subject. */
const MAX_SUBJECT = 6;

/** Who a sentence without a verb of saying is about: `The report puts the cost at 5 million`. */
export function readSubject({ words }: Passage): readonly Speaker[] {
  const [verb] = words;
  return verb === undefined ? [] : [speakerOf(verb, words.slice(0, MAX_SUBJECT), false) ?? []].flat();
}

function speakerOf(verb: Word, phrase: readonly Word[], isPlain: boolean): Speaker | null {
  if (phrase.length === 0) return null;
  const isPronoun = phrase.slice(-MAX_AFTER_PRONOUN).some(({ term }) => PRONOUNS.has(term));
  const named = phrase.filter(({ isCapital, isFunction }) => isCapital && !isFunction);
  return {
    verb,
    keys: new Set(named.map(({ term }) => nameKey(term))),
    nouns: phrase.filter(({ isFunction }) => !isFunction),
    isPronoun,
    isPlain,
  };
}
