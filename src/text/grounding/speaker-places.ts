import { peopleNouns } from './lexicon/people-nouns.ts';
import type { Passage } from './passage.ts';
import { readPieces } from './read-pieces.ts';
import { stemsOf } from './stem-of.ts';
import type { Event } from './syntax/event.ts';
import { opensSegment, partAt } from './syntax/sentence.ts';
import type { Part } from './syntax/tag.ts';
import { isCalendarWord } from './word.ts';

/** How many words the phrase of a speaker may have behind its verb. */
const MAX_AFTER = 9;
/** Segments between commas that an apposition may have: `its director, Claire Aubert, told`. */
const MAX_SEGMENTS = 5;

/** `, said Marsh` and `, said the harbour master` behind what is said: a clause stands before the comma. */
export function isInverted(passage: Passage, from: number, to: number): boolean {
  const { words } = passage;
  if (from === 0 || !opensSegment(passage, from) || to - from > 1 || passage.tags[from]?.verb?.form === 'ing')
    return false;
  const next = words[to];
  if (next === undefined || next.clause !== words[to - 1]?.clause) return false;
  const part = partAt(passage, to);
  const isPhrase = NAMING.has(part ?? '') || next.term === 'one';
  if (!isPhrase || opensClause(passage, to)) return false;
  return isBehindClause(passage, from) || isNamedLast(passage, from, to);
}

/** `at the expense of consumers and shops," said Davenport.`: nothing but the name of who says it follows. */
function isNamedLast({ words, tags, events }: Passage, from: number, to: number): boolean {
  const end = words.findIndex(({ opensUnit }, at) => at > to && opensUnit);
  const behind = tags.slice(to, end < 0 ? undefined : end);
  return (
    SAYING.has(words[from]?.stem ?? '') &&
    events.some(({ group }) => group.from < from) &&
    behind.every(({ part }) => NAMING.has(part)) &&
    words.slice(to, to + behind.length).every((word) => !isCalendarWord(word)) &&
    behind.some(({ part }) => part === 'name')
  );
}
const SAYING = stemsOf(['say', 'add']);

/** `, said the rise in infections was over`: what is said, not who says it. */
const opensClause = ({ events, tags }: Passage, at: number) =>
  events.some(
    ({ start, group, isSubjectShared }) =>
      start === at &&
      !isSubjectShared &&
      group.from > at &&
      group.form !== 'ing' &&
      tags.slice(at, group.from).every(({ part }) => part !== 'relative'),
  );

/** Whether the first segment before that is no aside has a verb; an apposition has none. */
function isBehindClause(passage: Passage, from: number): boolean {
  let end = from;
  while (end > 0) {
    const segment = segmentBefore(passage, end);
    if (segment[0] === 0 || !isAside(passage, segment))
      return !isVerbless(passage, beforeInfinitive(passage, ownPart(passage, segment)));
    end = segment[0] ?? 0;
  }
  return false;
}

/** `a doctor in Lyon who led the ward`: what stands before its relative clause; not `a grant that gets 20 million is meant for`. */
function ownPart(passage: Passage, segment: readonly number[]): readonly number[] {
  const relative = segment.findIndex((at, index) => index > 0 && partAt(passage, at) === 'relative');
  if (relative < 0) return segment;
  const [first, ...others] = passage.events.filter(
    ({ group }) => segment.includes(group.main) && group.from > (segment[relative] ?? 0),
  );
  const isOver = first !== undefined && others.some(({ group }) => isOwnVerb(group));
  return isOver ? segment : segment.slice(0, relative);
}

const isOwnVerb = ({ form, from, main, isInfinitive }: Event['group']) =>
  !isInfinitive && (from < main || form === 'third');

function segmentBefore({ words }: Passage, from: number): readonly number[] {
  const clause = words[from - 1]?.clause;
  const places = [];
  for (let at = from - 1; at >= 0 && words[at]?.clause === clause; at -= 1) places.unshift(at);
  return places;
}

function isVerbless(passage: Passage, places: readonly number[]): boolean {
  return places.every((at) => !['verb', 'helper', 'modal'].includes(partAt(passage, at) ?? ''));
}

/** Over a comma too: `the utility, Aguas de Marisal`. */
export function following(passage: Passage, from: number): readonly number[] {
  const places: number[] = [];
  for (let at = from; at < Math.min(passage.words.length, from + MAX_AFTER); at += 1) {
    const part = partAt(passage, at);
    const isInside = part === 'verb' && isKindOfPeople(passage, at, from);
    if (part === null || (ENDING.has(part) && !isInside) || (part === 'pronoun' && at > from)) break;
    if (at > from && opensSegment(passage, at) && isSubject(passage, at)) break;
    places.push(at);
  }
  return places;
}

/** `autonomous driving experts`: what they know of. */
const isKindOfPeople = (passage: Passage, at: number, from: number) =>
  at > from &&
  passage.tags[at]?.verb?.form === 'ing' &&
  peopleNouns.has(passage.words[at + 1]?.stem ?? '') &&
  !opensSegment(passage, at + 1);

/** `described by a team, her museum said`: another clause begins. */
function isSubject(passage: Passage, from: number): boolean {
  const { words } = passage;
  const end = words.findIndex(({ clause }, at) => at > from && clause !== words[from]?.clause);
  const verb = words.findIndex((_, at) => at > from && FINITE.has(partAt(passage, at) ?? ''));
  return verb > 0 && (end < 0 || verb < end);
}
const FINITE = new Set(['verb', 'helper', 'modal']);

const ENDING: ReadonlySet<Part> = new Set(['verb', 'helper', 'modal', 'opener', 'relative']);

/** The words before the verb back to its clause or, where that has none, the appositions before it. */
export function preceding(passage: Passage, from: number): readonly number[] {
  const own = opensSegment(passage, from) ? [] : subjectIn(passage, segmentBefore(passage, from));
  return own.length > 0 ? fromPronoun(passage, own) : appositionsBefore(passage, from);
}

/** The places of a segment that stand for the subject of the verb behind it: over a relative clause without commas. */
function subjectIn(passage: Passage, segment: readonly number[]): readonly number[] {
  const relative = segment.findLastIndex((at) => isRelative(passage, at));
  const behind = relative > 0 ? segment.slice(relative + 1) : [];
  const isParticiple = passage.tags[(segment.at(-1) ?? 0) + 1]?.verb?.form === 'ing';
  const isWhole = !isParticiple && behind.every((at) => !BREAKING.has(partAt(passage, at) ?? ''));
  const before = partAt(passage, (segment[relative] ?? 0) - 1) ?? '';
  const isOver = NAMING.has(before) && isWhole && !isVerbless(passage, behind);
  return behindClause(passage, isOver ? segment.slice(0, relative) : segment);
}

const BREAKING = new Set(['opener', 'conjunction']);

const isRelative = (passage: Passage, at: number) =>
  partAt(passage, at) === 'relative' || passage.words[at]?.term === 'where';

/** `an arrest warrant for the general, who has denied`: the last thing named. */
export function beforeRelative(passage: Passage, at: number): readonly number[] {
  const segment = segmentBefore(passage, at);
  const pieces = readPieces(passage, behindClause(passage, segment));
  const isWho = passage.words[at]?.term === 'who';
  let from = pieces.at(-1)?.from;
  for (const piece of pieces.toReversed()) {
    from = piece.from;
    const isWhere = isWho && SITES.has(piece.lead) && piece.head === null;
    if (!piece.isTail || !(piece.lead === 'of' || isWhere)) break;
  }
  return from === undefined ? [] : segment.filter((place) => place >= (from ?? 0));
}

/** `a dealer in Vienna, who told`: no town tells. */
const SITES = new Set(['in', 'at', 'near', 'from', 'outside']);

/** `the support it had promised`, `on Tuesday he later said`: a pronoun begins another clause, and is all that speaks. */
function fromPronoun(passage: Passage, places: readonly number[]): readonly number[] {
  const pronoun = places.findLastIndex((at) => partAt(passage, at) === 'pronoun');
  if (pronoun < 0) return places;
  return places.slice(pronoun).filter((at) => partAt(passage, at) !== 'adverb');
}

/** `its director, Claire Aubert, told`: over asides too, as far as no clause stands between. */
function appositionsBefore(passage: Passage, from: number): readonly number[] {
  const places: number[] = [];
  let end = from;
  for (let count = 0; count < MAX_SEGMENTS && end > 0; count += 1) {
    const segment = segmentBefore(passage, end);
    const own = beforeInfinitive(passage, ownPart(passage, segment));
    const isWhole = behindClause(passage, own).length === own.length;
    if (isWhole && !startsAside(passage, own)) places.unshift(...own);
    else if (!isAside(passage, segment) || isJoinedTo(passage, segment, places)) break;
    end = segment[0] ?? 0;
  }
  return places;
}

/** `Voss, the only candidate to run in Lund, said`: an apposition is what stands before its infinitive. */
function beforeInfinitive(passage: Passage, segment: readonly number[]): readonly number[] {
  const [first = 0] = segment;
  const to = segment.findIndex(
    (at) => partAt(passage, at) === 'to' && NAMING.has(partAt(passage, at - 1) ?? ''),
  );
  return first > 0 && to > 0 && partAt(passage, first) === 'determiner' ? segment.slice(0, to) : segment;
}

/** `Tavakoli, called the vote void, and his counterpart, Ashcombe, said`: the verb is somebody else's. */
const isJoinedTo = (passage: Passage, [first]: readonly number[], [next]: readonly number[]) =>
  partAt(passage, first ?? -1) === 'verb' && partAt(passage, next ?? -1) === 'conjunction';

/** The places of a segment behind its last verb. */
function behindClause(passage: Passage, segment: readonly number[]): readonly number[] {
  const isLast = (at: number) => at === segment.at(-1);
  return segment.slice(1 + segment.findLastIndex((at) => closesClause(passage, at, isLast(at))));
}

const CLOSING = new Set(['verb', 'helper', 'modal', 'opener', 'conjunction', 'relative']);

/** `a fugitive since 2022` goes on. */
function closesClause(passage: Passage, at: number, isLast: boolean): boolean {
  const part = partAt(passage, at) ?? '';
  if (part === 'opener' && partAt(passage, at + 1) === 'number') return false;
  return part === 'conjunction'
    ? !isBetweenNouns(passage, at)
    : CLOSING.has(part) && !isReduced(passage, at, isLast);
}

/** `doctors not involved in the trial`, `most of those polled`: a participle that belongs to its noun, before the verb of its clause. */
function isReduced(passage: Passage, at: number, isLast: boolean): boolean {
  const form = passage.tags[at]?.verb?.form;
  const before = partAt(passage, at - 1);
  const isInside = before === 'noun' || (before === 'name' && partAt(passage, at + 1) === 'noun');
  if (form === 'ing') return isInside && !opensSegment(passage, at);
  const isBare = (form === 'past' || form === 'participle') && (before === 'noun' || before === 'negator');
  return isBare && (isLast || partAt(passage, at + 1) === 'preposition' || isDative(passage, at + 1));
}

/** `a memo sent to staff` */
const isDative = (passage: Passage, at: number) =>
  partAt(passage, at) === 'to' && NAMING.has(partAt(passage, at + 1) ?? '');

/** Parts of which a noun phrase is made. */
export const NAMING: ReadonlySet<string> = new Set(['noun', 'name', 'determiner', 'number']);

function isBetweenNouns(passage: Passage, at: number): boolean {
  return NAMING.has(partAt(passage, at - 1) ?? '') && NAMING.has(partAt(passage, at + 1) ?? '');
}

const PARTICIPLES = new Set(['ing', 'past', 'participle']);

/** `In Paris, Smith said` and `Smith, in Paris, said`: not who says it. */
function startsAside(passage: Passage, [first]: readonly number[]): boolean {
  return first !== undefined && partAt(passage, first) === 'preposition';
}

/** A relative clause, `while talking about it` or a phrase of a preposition between commas. */
function isAside(passage: Passage, [first, second]: readonly number[]): boolean {
  const part = partAt(passage, first ?? -1);
  const next = passage.tags[second ?? -1];
  if (part === 'opener' && first !== 0)
    return next?.part === 'verb' && PARTICIPLES.has(next.verb?.form ?? '');
  return part === 'relative' || part === 'preposition' || (part === 'verb' && first !== 0);
}
