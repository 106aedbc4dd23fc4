import { governing } from '../lexicon/governors.ts';
import { gradable } from '../lexicon/gradable.ts';
import { helperForms, modals, softNegators } from '../lexicon/mood-words.ts';
import { sayingVerbs } from '../lexicon/saying-words.ts';
import { units } from '../lexicon/units.ts';
import { unchangedPasts } from '../lexicon/verbs.ts';
import { determiners, rarelyVerbs } from '../lexicon/word-classes.ts';
import { stemOf } from '../stem-of.ts';
import { opensPhrase } from './closed-part.ts';
import {
  hasFiniteAhead,
  opensNounPhrase,
  opensObject,
  type Place,
  partBefore,
  precedesNoun,
  precedesVerb,
} from './neighbours.ts';
import type { Part, Taggable } from './tag.ts';
import { readVerb, type VerbReading } from './verb-forms.ts';

/** Whether a word that can be a verb is one where it stands: after `the` a `plan` is a noun, after `to` a verb. */
export function standsAsVerb(place: Place, verb: VerbReading): boolean {
  if (isNounAt(place, verb)) return false;
  switch (partBefore(place)) {
    case 'modal':
      return verb.form !== 'third' && verb.form !== 'ing';
    case 'to':
      return verb.form === 'base' || place.words[place.at]?.term === verb.base || isCloseTo(place, verb);
    case 'helper':
      return followsHelper(place, verb);
    case 'determiner':
      return LOOSE.has(place.words[place.at - 1]?.term ?? '') && isBareParticiple(place, verb);
    case 'number':
      return isBareParticiple(place, verb) && !units.has(place.words[place.at]?.term ?? '');
    case 'preposition':
      return verb.form === 'ing' && !isClosed(place);
    case 'pronoun':
      return verb.form !== 'ing' || place.hasFinite;
    case 'relative':
      return (verb.form !== 'ing' || place.hasFinite) && !isBehindPreposition(place);
    case 'conjunction':
      return continuesVerb(place, verb);
    case 'noun':
    case 'name':
      return followsNoun(place, verb);
    default:
      return opensClause(place, verb);
  }
}

/** What shows a noun before its neighbours are asked for their parts. */
const isNounAt = (place: Place, verb: VerbReading) =>
  place.words[place.at - 1]?.isPossessive === true ||
  place.words[place.at - 1]?.term === 'whose' ||
  isBareNoun(place) ||
  isGerundSubject(place, verb) ||
  isSubjectOfNext(place, verb) ||
  isUndone(verb, place.words[place.at]?.term ?? '');

/** `came to power in`, `was taken to court`: as verbs these have an object. */
const isBareNoun = ({ words, at }: Place) =>
  words[at - 1]?.term === 'to' &&
  BARE.has(words[at]?.term ?? '') &&
  (words[at + 1]?.term === 'as' || !opensNounPhrase(words[at + 1], words[at]));
const BARE = new Set(['power', 'court', 'market', 'school', 'jail', 'ground']);

/** `if funding is found` */
function isGerundSubject({ words, at, tags }: Place, { form }: VerbReading): boolean {
  const next = words[at + 1];
  if (form !== 'ing' || next === undefined || next.clause !== words[at]?.clause) return false;
  const isFree = tags[at - 1]?.part === 'opener' || at === 0;
  return isFree && (helperForms.has(next.term) || modals.has(next.term));
}

/** `came close to winning`, `is committed to paying` */
const isCloseTo = ({ words, at }: Place, { form, isKnown }: VerbReading) =>
  form === 'ing' && isKnown && TO_GERUND.has(words[at - 2]?.term ?? '');
const TO_GERUND = new Set(
  'close closer near nearer committed dedicated due admitted opposed used'.split(' '),
);

/** `unprecedented`: no verb, and nothing is undone. */
const isUndone = (verb: VerbReading, term: string) =>
  isPast(verb) && !verb.isKnown && /^un/.test(term) && !softNegators.has(term);

/** `let navy ships use the quays`, `that prices develop as`: a plural that the next verb belongs to. */
function isSubjectOfNext({ words, at, tags }: Place, { form }: VerbReading): boolean {
  const [next, after] = [words[at + 1], words[at + 2]];
  if (form !== 'third' || next === undefined || next.isCapital || next.clause !== words[at]?.clause)
    return false;
  const verb = readVerb(next.term);
  if (verb?.form !== 'base' || !verb.isKnown) return false;
  return tags[at - 1]?.part === 'opener' || (after !== undefined && determiners.has(after.term));
}

/** `a law under which border guards may`: the subject comes first. */
function isBehindPreposition({ tags, at }: Place): boolean {
  return tags[at - 2]?.part === 'preposition';
}

/** `any found so far`, `17 were`: these stand for a noun. */
const LOOSE = new Set(['any', 'all', 'those', 'some', 'many', 'most', 'few', 'both', 'several']);

const isPast = ({ form }: VerbReading) => form === 'past' || form === 'participle';

function isBareParticiple({ words, at }: Place, verb: VerbReading): boolean {
  return isPast(verb) && !precedesNoun(words, at);
}

/** `On spending, the alliance`: nothing hangs on it; but `at opening, restoring or widening it`. */
function isClosed({ words, at }: Place): boolean {
  const next = words[at + 1];
  if (next === undefined) return true;
  return next.clause !== words[at]?.clause && readVerb(next.term)?.form !== 'ing';
}

/** Verbs whose participle is their base: `had run`. */
const SAME_PARTICIPLE = new Set(['run', 'come', 'become', 'overcome']);
const DO = new Set(['do', 'does', 'did', 'dont', 'doesnt', 'didnt']);
/** How far before a verb its `did` may stand. */
const DO_REACH = 4;

/** Whether `did` or `do not` stands before a place. */
export function isAfterDo({ words, at }: Place): boolean {
  return words.slice(Math.max(0, at - DO_REACH), at).some(({ term }) => DO.has(term));
}

function followsHelper(place: Place, { form, base }: VerbReading): boolean {
  if (form === 'third') return false;
  return form !== 'base' || SAME_PARTICIPLE.has(base) || isAfterDo(place);
}

/** `rose and fell`: the same form as the verb before. */
function continuesVerb({ words, at, tags }: Place, { form, isKnown }: VerbReading): boolean {
  if (form === 'past') return isKnown || !precedesNoun(words, at);
  if (precedesVerb(words, at)) return false;
  const last = tags.slice(0, at).findLast(({ part }) => part === 'verb')?.verb;
  if (last === undefined || last === null) return form === 'third';
  if (last.form === form) return true;
  if (form === 'third') return opensObject(words[at + 1]);
  return form === 'base' && words[at + 1] !== undefined && !opensPhrase(words[at + 1]);
}

/** `prices rose`, `the company plans to`, `ministers vote on`; but `share prices rose`, `the ministry plan was`. */
function followsNoun(place: Place, verb: VerbReading): boolean {
  const { words, at, hasFinite } = place;
  if (unchangedPasts.has(verb.base) && (hasFinite || isNamedAct(words, at))) return false;
  if (isPast(verb)) return verb.isKnown || !precedesNoun(words, at);
  // `the new parking fees`: behind an adjective stands no participle.
  if (verb.form === 'ing')
    return !gradable.has(stemOf(words[at - 1]?.term ?? '')) && isParticiplePhrase(place);
  return isForeseen(place, verb) || isPresent(place, verb);
}

/** `a rate cut is possible`, `an annual cost of 3 million` */
function isNamedAct(words: readonly Taggable[], at: number): boolean {
  const next = words[at + 1];
  if (next === undefined || next.clause !== words[at]?.clause) return false;
  return (
    next.term === 'of' || (words[at]?.term !== 'let' && (helperForms.has(next.term) || modals.has(next.term)))
  );
}

/** `the man holding a sign`, `Antonio Nusa scoring twice`, `a law allowing guards`. */
function isParticiplePhrase({ words, at }: Place): boolean {
  const before = words[at - 1];
  const isOfRule = before !== undefined && governing.get(before.term) === 'rule';
  const isOfName = before?.isCapital === true && !precedesNoun(words, at);
  return isOfRule || isOfName || opensNounPhrase(words[at + 1], words[at]);
}

/** `the report puts the total`: no noun stands before an article. */
const ARTICLES = new Set(['the', 'a', 'an']);

function isPresent(place: Place, { form, base }: VerbReading): boolean {
  const { words, at, hasFinite, tags } = place;
  const next = words[at + 1];
  const before = words.slice(0, at).findLast((_, place) => tags[place]?.part !== 'adverb');
  const isMany = isPlural(before);
  if (form === 'third' && isInObject(place)) return false;
  if (form === 'base' && isMany && next?.term === 'that' && !hasFinite) return true;
  return !isNounBeforeVerb(place, form) && fitsSubject(place, { form, base }, before);
}

/** `to build their car plants`: what is behind the verb belongs to it; `to ensure the strike ends` */
function isInObject({ words, at, tags }: Place): boolean {
  const from = tags.findLastIndex(({ part }, place) => place < at && !IN_PHRASE.has(part));
  const verb = tags[from]?.verb;
  if (verb?.form !== 'base' || words[from]?.clause !== words[at]?.clause) return false;
  const isInfinitive = tags[from - 1]?.part === 'to' || tags[from - 1]?.part === 'modal';
  return isInfinitive && !CLAUSAL.has(verb.base) && !sayingVerbs.has(stemOf(verb.base));
}
const IN_PHRASE: ReadonlySet<Part> = new Set(['noun', 'name', 'determiner', 'number']);
const CLAUSAL = new Set(
  'ensure hope think believe know mean see show find expect feel fear wish suppose guess bet assume learn hear decide'.split(
    ' ',
  ),
);

/** `member states`, `share prices rose` */
function isNounBeforeVerb({ words, at, hasFinite }: Place, form: VerbReading['form']): boolean {
  const next = words[at + 1];
  const isNoun =
    rarelyVerbs.has(words[at]?.term ?? '') && next?.term !== 'to' && !closesWithSpeaker(words, at);
  if (hasFinite || isNoun || precedesVerb(words, at)) return true;
  const isObjectAhead = ARTICLES.has(next?.term ?? '') && (form === 'third' || isPlural(words[at - 1]));
  return hasFiniteAhead(words, at) && !isObjectAhead;
}

/** How many words the name has of who says it: `..., The News Journal reports`. */
const MAX_NAME = 4;

/** `..., CNN reports`: behind a comma nothing but a name and what it does closes the sentence. */
function closesWithSpeaker(words: readonly Taggable[], at: number): boolean {
  const own = words.filter(({ clause }) => clause === words[at]?.clause);
  const isAdded = words[0]?.clause !== words[at]?.clause && own.length <= MAX_NAME;
  const isName = own.slice(0, -1).every(({ isCapital, term }) => isCapital || determiners.has(term));
  return words[at + 1] === undefined && isAdded && isName && words[at - 1]?.isCapital === true;
}

function fitsSubject(
  place: Place,
  { form, base }: Pick<VerbReading, 'form' | 'base'>,
  before: Taggable | undefined,
): boolean {
  const { words, at } = place;
  const next = words[at + 1];
  if (next === undefined)
    return isPlural(before) ? form === 'base' && isInClause(place) : isLastVerb(place, { form, base });
  if (form === 'base' && isSubjunctive(words, at)) return true;
  return opensObject(next) && agrees(before, form);
}

/** `Annelies Kok expects trials on patients`: a governing verb behind a name, where no other verb is ahead. */
const isForeseen = ({ words, at, tags, hasFinite }: Place, { form, base }: VerbReading) =>
  form === 'third' &&
  !hasFinite &&
  tags[at - 1]?.part === 'name' &&
  words[at - 1]?.isPossessive !== true &&
  FORESEEING.has(governing.get(base) ?? '') &&
  !hasFiniteAhead(words, at);
const FORESEEING: ReadonlySet<string> = new Set(['plan', 'want', 'likely', 'wish']);

const isPlural = (word: Taggable | undefined) =>
  /[^s]s$|^(?:police|people|data|children|women|men|media)$/.test(word?.term ?? '');

/** Of one `expects`, of many `expect`; the ending of a name (`Adidas expects`) tells nothing. */
function agrees(before: Taggable | undefined, form: VerbReading['form']): boolean {
  const isMany = isPlural(before);
  return form === 'third' ? !isMany || before?.isCapital === true : isMany;
}

/** `the strike in Seattle ends`, `the minister says` */
const isLastVerb = (place: Place, { form, base }: Pick<VerbReading, 'form' | 'base'>) =>
  form === 'third' && (sayingVerbs.has(stemOf(base)) || isOnlyVerb(place));

/** `unless talks restart` */
const isInClause = ({ tags, at }: Place) =>
  tags.slice(0, at).findLast(({ part }) => ENDS.has(part))?.part === 'opener';
const ENDS: ReadonlySet<Part> = new Set(['opener', 'verb', 'helper', 'modal']);

/** The sentence has no other verb. */
const isOnlyVerb = ({ tags, words, at }: Place) =>
  !/[^s]s$/.test(words[at - 1]?.term ?? '') &&
  tags.every(({ part }) => part !== 'verb' && part !== 'helper' && part !== 'modal');

const WISHING = new Set('request recommend demand insist propose suggest order ask urge require'.split(' '));
/** How far behind `that` its verb may stand. */
const THAT_REACH = 6;

/** `have requested that Ferri stand trial` */
function isSubjunctive(words: readonly Taggable[], at: number): boolean {
  const that = words.findLastIndex(({ term }, place) => place < at && term === 'that');
  if (that <= 0 || at - that >= THAT_REACH) return false;
  return WISHING.has(readVerb(words[that - 1]?.term ?? '')?.base ?? '');
}

/** After punctuation, an opener or nothing: `killing 14`, `opened in`, `plans to`. */
function opensClause({ words, at, tags, hasFinite }: Place, verb: VerbReading): boolean {
  if (verb.form === 'ing') return true;
  if (isPast(verb))
    return verb.isKnown ? !isAdjective({ words, at, tags, hasFinite }) : !precedesNoun(words, at);
  const isFree = verb.form === 'third' && at > 0 && !hasFinite && !rarelyVerbs.has(words[at]?.term ?? '');
  const isFollowed = opensObject(words[at + 1]) && words[at + 1]?.clause === words[at]?.clause;
  return isFree && isFollowed && !precedesVerb(words, at);
}

/** `Planned operations` at the start of a clause. */
function isAdjective({ words, at, tags }: Place): boolean {
  const next = words[at + 1];
  return (at === 0 || tags[at - 1]?.part === 'opener') && opensPhrase(next) && next?.isCapital === false;
}
