import { scales } from '../lexicon/number-values.ts';
import { units } from '../lexicon/units.ts';
import type { Word } from '../word.ts';
import { isCalendarWord } from '../word.ts';
import { opensSegment, partAt, type Sentence } from './sentence.ts';
import type { Part } from './tag.ts';

/** Who or what: a noun with what belongs to it, or a pronoun. */
export interface NounPhrase {
  /** Places of the first word and of the word after the last, `of` phrases left out. */
  readonly from: number;
  readonly to: number;
  /** Its nouns, names and adjectives. */
  readonly heads: readonly Word[];
  /** Those of its `of` phrases too. */
  readonly words: readonly Word[];
  readonly isPronoun: boolean;
  /** `no plan`, `none of them`, `nobody`. */
  readonly isNone: boolean;
}

const INSIDE: ReadonlySet<Part> = new Set(['noun', 'name', 'number', 'determiner']);
const NONE = new Set(['no', 'none', 'nobody', 'nothing', 'neither']);
const JOINING = new Set(['of']);
const MAX_APPOSITION = 16;

/** The places of a phrase, `of` phrases left out. */
export const placesOf = ({ from, to }: Pick<NounPhrase, 'from' | 'to'>): readonly number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);

/** The phrase that begins at a place, `of` phrases included; null when none does. */
export function phraseFrom(sentence: Sentence, from: number): NounPhrase | null {
  const { words } = sentence;
  let to = from;
  while (isInside(sentence, to) && (to === from || !begins(sentence, to))) to += 1;
  if (partAt(sentence, from) === 'pronoun') return makePhrase(sentence, from, from + 1, []);
  if (to === from) return null;
  const tail = JOINING.has(words[to]?.term ?? '') ? phraseFrom(sentence, to + 1) : null;
  return makePhrase(sentence, from, to, tail?.words ?? []);
}

/** Whether a phrase begins at a place inside a run of nouns. */
const begins = (sentence: Sentence, at: number) => opensSegment(sentence, at) || opensPhrase(sentence, at);

/** A determiner behind a noun begins another phrase: `declared mpox a global emergency`, `in fact none of them had`. */
function opensPhrase(sentence: Sentence, at: number): boolean {
  const before = partAt(sentence, at - 1);
  const isOpening = partAt(sentence, at) === 'determiner' || PRONOUNS.has(sentence.words[at]?.term ?? '');
  return isOpening && (before === 'noun' || before === 'name');
}
const PRONOUNS = new Set(['none', 'nobody', 'nothing']);

function isInside(sentence: Sentence, at: number): boolean {
  const part = partAt(sentence, at);
  if (part === 'negator') return NONE.has(sentence.words[at]?.term ?? '');
  return part !== null && INSIDE.has(part);
}

function makePhrase({ words, tags }: Sentence, from: number, to: number, tail: readonly Word[]): NounPhrase {
  const own = words
    .slice(from, to)
    .filter(
      (word, index) =>
        isNaming(tags[from + index]?.part) && !isCalendarWord(word) && !isMeasure(words, from + index),
    );
  return {
    from,
    to,
    heads: own,
    words: [...own, ...tail],
    isPronoun: tags[from]?.part === 'pronoun',
    isNone:
      words.slice(from, to).some(({ term }) => NONE.has(term)) ||
      isNotAll(words, from) ||
      isNoOne(words, from) ||
      isNotSingle({ words, tags }, from) ||
      isNoBefore({ words, tags }, from),
  };
}

const SINGLE = new Set(['single', 'one', 'lone', 'sole']);
const OF_VERB: ReadonlySet<Part> = new Set(['helper', 'modal', 'verb']);

/** `not a single sheep`; the `not` of `was not a single event` is the verb's. */
const isNotSingle = ({ words, tags }: Sentence, from: number) =>
  words[from - 1]?.term === 'not' &&
  words[from]?.term === 'a' &&
  SINGLE.has(words[from + 1]?.term ?? '') &&
  !OF_VERB.has(tags[from - 2]?.part ?? 'noun');

/** `no long-term contract`, `no fully vaccinated patient` */
function isNoBefore({ words, tags }: Sentence, from: number): boolean {
  let at = from - 1;
  while (tags[at]?.part === 'adverb' && words[at]?.clause === words[from]?.clause) at -= 1;
  const isNo = words[at]?.term === 'no' && words[at]?.clause === words[from]?.clause;
  return at < from - 1 && isNo && !OF_VERB.has(tags[at - 1]?.part ?? 'noun');
}

const ALL = new Set(['one', 'all', 'every', 'everyone', 'everybody', 'many', 'much']);

/** `Not all passengers`. */
function isNotAll(words: readonly Word[], from: number): boolean {
  return words[from - 1]?.term === 'not' && ALL.has(words[from]?.term ?? '');
}

/** `percent` behind its number; not the peso that falls. */
function isMeasure(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (word === undefined || !(units.has(word.term) || scales.has(word.term))) return false;
  return before?.isFigure === true || before?.isNumberWord === true || scales.has(before?.term ?? '');
}

/** `no one`, `hardly any flights` */
const isNoOne = (words: readonly Word[], from: number) =>
  (words[from]?.term === 'one' && NO_ONE.has(words[from - 1]?.term ?? '')) ||
  (HARDLY.has(words[from - 1]?.term ?? '') && ANY.has(words[from]?.term ?? ''));

const NO_ONE = new Set(['no', 'neither']);
const HARDLY = new Set(['hardly', 'scarcely', 'barely']);
const ANY = new Set(['any', 'anyone', 'anybody', 'anything']);

const isNaming = (part: Part | undefined) => part === 'noun' || part === 'name';

/** How many phrases of prepositions may stand between a subject and its verb. */
const MAX_TAILS = 5;

/** The phrase that ends before a place, with those it is joined to by `and`; phrases of prepositions are passed over. */
export function phraseBefore(sentence: Sentence, end: number): NounPhrase | null {
  let tail: readonly Word[] = [];
  let to = end;
  for (let count = 0; count <= MAX_TAILS; count += 1) {
    const phrase = endingAt(sentence, to, tail);
    if (phrase === null) return null;
    const names = namesJoined(sentence, phrase) ?? phrase;
    const next = beforeTail(sentence, names);
    if (next === null) return withJoined(sentence, phrase);
    tail = names.words;
    to = next;
  }
  return null;
}

/** `the strike at plants in Seattle and Portland`: both names belong to the preposition. */
function namesJoined(sentence: Sentence, phrase: NounPhrase): NounPhrase | null {
  const at = phrase.from - 1;
  if (partAt(sentence, at) !== 'conjunction' || opensSegment(sentence, at)) return null;
  const other = endingAt(sentence, at, phrase.words);
  if (other === null || partAt(sentence, other.from - 1) !== 'preposition') return null;
  const areNames = [...other.heads, ...phrase.heads].every(({ isCapital }) => isCapital);
  return areNames ? other : null;
}

function endingAt(sentence: Sentence, to: number, tail: readonly Word[]): NounPhrase | null {
  if (partAt(sentence, to - 1) === 'pronoun') return makePhrase(sentence, to - 1, to, tail);
  const from = startOf(sentence, to);
  return from === to ? null : makePhrase(sentence, from, to, tail);
}

/** The place before the preposition of a phrase, or before the participle it hangs on; null where it stands free. */
function beforeTail(sentence: Sentence, { from }: NounPhrase): number | null {
  if (opensSegment(sentence, from)) return null;
  const before = partAt(sentence, from - 1);
  if (before === 'preposition' || before === 'to') return from - 1;
  return isGerund(sentence, from - 1) ? from - 2 : null;
}

/** `her conviction for falsifying records` */
function isGerund(sentence: Sentence, at: number): boolean {
  if (partAt(sentence, at) !== 'verb' || sentence.tags[at]?.verb?.form !== 'ing') return false;
  return partAt(sentence, at - 1) === 'preposition' && partAt(sentence, at - 2) === 'noun';
}

/** `Paul Okafor and Linda Reyes` */
function withJoined(sentence: Sentence, phrase: NounPhrase): NounPhrase {
  const at = phrase.from - 1;
  if (partAt(sentence, at) !== 'conjunction' || opensSegment(sentence, at)) return phrase;
  const other = startOf(sentence, at) < at ? phraseBefore(sentence, at) : null;
  if (other === null) return phrase;
  return {
    ...phrase,
    from: other.from,
    isNone: phrase.isNone || (other.isNone && sentence.words[at]?.term !== 'and'),
    words: [...other.words, ...phrase.words],
    heads: [...other.heads, ...phrase.heads],
  };
}

function startOf(sentence: Sentence, end: number): number {
  let from = end;
  while (isInside(sentence, from - 1) && (from === end || !begins(sentence, from))) from -= 1;
  return from;
}

/** Over an apposition: of `Marsh, the harbour master of Port Lindow, said` the place after `Marsh`. */
export function beforeApposition(sentence: Sentence, end: number): number | null {
  for (let at = end - 1; at > Math.max(0, end - MAX_APPOSITION); at -= 1) {
    if (opensSegment(sentence, at) && isInside(sentence, at - 1)) return at;
  }
  return null;
}
