import { have } from '../lexicon/helping-verbs.ts';
import { helperForms, modals, negators } from '../lexicon/mood-words.ts';
import { ordinals } from '../lexicon/number-values.ts';
import { units } from '../lexicon/units.ts';
import {
  adverbs,
  conjunctions,
  determiners,
  mixedOpeners,
  objectPronouns,
  prepositions,
  relatives,
  subjectPronouns,
  subordinators,
} from '../lexicon/word-classes.ts';
import { type Part, plainTag, type Tag, type Taggable } from './tag.ts';
import { readVerb } from './verb-forms.ts';

/** A word of a closed class with those around it: the words, its place, the parts of those before. */
interface Place {
  readonly words: readonly Taggable[];
  readonly at: number;
  readonly tags: readonly Tag[];
}

/** Words of several classes, told apart by their neighbours; the first that answers decides. */
const BY_NEIGHBOURS: readonly ((word: Taggable, place: Place) => Part | null)[] = [
  ({ isFigure, isNumberWord }) => (isFigure || isNumberWord ? 'number' : null),
  ({ term, isCapital }, { at }) => (modals.has(term) && !(isCapital && at > 0) ? 'modal' : null),
  ({ term }, { words, at }) => (term === 'need' && words[at + 1]?.term === 'not' ? 'modal' : null),
  ({ term }) => (negators.has(term) ? (term.endsWith('nt') ? 'helper' : 'negator') : null),
  ({ term }, { words, at }) =>
    term === 'to' ? (words[at - 1]?.term === 'according' ? 'preposition' : 'to') : null,
  ({ phrase }) => (phrase === 'because' ? 'preposition' : null),
  ({ term }, { words, at }) => (term === 'as' && AS_TO.has(words[at + 1]?.term ?? '') ? 'preposition' : null),
  ({ term }, { tags, at }) => (REFLEXIVE.has(term) && isNamedBefore(tags, at) ? 'adverb' : null),
  ({ term }, { words, at }) => (term === 'am' && words[at - 1]?.isFigure === true ? 'noun' : null),
  ({ term, phrase }) => (helperForms.has(term) && phrase === null ? 'helper' : null),
  ({ term }, { words, at, tags }) =>
    term === 'about' && words[at + 1]?.term === 'to' && tags[at - 1]?.part === 'helper' ? 'adverb' : null,
  ({ term }, { words, at }) => (term === 'aged' && words[at + 1]?.isFigure === true ? 'noun' : null),
  ({ term }, place) => (term === 'certain' && standsAlone(place) ? 'noun' : null),
  ({ term }, place) => (term === 'that' ? partOfThat(place) : null),
  ({ term }, { words, at }) => (term === 'her' ? partOfHer(words[at + 1]) : null),
  ({ term }, { words, at }) => (term === 'what' && words[at + 1]?.isCapital === true ? 'relative' : null),
  ({ term }) => (relatives.has(term) ? 'relative' : null),
  ({ term }, { tags, at }) => (adverbs.has(term) && tags[at - 1]?.part === 'determiner' ? 'noun' : null),
  ({ term }, { words, at }) => (term === 'long' && isMeasured(words, at) ? 'noun' : null),
  ({ term }, { words, at }) => (GRADING.has(term) && gradesNoun(words, at) ? 'determiner' : null),
  ({ term }, { words, at }) => (term === 'much' && isOfThing(words, at) ? 'determiner' : null),
  ({ term }, place) => (term === 'back' && isBacking(place) ? 'verb' : null),
  ({ term }) => (adverbs.has(term) && !prepositions.has(term) && !mixedOpeners.has(term) ? 'adverb' : null),
  ({ term }, { words, at }) => (term === 'one' && opensPhrase(words[at + 1]) ? 'number' : null),
  ({ term }) => (subjectPronouns.has(term) && !determiners.has(term) ? 'pronoun' : null),
];

/** `as of Tuesday`, `as for the rest` */
const AS_TO = new Set(['of', 'for']);

/** `Voss himself was pleased`: it adds nothing to who was. */
const REFLEXIVE = new Set(['himself', 'herself', 'itself', 'themselves', 'myself', 'ourselves']);
const isNamedBefore = (tags: readonly Tag[], at: number) =>
  ['noun', 'name', 'pronoun'].includes(tags[at - 1]?.part ?? '');

/** Classes in the order in which a word of several is taken for one. */
const CLASSES: readonly (readonly [Part, (term: string) => boolean])[] = [
  ['pronoun', (term) => objectPronouns.has(term)],
  ['determiner', (term) => determiners.has(term) || ordinals.has(term)],
  ['opener', (term) => mixedOpeners.has(term) || subordinators.has(term)],
  ['preposition', (term) => prepositions.has(term)],
  ['conjunction', (term) => conjunctions.has(term)],
];

/** The tag of a word that is in one of the closed lists; null of other words. */
export function closedPart(words: readonly Taggable[], at: number, tags: readonly Tag[]): Tag | null {
  const word = words[at];
  if (word === undefined || isVerbProvided({ words, at, tags })) return null;
  for (const decide of BY_NEIGHBOURS) {
    const part = decide(word, { words, at, tags });
    if (part !== null)
      return part === 'helper' || part === 'verb' ? { part, verb: readVerb(word.term) } : plainTag(part);
  }
  const found = CLASSES.find(([, has]) => has(word.term));
  return found === undefined ? null : plainTag(found[0]);
}

/** `unless donors provided money`; `provided that they pay` and `, provided they pay` are conditions. */
function isVerbProvided({ words, at, tags }: Place): boolean {
  const before = tags[at - 1]?.part;
  const isBehindNoun =
    (before === 'noun' || before === 'name') && words[at - 1]?.clause === words[at]?.clause;
  return (
    words[at]?.term === 'provided' &&
    isBehindNoun &&
    words[at + 1]?.term !== 'that' &&
    !isClauseBehind(words, at)
  );
}

/** `within weeks provided the money was found`: behind it stands a clause. */
function isClauseBehind(words: readonly Taggable[], at: number): boolean {
  let to = at + 1;
  while (to <= at + MAX_SUBJECT && words[to]?.clause === words[at]?.clause && opensPhraseAt(words[to]))
    to += 1;
  const next = words[to]?.term ?? '';
  return (
    to > at + 1 && words[to]?.clause === words[at]?.clause && (modals.has(next) || helperForms.has(next))
  );
}
const MAX_SUBJECT = 4;
const opensPhraseAt = (word: Taggable | undefined) => opensPhrase(word) || determiners.has(word?.term ?? '');

/** The same without its neighbours. */
export const partAlone = (word: Taggable): Part | null => closedPart([word], 0, [])?.part ?? null;

/** `would back the text` */
const isBacking = ({ words, at, tags }: Place) =>
  tags[at - 1]?.part === 'modal' ||
  (tags[at - 1]?.part === 'to' && determiners.has(words[at + 1]?.term ?? ''));

const GRADING = new Set(['more', 'less', 'most', 'least', 'further']);

/** `more staff`, not `more slowly` */
function gradesNoun(words: readonly Taggable[], at: number): boolean {
  const next = words[at + 1];
  return next?.clause === words[at]?.clause && opensPhrase(next) && next?.term.endsWith('ly') !== true;
}

/** `do not have much access`, not `much improved`, `have much to do`, `much larger` */
function isOfThing(words: readonly Taggable[], at: number): boolean {
  const [before, next] = [words[at - 1], words[at + 1]];
  if (!have.has(before?.term ?? '') || !gradesNoun(words, at)) return false;
  const form = readVerb(next?.term ?? '')?.form;
  return form !== 'past' && form !== 'participle' && next?.term.endsWith('er') !== true;
}

/** `is certain of it`, not `certain products` */
function standsAlone({ words, at }: Place): boolean {
  const next = words[at + 1];
  return next === undefined || next.clause !== words[at]?.clause || partAlone(next) !== null;
}

/** `a decade-long project` */
function isMeasured(words: readonly Taggable[], at: number): boolean {
  return units.has(words[at - 1]?.term ?? '') && opensPhrase(words[at + 1]);
}

/** `said that the`, `the plan that failed`, `that plan`. */
function partOfThat({ words, at, tags }: Place): Part {
  const next = words[at + 1];
  const before = tags[at - 1]?.part;
  if (next === undefined) return 'pronoun';
  if (helperForms.has(next.term) || modals.has(next.term)) return before === 'verb' ? 'opener' : 'relative';
  const verb = next.isCapital ? null : readVerb(next.term);
  if (
    (before === 'noun' || (before === 'name' && !isPlaced(words, at, tags))) &&
    verb !== null &&
    verb.form !== 'base' &&
    verb.form !== 'ing'
  )
    return 'relative';
  return before === 'preposition' ? 'determiner' : 'opener';
}

/** `a drill above the Circle that runs until May`: it is the drill that does. */
function isPlaced(words: readonly Taggable[], at: number, tags: readonly Tag[]): boolean {
  let first = at - 1;
  while (tags[first]?.part === 'name' || tags[first]?.part === 'determiner') first -= 1;
  return tags[first]?.part === 'preposition' && words[first]?.term !== 'by';
}

const partOfHer = (next: Taggable | undefined): Part => (opensPhrase(next) ? 'determiner' : 'pronoun');

/** Whether a word is of no closed class: it may be a noun. */
export function opensPhrase(word: Taggable | undefined): boolean {
  return word !== undefined && !relatives.has(word.term) && partAlone(word) === null;
}
