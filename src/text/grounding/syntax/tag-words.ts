import { scales } from '../lexicon/number-values.ts';
import { onlyVerbs } from '../lexicon/only-verbs.ts';
import { units } from '../lexicon/units.ts';
import { adjectivesInLy } from '../lexicon/word-classes.ts';
import { closedPart } from './closed-part.ts';
import { type Place, partBefore } from './neighbours.ts';
import { isAfterDo, standsAsVerb } from './stands-as-verb.ts';
import { type Part, plainTag, type Tag, type Taggable } from './tag.ts';
import { readVerb, type VerbForm, type VerbReading } from './verb-forms.ts';

const CLAUSE_ENDS: ReadonlySet<Part> = new Set(['opener', 'relative', 'conjunction']);

/**
 * The parts of speech of an English sentence, by closed lists, by the endings of verbs and by the neighbours.
 * Rough on purpose; what it gets wrong makes the checks careful or silent, never wrong about a number or a name.
 */
export function tagWords(words: readonly Taggable[]): readonly Tag[] {
  const tags: Tag[] = [];
  let hasFinite = false;
  words.forEach((word, at) => {
    const before = words[at - 1];
    if (before !== undefined && before.clause !== word.clause) hasFinite = false;
    const tag = tagWord(word, { words, at, tags, hasFinite });
    if (CLAUSE_ENDS.has(tag.part)) hasFinite = false;
    if (tag.part === 'modal' || isFiniteForm(tag.verb?.form)) hasFinite = true;
    tags.push(tag);
  });
  return tags;
}

const isFiniteForm = (form: VerbForm | undefined) => form === 'third' || form === 'past';

function tagWord(word: Taggable, place: Place): Tag {
  const closed = closedPart(place.words, place.at, place.tags);
  if (closed !== null) return closed;
  if (isName(word, place)) return plainTag('name');
  if (units.has(word.term) && scales.has(place.words[place.at - 1]?.term ?? '')) return plainTag('noun');
  return tagOpen(word, place);
}

/** A capital that only the start of the sentence gives makes no name. */
function isName(word: Taggable, { words, at }: Place): boolean {
  if (!word.isCapital) return false;
  return at > 0 || !(word.isCommon || readVerb(word.term)?.form === 'ing' || isPlural(word, words[1]));
}

const MANY = new Set(['are', 'were', 'have', 'who']);

/** `Critics say`: a plural before a verb in the plural. */
function isPlural({ term }: Taggable, next: Taggable | undefined): boolean {
  if (next === undefined || next.isCapital || !/[^su]s$/.test(term)) return false;
  return MANY.has(next.term) || readVerb(next.term)?.form === 'base';
}

/** Forms that are nothing but verbs. */
const ALWAYS_VERBS = new Set(
  'say says said told tells believes argues insists asked wants denies'.split(' '),
);

/** Verbs of saying and thinking that are never nouns: `the states also argue`, `detectives on the case believe`. */
const NEVER_NOUNS = new Set(
  `argue believe insist agree disagree deny allege contend suggest acknowledge admit announce conclude confirm describe
  emphasise emphasize explain maintain predict recommend reveal tell`.split(/\s+/),
);

/** A bare one behind those who say it, whatever stands between, and `sent a letter saying`. */
const isTold = (place: Place, { form, base }: VerbReading) =>
  ((form === 'base' && NEVER_NOUNS.has(base)) || (form === 'ing' && base === 'say')) &&
  ['noun', 'name'].includes(partBefore(place) ?? '');

const isAlwaysVerb = (term: string, { base, form }: VerbReading) =>
  ALWAYS_VERBS.has(term) || (onlyVerbs.has(base) && (form === 'base' || form === 'third'));

/** `re-elected` is a verb, `Toronto-based` is none. */
const PREFIXES = new Set('re co pre de over under out mis self'.split(' '));
const isParticiple = (form: VerbForm) => form === 'past' || form === 'participle' || form === 'ing';

/** A noun, a verb or an adverb. */
function tagOpen(word: Taggable, place: Place): Tag {
  const verb = readVerb(word.phrase ?? word.term);
  if (verb === null) return tagUnknown(word, place);
  if (word.phrase !== null) return { part: 'verb', verb: { ...verb, form: formOf(word.term, verb.form) } };
  if (word.isHyphened && isParticiple(verb.form) && !PREFIXES.has(place.words[place.at - 1]?.term ?? ''))
    return plainTag('noun');
  return isAlwaysVerb(word.term, verb) || isTold(place, verb) || standsAsVerb(place, verb)
    ? { part: 'verb', verb }
    : plainTag('noun');
}

/** The form of a phrase is that of its first word. */
const formOf = (term: string, form: VerbForm): VerbForm => readVerb(term)?.form ?? form;

/** `would not abdicate`: a word that is in no list is a verb behind a modal. */
function tagUnknown({ term }: Taggable, place: Place): Tag {
  if (isAdverbInLy(term)) return plainTag('adverb');
  const before = partBefore(place);
  const isVerb =
    before === 'modal' ||
    (before === 'helper' && isAfterDo(place)) ||
    (before === 'to' && isLedByWill(place.words[place.at - 2]));
  return isVerb ? { part: 'verb', verb: { base: term, form: 'base', isKnown: false } } : plainTag('noun');
}

/** `failed to replant it`: behind these `to` opens nothing but a verb. */
const isLedByWill = (word: Taggable | undefined) =>
  WILLING.has(readVerb(word?.term ?? '')?.base ?? word?.term ?? '');
const WILLING = new Set(
  `fail refuse decline plan want try intend seek hope attempt promise pledge vow manage continue decide able unable threaten
  failure refusal attempt effort decision used going ready willing`.split(/\s+/),
);

const isAdverbInLy = (term: string) => term.endsWith('ly') && term.length > 4 && !adjectivesInLy.has(term);
