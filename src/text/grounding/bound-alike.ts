import type { Passage } from './passage.ts';
import type { Event } from './syntax/event.ts';
import { softStems, type Told } from './told.ts';
import { tellsSame, type Word } from './word.ts';

/** What a denial holds up to, or but for. */
const BOUNDS = new Set(['unless', 'without', 'until', 'till', 'before', 'if', 'as', 'while']);
const NEEDS = new Set(['unless', 'without', 'until', 'till', 'before']);
/** What stands behind `only` where it says the same. */
const FROM = new Set(['from', 'if', 'after', 'once', 'when', 'with', 'on', 'in', 'at', 'as', 'by', 'under']);

/**
 * Whether a denial with its bound is told by another bound: `may not unless` of `may not without`, `will not before May`
 * of `will only from May`, `had yet to` of what came before it did, `if it is not repaired` of who misses a deadline.
 */
export const isBoundAlike = (event: Event, acts: readonly Event[], told: Told, claim: Passage): boolean =>
  isNeedAlike(event, acts, told, claim) ||
  (event.isDenied &&
    (isOnlyFrom(acts, claim) || isBefore(acts, told, claim) || isConditionAlike(event, told)));

/** `may not dissolve it unless`, where it may not without */
const isNeedAlike = ({ group, behind }: Event, acts: readonly Event[], { words }: Told, claim: Passage) =>
  group.isDenied &&
  hasOf([...behind, ...claim.words.slice(0, 1)], NEEDS) &&
  acts.some((act) => act.group.isDenied && hasOf([...act.behind, ...words.slice(0, 1)], NEEDS));

/** `will not be paid before May`, where it will be only from May on */
const isOnlyFrom = (acts: readonly Event[], { words }: Passage) =>
  hasOf(words, BOUNDS) &&
  acts.some(({ behind }) =>
    behind.some(({ term }, at) => term === 'only' && FROM.has(behind[at + 1]?.term ?? '')),
  );

/** `had yet to declare it`, where somebody gave in before it had */
const isBefore = (acts: readonly Event[], { sentences }: Told, { words }: Passage) =>
  words.some(({ term }) => term === 'yet' || term === 'still') &&
  acts.some(({ start, key }) =>
    sentences.some((source) => source.words.includes(key) && source.words[start - 1]?.term === 'before'),
  );

/** `if they are not repaired in time`, where it misses its deadline */
const isConditionAlike = ({ mood, key }: Event, { events }: Told) =>
  mood === 'condition' &&
  events.some(
    (other) =>
      other.mood === 'condition' &&
      !other.isDenied &&
      softStems.has(other.key.stem) &&
      !tellsSame(other.key, key),
  );

const hasOf = (words: readonly Word[], terms: ReadonlySet<string>) =>
  words.some(({ term }) => terms.has(term));
