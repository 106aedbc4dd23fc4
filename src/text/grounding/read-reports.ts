import { judgingVerbs } from './lexicon/saying-words.ts';
import type { Passage } from './passage.ts';
import { isSaying, isSource, readSpeakers, type Speaker } from './read-speakers.ts';
import type { Event } from './syntax/event.ts';
import { opensSegment, partAt } from './syntax/sentence.ts';

/** What somebody says in a sentence. */
export interface Report {
  readonly speaker: Speaker;
  /** Places of the words that are said; the speaker's own are not among them. */
  readonly said: ReadonlySet<number>;
  /** The same with what others say in it. */
  readonly tells: ReadonlySet<number>;
}

/** What is said in a sentence, and by whom: what somebody tells that another said is that other's. */
export function readReports(passage: Passage): readonly Report[] {
  const reports = readSpeakers(passage).map((speaker) => ({ speaker, tells: saidBy(passage, speaker) }));
  return reports.map(({ speaker, tells }) => {
    const others = reports.filter((other) => other.speaker !== speaker && tells.has(other.speaker.at));
    const isWithin = (other: (typeof reports)[number]) =>
      !other.tells.has(speaker.at) || isOuter(speaker, other.speaker);
    const theirs = new Set(
      others.flatMap((other) =>
        isWithin(other) ? [...other.tells] : [...rangeOf(other.speaker.from, other.speaker.to)],
      ),
    );
    return { speaker, tells, said: new Set([...tells].filter((at) => !theirs.has(at))) };
  });
}

/** `A poll, Reid said, according to the paper`: of two who tell each other, the source does, or who stands last. */
function isOuter({ verb, at }: Speaker, other: Speaker): boolean {
  const isOwn = isSource(verb);
  return isOwn === isSource(other.verb) ? at > other.at : isOwn;
}

function saidBy(passage: Passage, speaker: Speaker): ReadonlySet<number> {
  const unit = unitAround(passage, speaker.at);
  const isBySource = isSource(speaker.verb);
  if (!isBySource && partAt(passage, speaker.at) === 'noun')
    return rangeOf(speaker.to + 1, endOfSaid(passage, speaker.to + 1, unit.to));
  // What is called something stands behind the verb or, `a fine that his team called unfair`, before it.
  if (judgingVerbs.has(speaker.verb.stem))
    return rangeOf(speaker.at + 1, endOfComplements(passage, speaker, unit.to));
  const isBehind = followsClause(passage, speaker, unit.from);
  const clause = isBySource ? null : clauseAfter(passage, speaker, unit.to, isBehind);
  if (clause !== null) return rangeOf(clause, endOfSaid(passage, clause, unit.to));
  if (isInserted(passage, speaker)) return rangeOf(speaker.at + 1, endOfSegment(passage, speaker.at));
  if (isBySource || isAside(passage, speaker) || isBehind) {
    const aside = isBySource ? null : asideBehind(passage, speaker, unit.to);
    const own = aside ?? butBehind(passage, speaker.at, unit.to);
    const all = rangeOf(unit.from, own ?? unit.to);
    for (let at = speaker.from; at < endOfSpeaker(passage, speaker, unit.to); at += 1) all.delete(at);
    return all;
  }
  return rangeOf(speaker.to, endOfComplements(passage, speaker, unit.to));
}

/** `an advance they say could reduce testing` */
const isInserted = (passage: Passage, { at }: Speaker) =>
  ['verb', 'helper', 'modal'].includes(partAt(passage, at + 1) ?? '') && !opensSegment(passage, at + 1);

function endOfSegment(passage: Passage, at: number): number {
  let end = at + 1;
  while (end < passage.words.length && !opensSegment(passage, end)) end += 1;
  return end;
}

/** With what is told of the speaker: `said the manager, whose side had lost`. */
function endOfSpeaker(passage: Passage, { at, to }: Speaker, end: number): number {
  const isInverted = to > at + 1;
  return isInverted && partAt(passage, to) === 'relative' ? end : to;
}

function rangeOf(from: number, to: number): Set<number> {
  return new Set(Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index));
}

/** The words between two semicolons. */
function unitAround({ words }: Passage, at: number): { readonly from: number; readonly to: number } {
  const cuts = words.flatMap(({ opensUnit }, index) => (opensUnit ? [index] : []));
  return { from: cuts.findLast((cut) => cut <= at) ?? 0, to: cuts.find((cut) => cut > at) ?? words.length };
}

/** Where a clause begins that hangs on the verb of saying, over the hearer and the day: `told reporters on Monday that`. */
function clauseAfter(passage: Passage, speaker: Speaker, end: number, isBehind: boolean): number | null {
  const own = passage.events.find(({ key }) => key === speaker.verb);
  if (own === undefined || speaker.to > own.group.to) return null;
  for (let place = speaker.at + 1; place < end; place += 1) {
    if (opensSegment(passage, place) && !isInterjected(passage, place)) return null;
    if (OPENERS.has(passage.words[place]?.term ?? '')) return place + 1;
    const opened = isBehind ? undefined : bareClauseAt(passage, place, speaker.at);
    if (opened !== undefined) return opened;
  }
  return null;
}

/** `said, however, that` */
const isInterjected = (passage: Passage, at: number) =>
  (partAt(passage, at) === 'adverb' && opensSegment(passage, at + 1)) ||
  (partAt(passage, at - 1) === 'adverb' && opensSegment(passage, at - 1));

/** Where a clause begins without an opener, null where none can begin from here on. */
function bareClauseAt(passage: Passage, place: number, verb: number): number | null | undefined {
  const opened = eventFrom(passage, place, verb);
  if (opened !== undefined) return isClause(opened) ? place : null;
  return CLOSING.has(partAt(passage, place) ?? '') ? null : undefined;
}

/** The event that begins at a place, its verb behind another. */
const eventFrom = ({ events }: Passage, place: number, verb: number) =>
  events.find(({ start, group }) => start === place && group.from > verb);

const OPENERS = new Set(['that', 'whether', 'if']);
const CLOSING = new Set(['conjunction', 'relative']);
const isClause = ({ group, start }: Event) => start < group.from || group.isInfinitive;

/** Past the clause to where the sentence goes on with its own verb: `said it would close and asked for money`. */
function endOfSaid(passage: Passage, from: number, end: number): number {
  const inside = passage.events.filter(({ group }) => group.from >= from && group.from < end);
  return (
    otherSaying(passage, inside) ?? butBehind(passage, from, end) ?? ownVerbBehind(passage, inside) ?? end
  );
}

/** `..., and the minister said` */
function otherSaying(passage: Passage, inside: readonly Event[]): number | null {
  const other = inside.find(
    ({ key, start }) => isSaying(key) && isJoined(passage, start) && opensSegment(passage, start - 1),
  );
  return other === undefined ? null : other.start - 1;
}

/** `will vote, its speaker said, although unions have threatened a strike`: that is the writer's own. */
function asideBehind(passage: Passage, { at, to }: Speaker, end: number): number | null {
  const aside = passage.words.findIndex(
    ({ term }, place) =>
      place >= Math.max(to, at + 1) && place < end && ASIDE.has(term) && opensSegment(passage, place),
  );
  return aside < 0 ? null : aside;
}
const ASIDE = new Set(['although', 'though', 'after', 'despite']);

function butBehind(passage: Passage, from: number, end: number): number | null {
  const but = passage.words.findIndex(
    ({ term }, at) =>
      at > from &&
      at < end &&
      term === 'but' &&
      opensSegment(passage, at) &&
      !GOING_ON.has(partAt(passage, at + 1) ?? ''),
  );
  return but < 0 ? null : but;
}

/** `would not send troops, but would lease helicopters`: it is said too. */
const GOING_ON: ReadonlySet<string> = new Set(['modal', 'helper']);

/** A bare past behind a clause that is told otherwise: `would close and asked`. */
function ownVerbBehind(passage: Passage, inside: readonly Event[]): number | null {
  const [first] = inside;
  if (first === undefined || isBarePast(first.group)) return null;
  const back = inside.find(
    ({ group, start }) => start === group.from && group.mood === 'fact' && isJoined(passage, group.from),
  );
  return back === undefined ? null : back.group.from - 1;
}

const isBarePast = ({ form, from, main, isAlone }: Event['group']) =>
  form === 'past' && from === main && !isAlone;
const isJoined = (passage: Passage, at: number) => partAt(passage, at - 1) === 'conjunction';

/** `At present, it says, the states employ`. */
function isAside(passage: Passage, { from, to }: Speaker): boolean {
  return from > 0 && to < passage.words.length && opensSegment(passage, from) && opensSegment(passage, to);
}

/** Whether the verb of saying stands behind a comma after a clause: `prices rose, the office said`. */
function followsClause(passage: Passage, { from, at }: Speaker, start: number): boolean {
  if (from === 0 || !opensSegment(passage, from) || partAt(passage, at - 1) === 'relative') return false;
  const isAside = ['relative', 'conjunction', 'opener'].includes(partAt(passage, from) ?? '');
  const verb = passage.events.find(({ group }) => group.main === at);
  if (isAside || verb?.group.form === 'ing') return false;
  return passage.events.some(({ group }) => group.from >= start && group.from < from && !group.isInfinitive);
}

function endOfComplements(passage: Passage, { at }: Speaker, end: number): number {
  for (let place = at + 1; place < end; place += 1) {
    if (opensSegment(passage, place) || CLOSING.has(partAt(passage, place) ?? '')) return place;
  }
  return end;
}
