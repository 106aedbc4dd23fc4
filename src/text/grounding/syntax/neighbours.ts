import { helperForms, modals } from '../lexicon/mood-words.ts';
import { determiners } from '../lexicon/word-classes.ts';
import { partAlone } from './closed-part.ts';
import type { Part, Tag, Taggable } from './tag.ts';
import { readVerb } from './verb-forms.ts';

/** Where a word stands that may be a verb. */
export interface Place {
  readonly words: readonly Taggable[];
  readonly at: number;
  /** Of the words before. */
  readonly tags: readonly Tag[];
  /** Whether its clause has a finite verb already. */
  readonly hasFinite: boolean;
}

/** The part of the word before, adverbs and negators passed over; null after punctuation and at the start. */
export function partBefore({ words, at, tags }: Place): Part | null {
  const clause = words[at]?.clause;
  for (let index = at - 1; index >= 0 && words[index]?.clause === clause; index -= 1) {
    const part = tags[index]?.part ?? null;
    if (words[index]?.term === 'no') return 'determiner';
    if (part !== 'adverb' && part !== 'negator') return part;
  }
  return null;
}

/** The next word, when no punctuation stands between and it is no name. */
function nextOf(words: readonly Taggable[], at: number): Taggable | null {
  const next = words[at + 1];
  return next === undefined || next.clause !== words[at]?.clause || next.isCapital ? null : next;
}

/** Whether a noun seems to follow: `planned operations`. */
export function precedesNoun(words: readonly Taggable[], at: number): boolean {
  const next = nextOf(words, at);
  if (next === null || partAlone(next) !== null) return false;
  return (readVerb(next.term)?.form ?? 'third') === 'third';
}

/** Whether a finite verb follows: `share prices rose`. */
export function precedesVerb(words: readonly Taggable[], at: number): boolean {
  const next = nextOf(words, at);
  if (next === null) return false;
  if (helperForms.has(next.term) || modals.has(next.term)) return true;
  const form = readVerb(next.term)?.form;
  return (form === 'past' || form === 'third') && !determiners.has(next.term);
}

const CLAUSE_ENDS: ReadonlySet<Part> = new Set(['opener', 'relative', 'conjunction']);

/** Whether `to` follows, and not as in `exports to the bloc`. */
const precedesInfinitive = (words: readonly Taggable[], at: number) =>
  words[at + 1]?.term === 'to' &&
  !(words[at]?.term.endsWith('s') === true && determiners.has(words[at + 2]?.term ?? ''));

/** `Consumer prices in Britain rose`: the verb of the clause comes later; not in `plans to cut jobs announced in May`. */
export function hasFiniteAhead(words: readonly Taggable[], at: number): boolean {
  if (precedesInfinitive(words, at)) return false;
  for (let next = at + 1; next < words.length && words[next]?.clause === words[at]?.clause; next += 1) {
    const word = words[next];
    if (word === undefined || word.isCapital) continue;
    const part = partAlone(word);
    if (part !== null && CLAUSE_ENDS.has(part)) return false;
    if (part === 'helper' || part === 'modal') return true;
    if (part === null && readVerb(word.term)?.form === 'past') return true;
  }
  return false;
}

const NOUN_PHRASE: ReadonlySet<Part> = new Set(['determiner', 'number', 'pronoun', 'to', 'opener']);

/** `holding a sign`; not `the border crossing on`. */
export function opensNounPhrase(next: Taggable | undefined, word: Taggable | undefined): boolean {
  if (next === undefined || next.clause !== word?.clause) return false;
  const part = partAlone(next);
  return part === null ? readVerb(next.term) === null : NOUN_PHRASE.has(part);
}

/** What may follow a verb and not a noun that ends its phrase. */
export function opensObject(next: Taggable | undefined): boolean {
  if (next === undefined) return false;
  const part = partAlone(next);
  return part !== 'helper' && part !== 'modal' && part !== 'conjunction';
}
