import { isPutBack } from './is-put-back.ts';
import { lightVerbs } from './lexicon/light-verbs.ts';
import { doersOf } from './match-events.ts';
import { stemsOf } from './stem-of.ts';
import type { Event } from './syntax/event.ts';
import { kindOf } from './syntax/governed.ts';
import { patientOf, type Told } from './told.ts';
import { meansSame, type Word } from './word.ts';

/** Verbs whose object is not there, or does not come. */
const EXCLUDING = stemsOf(
  'exclude cancel prevent avoid lack deny reject avert scrap postpone delay escape miss evade dodge'.split(
    ' ',
  ),
);

const DISMISSING = stemsOf(['reject', 'deny']);

/** What the sources say there is not: `ruled out an early election`, `nine matches without a win`. */
export function isOfDeniedThing(event: Event, { events, words }: Told): boolean {
  const things = lightVerbs.has(event.key.stem) ? patientOf(event) : [event.key];
  const isThing = (word: Word) => things.some((thing) => meansSame(thing, word));
  // A demand that is rejected has been made.
  const isVoiced = kindOf(event.key) !== undefined;
  const isExcluded = events.some(
    ({ key, isDenied, object }) =>
      EXCLUDING.has(key.stem) &&
      !isPutBack(event, key) &&
      !(isVoiced && DISMISSING.has(key.stem)) &&
      !isDenied &&
      object?.heads.some(isThing),
  );
  const isMissing = words.some(
    (word, at) =>
      isThing(word) && words.slice(Math.max(0, at - 2), at).some(({ term }) => term === 'without'),
  );
  return isExcluded || isMissing || isDoneByNoun(event, events);
}

/** `made a comment` of who declined to comment */
const isDoneByNoun = (event: Event, events: readonly Event[]) => {
  if (!lightVerbs.has(event.key.stem)) return false;
  const acts = events.filter(({ key }) => event.object?.heads.some((head) => head.stem === key.stem));
  return acts.length > 0 && acts.every((act) => act.isDenied && doersOf(event, act) === 'same');
};
