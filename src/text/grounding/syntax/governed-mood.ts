import { unchangedPasts } from '../lexicon/verbs.ts';
import { stemOf, stemsOf } from '../stem-of.ts';
import { isCalendarWord, isYear } from '../word.ts';
import type { Event } from './event.ts';
import { FREE, type Governed, governedBy, joinedTo, kindOf } from './governed.ts';
import { governedClause } from './governed-clause.ts';
import { governedGerund } from './governed-gerund.ts';
import { governedInfinitive } from './governed-infinitive.ts';
import { isPhraseBetween, opensSegment, partAt, type Sentence } from './sentence.ts';
import { isOnlyPast } from './verb-forms.ts';
import type { VerbGroup } from './verb-groups.ts';

/**
 * How `plans to`, `refused to`, `suspected of`, `asked the court to`, `whether` turn the verb behind them. `start` is
 * where the verb's clause begins, `earlier` are the events of the verbs before.
 */
export function governedMood(
  sentence: Sentence,
  group: VerbGroup,
  start: number,
  earlier: readonly Event[],
): Governed {
  if (isJoinedBase(sentence, group, earlier.at(-1))) return ofJoined(sentence, group, earlier);
  const letting = lettingBefore(sentence, group, earlier.at(-1));
  if (letting !== null) return governedBy(kindOf(letting.key), letting);
  const wanting = wantingBefore(sentence, group, earlier.at(-1));
  if (wanting !== null) return ofWanted(sentence, wanting);
  if (isGapped(sentence, group, earlier.at(-1)) || isAlternative(sentence, group, earlier.at(-1)))
    return joinedTo(earlier.at(-1));
  if (isReduced(sentence, group)) return { isDenied: false, mood: 'open' };
  if (isStaying(group, earlier.at(-1))) return { isDenied: false, mood: 'open' };
  if (group.isInfinitive)
    return ofDecision(sentence, group, governedInfinitive(sentence, group.from, earlier));
  if (isGerund(sentence, group)) return governedGerund(sentence, group, earlier);
  const governed = isFree(sentence, group, start) ? FREE : governedClause(sentence, start, earlier);
  // `recommended that the man, who has served 22 years, be freed`
  const isAskedFor = governed.mood === null && sentence.words[group.from]?.term === 'be';
  return isAskedFor ? { ...governed, mood: 'wish' } : governed;
}

/** `would be raised and a guard hired`: as the verb before, whose helping verb it shares. */
function isGapped(sentence: Sentence, { from, to, main, form }: VerbGroup, last: Event | undefined): boolean {
  if (last === undefined || from !== main || (form !== 'past' && form !== 'participle')) return false;
  if (!last.group.isPassive || !isLed(sentence, last.group) || isOnlyPast(sentence.words[main]?.term ?? ''))
    return false;
  let at = from - 1;
  while (IN_PHRASE.has(partAt(sentence, at) ?? '')) at -= 1;
  const isJoined =
    sentence.words[at]?.term === 'and' && !opensSegment(sentence, at) && !opensSegment(sentence, at + 1);
  return isJoined && at < from - 1 && at >= last.group.to && !isTaking(sentence, to);
}
const IN_PHRASE: ReadonlySet<string> = new Set(['noun', 'name', 'number', 'determiner']);

/** `had not held votes or released the tapes`: denied as the verb before. */
const isAlternative = ({ words }: Sentence, { from, main, form }: VerbGroup, last: Event | undefined) =>
  last?.group.isDenied === true &&
  from === main &&
  (form === 'past' || form === 'participle') &&
  (last.group.isPerfect || last.group.isPassive) &&
  ALTERNATIVES.has(words[from - 1]?.term ?? '');
const ALTERNATIVES = new Set(['or', 'nor']);

/** `wants the match annulled`, `will have their bills frozen`: the verb before, over that to which it is done. */
function wantingBefore(
  sentence: Sentence,
  { from, to, main, form }: VerbGroup,
  last: Event | undefined,
): Event | null {
  if (last === undefined || from !== main || (form !== 'past' && form !== 'participle')) return null;
  const verb = sentence.words[last.group.main];
  if (!HAVING.has(verb?.term ?? '') && verb?.stem !== WANT) return null;
  if (!DONE_TO.has(partAt(sentence, from - 1) ?? '') || isTaking(sentence, to)) return null;
  if (isOnlyPast(sentence.words[main]?.term ?? '')) return null;
  return isPhraseBetween(sentence, last.group.main + 1, from) ? last : null;
}
const HAVING = new Set(['have', 'has', 'had', 'having']);
const WANT = stemOf('want');
const DONE_TO = new Set(['noun', 'name', 'pronoun', 'number']);

/** Whether an object stands at a place. */
const isTaking = (sentence: Sentence, at: number) =>
  !opensSegment(sentence, at) && TAKEN.has(partAt(sentence, at) ?? '');
const TAKEN = new Set(['noun', 'name', 'number', 'determiner', 'pronoun', 'verb']);

const ofWanted = ({ words }: Sentence, { group, isDenied, mood }: Event): Governed =>
  words[group.main]?.stem === WANT ? { isDenied, mood: 'wish' } : { isDenied, mood };

/** `chose to cancel it`, `the decision to uphold it`: with the decision it is done. */
function ofDecision({ words }: Sentence, { from, main }: VerbGroup, governed: Governed): Governed {
  const isDecided =
    governed.mood === 'future' &&
    DECIDING.has(words[from - 1]?.stem ?? '') &&
    DECLARATIVE.has(words[main]?.stem ?? '');
  return isDecided ? { ...governed, mood: 'decided' } : governed;
}
const DECIDING = stemsOf(['decide', 'decision', 'choose', 'opt']);
/** Stems of what is done by being said. */
const DECLARATIVE = stemsOf(
  `cancel scrap postpone delay defer suspend shelve abandon drop uphold overturn quash reject dismiss refuse deny decline approve grant award
  appoint nominate name sack fire exclude expel ban lift allow permit acquit convict forgive pardon declare ratify adopt veto withdraw
  revoke extend recognise recognize back endorse`.split(/\s+/),
);

/** `is likely to stay closed`: how sure it is, is told by `stay`. */
const isStaying = ({ from, main, form }: VerbGroup, last: Event | undefined) =>
  from === main &&
  (form === 'past' || form === 'participle') &&
  last?.group.to === from &&
  STAYING.has(last.key.stem);
const STAYING = stemsOf(['stay', 'remain', 'keep', 'seem', 'appear', 'feel', 'look']);

/** `software used by airports had`, `later this year, released in batches`: it tells nothing of how sure it is. */
export function isReduced(sentence: Sentence, { from, to, main, form }: VerbGroup): boolean {
  if (from !== main || (form !== 'past' && form !== 'participle')) return false;
  if (isOnlyPast(sentence.words[main]?.term ?? '')) return false;
  // `doses given with a needle`: without a helping verb it is nothing else.
  if (form === 'participle' && partAt(sentence, from - 1) === 'noun' && !opensSegment(sentence, from))
    return true;
  if (partAt(sentence, to) !== 'preposition' || opensSegment(sentence, to)) return false;
  if (sentence.words[to]?.term === 'by' && partAt(sentence, from - 1) !== 'relative')
    return from > 0 && !isWhenAt(sentence, to + 1);
  if (opensSegment(sentence, from) && from > 0) return true;
  return partAt(sentence, from - 1) === 'noun' && hasFiniteBehind(sentence, to);
}

/** `complied by 30 April`, `ended by 2029`: done by nobody. */
function isWhenAt({ words }: Sentence, at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined) return false;
  const isDay = word.isFigure && next !== undefined && isCalendarWord(next);
  return isCalendarWord(word) || isDay || isYear(word.term);
}

/** Whether a finite verb stands behind a place in its clause. */
export function hasFiniteBehind(sentence: Sentence, from: number): boolean {
  const clause = sentence.words[from]?.clause;
  for (let at = from; sentence.words[at]?.clause === clause && at < sentence.words.length; at += 1) {
    const part = partAt(sentence, at);
    if (part === 'opener' || part === 'relative' || part === 'conjunction') return false;
    if (part === 'modal' || part === 'helper') return true;
    const form = sentence.tags[at]?.verb?.form;
    if (part === 'verb' && (form === 'past' || form === 'third')) return true;
  }
  return false;
}

/** Stems of verbs that another hangs on without `to`. */
const LETTING = new Set(['let', 'make', 'help', 'see', 'watch', 'hear']);

/** `lets parents share` */
function lettingBefore(
  sentence: Sentence,
  { from, main, form }: VerbGroup,
  last: Event | undefined,
): Event | null {
  if (last === undefined || form !== 'base' || from !== main || !LETTING.has(last.key.stem)) return null;
  return isPhraseBetween(sentence, last.group.to, from) ? last : null;
}

/** `passing`, `having passed` */
function isGerund(sentence: Sentence, { from, main, form }: VerbGroup): boolean {
  const isBare = sentence.tags.slice(from, main).every(({ part }) => part === 'negator' || part === 'adverb');
  return (form === 'ing' && isBare) || sentence.words[from]?.term === 'having';
}

/** `called off planned protests`: between a verb and its object a participle belongs to the object. */
export function isAttributive(
  sentence: Sentence,
  { from, main, form }: VerbGroup,
  last: Event | undefined,
): boolean {
  const isBare = from === main && (form === 'past' || form === 'participle');
  const before = partAt(sentence, from - 1);
  const isInPhrase = before === 'number' || before === 'determiner';
  // `by 2028, said analyst Nuria Campos`
  return (
    isBare &&
    !opensSegment(sentence, from) &&
    (last?.group.to === from || isInPhrase) &&
    partAt(sentence, from + 1) === 'noun'
  );
}

/** `would close two and open one`, `would abdicate and be succeeded` */
function isJoinedBase(sentence: Sentence, { from, main, form }: VerbGroup, last: Event | undefined): boolean {
  const verb = sentence.tags[main]?.verb?.base ?? '';
  const isUnchanged =
    unchangedPasts.has(verb) &&
    last !== undefined &&
    !opensSegment(sentence, from - 1) &&
    (last.group.form === 'base' || isLed(sentence, last.group));
  const isBare = from === main ? form === 'base' || isUnchanged : sentence.words[from]?.term === 'be';
  return isBare && partAt(sentence, from - 1) === 'conjunction';
}

function ofJoined(sentence: Sentence, { from }: VerbGroup, earlier: readonly Event[]): Governed {
  const mate = earlier.findLast(({ group }) => group.form === 'base' || isLed(sentence, group));
  return mate === undefined || isParted(sentence, mate.group.to, from) ? FREE : joinedTo(mate);
}

/** `is to cut`, `would cut` */
function isLed(sentence: Sentence, { from, main, isInfinitive }: VerbGroup): boolean {
  const parts = sentence.tags.slice(from, main).map(({ part }) => part);
  return isInfinitive || parts.includes('to') || parts.includes('modal');
}

/** `wood, which would burn up, and hope to launch it`: a relative clause stands between, and commas around it. */
function isParted(sentence: Sentence, from: number, to: number): boolean {
  if (!opensSegment(sentence, to - 1)) return false;
  const segment = sentence.words[from - 1]?.clause;
  return sentence.words.some(
    (word, at) => word.clause === segment && at < from && partAt(sentence, at) === 'relative',
  );
}

/** A relative clause, a clause behind a comma, a bare participle: nothing governs it. */
function isFree(sentence: Sentence, group: VerbGroup, start: number): boolean {
  if (partAt(sentence, group.from - 1) === 'relative') return true;
  if (partAt(sentence, start - 1) === 'opener') return false;
  return isBareParticiple(sentence, group) || opensSegment(sentence, start);
}

/** `a strike planned for May`: no clause of its own. */
function isBareParticiple(sentence: Sentence, { from, to, form }: VerbGroup): boolean {
  const isSingle = to - from === 1 && (form === 'past' || form === 'participle');
  return isSingle && partAt(sentence, from - 1) === 'noun';
}
