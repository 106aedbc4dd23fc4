import { relationsOf } from './lexicon/relations.ts';
import { doersOf, isOfSame, isSameAct, sharedOf } from './match-events.ts';
import type { Passage } from './passage.ts';
import { isSaying } from './read-speakers.ts';
import { isRelated } from './related.ts';
import { type Event, participantsOf } from './syntax/event.ts';
import { denies, softStems } from './told.ts';
import type { Reason } from './verdict.ts';
import { sharedWords, standsBeside, type Word } from './word.ts';

/**
 * Acts that the sources only deny, by a verb that is related: `would suffer from it` of what will not be affected; and
 * acts that the sentence denies, where all sentences that tell of the same deny nothing.
 */
export function checkDeniedActs(claim: Passage, sources: readonly Passage[]): readonly Reason[] {
  const found = claim.events.filter((event) =>
    event.isDenied ? isDeniedAlone(event, sources) : isDeniedInSources(event, claim, sources),
  );
  return found.map(({ key: { start, end } }) => ({ kind: 'negation', text: claim.text.slice(start, end) }));
}

function isDeniedInSources(event: Event, claim: Passage, sources: readonly Passage[]): boolean {
  const { key, group } = event;
  if (group.isAlone || softStems.has(key.stem) || isSaying(key) || denies(claim.words)) return false;
  const events = sources.flatMap((source) => source.events);
  const keys = new Set(events.map((other) => other.key));
  const related = events.filter((other) => isRelated(other.key, key));
  return (
    related.every(({ isDenied }) => isDenied) &&
    related.some(
      (other) => isPlain(other) && doersOf(event, other) !== 'other' && sharedOf(event, other) > 0,
    ) &&
    !sources.some(({ words }) => words.some((word) => standsBeside(word, key) && !keys.has(word)))
  );
}

/** Not `unless they reverse it`, `cannot wait`. */
const isPlain = ({ mood, group }: Event) =>
  mood !== 'condition' && mood !== 'possible' && !group.isInfinitive && !group.isAlone;

/** Fewer words do not tell which sentence is told again. */
const MIN_TOLD = 3;

/** What may say of itself, or let follow, that something is not so. */
const OPEN = new Set(
  'first only still must until unless yet last without out off against fewer less'.split(' '),
);
const PREFIX = /^(?:un|in|dis)/;

function isDeniedAlone(event: Event, sources: readonly Passage[]): boolean {
  const events = sources.flatMap((source) => source.events);
  const isTold = events.some((other) => isSameAct(event, other) && isOfSame(event, other, events));
  if (isTold || isSaying(event.key) || event.subject?.isPronoun === true) return false;
  const own = [...participantsOf(event), event.key];
  const content = own.filter(({ isFunction }) => !isFunction);
  const near = sources.filter(({ words }) => sharedWords(content, words) > 0);
  if (own.length < MIN_TOLD || near.length === 0 || near.length === sources.length) return false;
  const words = near.flatMap((source) => source.words);
  const { contrary } = relationsOf(event.key.stem);
  return !denies(words) && !words.some((word) => isOpen(word) || contrary.has(word.stem));
}

const isOpen = ({ term }: Word) => OPEN.has(term) || term.endsWith('est') || PREFIX.test(term);
