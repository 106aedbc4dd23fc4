import { contrariesOf } from './lexicon/contraries.ts';
import { lackingStems } from './lexicon/lacking-words.ts';
import { sidesOf } from './lexicon/opposites.ts';
import { doersOf, sharedOf } from './match-events.ts';
import type { Passage } from './passage.ts';
import { stemsOf } from './stem-of.ts';
import { type Event, participantsOf } from './syntax/event.ts';
import { denialsIn, patientOf, softStems, type Told } from './told.ts';
import { meansSame, sharedWords, type Word } from './word.ts';

/** `did not keep it` of who sold it: the contrary is told of the same. */
export const isContraryDone = (event: Event, near: readonly Event[]): boolean =>
  near.some(
    (other) =>
      !other.isDenied &&
      areContrary(event.key, other.key) &&
      doersOf(event, other) !== 'other' &&
      sharedOf(event, other) > 0,
  );

/** Whether two words cannot both be true of one thing. */
export function areContrary(one: Word, other: Word): boolean {
  if (meansSame(one, other)) return false;
  const keysOf = ({ term, base, phrase }: Word) => [term, base, phrase ?? base];
  return (
    (sidesOf.get(one.stem) ?? []).some(({ contrary }) => contrary.has(other.stem)) ||
    contrariesOf(keysOf(one)).some((side) => keysOf(other).some((key) => side.other.has(key)))
  );
}

/** `consignments paid for are not covered`, where those are exempted */
export const isPatientSpared = (
  { key, group, subject }: Event,
  { events }: Told,
  claim: Passage,
): boolean => {
  const before = claim.events.find((other) => other.group.to <= group.from)?.subject;
  const own = subject === null || subject.heads.length === 0 ? before?.heads : subject.heads;
  return (
    !softStems.has(key.stem) &&
    events.some(
      (other) =>
        sparing.has(other.key.stem) && !other.isDenied && sharedWords(own ?? [], patientOf(other)) > 0,
    )
  );
};
const sparing = stemsOf(['exempt', 'spare', 'exclude', 'excuse', 'bar']);

/** `did not benefit as much`, `not fully contained`: what is denied is how much, and the sources tell of less. */
export const isOnlyLess = ({ group }: Event, { words }: Told, claim: Passage): boolean =>
  group.isDenied &&
  claim.words
    .slice(group.from)
    .some(
      (word, at, rest) => isMeasure(word, rest[at + 1]) && !words.some(({ term }) => term === word.term),
    ) &&
  words.some(isLess);
const isMeasure = ({ term }: Word, next: Word | undefined) =>
  WHOLE.has(term) || (term === 'as' && next !== undefined && MUCH.has(next.term));
const WHOLE = new Set('fully entirely completely whole entire every all most more'.split(' '));
const MUCH = new Set(['much', 'many', 'often', 'far', 'well']);
const isLess = ({ term }: Word) => LESS.has(term) || (term.endsWith('est') && term.length > SUPERLATIVE);
/** The shortest word that only ends like a superlative is no longer. */
const SUPERLATIVE = 5;
const LESS = new Set('more less most least part partly percent only half few fewer some'.split(' '));

/** `has yet to win it`, where it has eluded her: a word of lack in a sentence that tells of the same. */
export const isLackTold = (event: Event, { sentences }: Told): boolean => {
  const own = participantsOf(event).filter(({ isFunction }) => !isFunction);
  return sentences.some(
    ({ words }) => words.some(({ stem }) => lackingStems.has(stem)) && sharedWords(own, words) > 0,
  );
};

/** How far before a verb what turns it may stand. */
const REACH = 7;

/** `was wrong to count it`, `lacked the ships to continue`: a denial by another word, on which it hangs. */
export const isTurnedBefore = ({ group, start }: Event, { words }: Passage): boolean => {
  if (!group.isInfinitive && group.form !== 'ing') return false;
  const before = words
    .slice(Math.max(0, Math.min(start, group.from) - REACH), group.from)
    .filter(({ clause }) => clause === words[group.from]?.clause);
  return denialsIn(before).length > 0 || before.some(({ stem }) => turning.has(stem));
};
const turning = stemsOf('wrong lack short holdoff wait hesitate'.split(' '));
