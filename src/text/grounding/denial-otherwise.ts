import { areContrary } from './denial-implied.ts';
import { doersOf, isOfThing, sharedOf } from './match-events.ts';
import type { Passage } from './passage.ts';
import { isRelated } from './related.ts';
import { patientOf } from './standing.ts';
import { stemOf, stemsOf } from './stem-of.ts';
import { type Event, participantsOf } from './syntax/event.ts';
import { kindOf } from './syntax/governed.ts';
import type { Told } from './told.ts';
import { meansSame, sharedWords, type Word } from './word.ts';

/** Whether the sources deny it in other words: `no longer objects` of who lifted its objection, `did not win` of who lost. */
export const isDeniedOtherwise = (event: Event, told: Told, claim: Passage): boolean =>
  isContraryTold(event, told) ||
  isNotEnough(event, told) ||
  isEnded(event, told, claim) ||
  isNearlyTold(event, told, claim) ||
  isSubjectPassedOver(event, told);

/** Whether the sources tell it by a denial: `strikes remain possible`, `keeps visitors out`. */
export const isToldOtherwise = (event: Event, told: Told, claim: Passage): boolean =>
  isLeftPossible(event, told, claim) || isKeptOut(event, told);

/** `did not win it` of who lost it, `has held` of what did not break */
export const isContraryTold = (event: Event, { events }: Told): boolean =>
  event.mood !== 'possible' &&
  !events.some((other) => isTurned(event, other)) &&
  events.some(
    (other) =>
      other.isDenied !== event.isDenied &&
      other.mood === event.mood &&
      areContrary(event.key, other.key) &&
      isOfSameThing(event, other),
  );

/** Whether the very act is told the other way round, of the same thing. */
const isTurned = (event: Event, other: Event) =>
  other.isDenied !== event.isDenied &&
  other.mood === event.mood &&
  meansSame(other.key, event.key) &&
  (isOfThing(event, other) || other.object?.isPronoun === true || participantsOf(other).length === 0);

/** They share somebody or something, or neither is done to anything and a pronoun does both. */
const isOfSameThing = (event: Event, other: Event) =>
  (doersOf(event, other) !== 'other' && sharedOf(event, other) > 0) ||
  (event.object === null &&
    other.object === null &&
    event.subject?.isPronoun === true &&
    other.subject?.isPronoun === true);

/** `does not go far enough` of what is insufficient */
const isNotEnough = ({ isDenied, behind }: Event, { words }: Told) =>
  isDenied &&
  behind.slice(0, ENOUGH_REACH).some(({ term }) => term === 'enough') &&
  words.some(({ term }) => SCANT.has(term));
const ENOUGH_REACH = 3;
const SCANT = new Set(['insufficient', 'inadequate', 'insufficiently', 'inadequately', 'meagre', 'meager']);

/** `no longer objects` of who lifted its objection */
const isEnded = ({ key, group, isDenied }: Event, { events }: Told, { words }: Passage) =>
  isDenied &&
  words.slice(group.from, group.to).some(({ term }) => term === 'nolonger') &&
  events.some(
    (other) =>
      ENDING.has(other.key.stem) &&
      !other.isDenied &&
      (patientOf(other).some((word) => isRelated(word, key)) ||
        events.some(
          (next) =>
            next.group.form === 'ing' && next.group.from === other.group.to && isRelated(next.key, key),
        )),
  );
const ENDING = stemsOf(
  'lift drop end stop halt cease quit abandon withdraw waive suspend scrap retract relinquish renounce discontinue terminate abolish remove'.split(
    ' ',
  ),
);

/** `nearly swept the state` of a near-sweep */
const isNearlyTold = ({ group }: Event, { words: known }: Told, { words }: Passage) =>
  words.slice(Math.max(0, group.from - 1), group.to).some(({ term }) => NEARLY.has(term)) &&
  known.some(({ term }, at) => NEAR.has(term) || (term === 'near' && known[at + 1]?.isHyphened === true));
const NEARLY = new Set(['nearly', 'almost']);
const NEAR = new Set(['virtually', 'narrowly', 'practically', 'verge', 'brink']);

/** `fans will not be present`, where officials rather than fans will be */
const isSubjectPassedOver = ({ isDenied, subject }: Event, { words }: Told) =>
  isDenied &&
  words.some(
    ({ term }, at) =>
      term === 'insteadof' &&
      words.slice(at + 1, at + 3).some((word) => subject?.heads.some((head) => meansSame(head, word))),
  );

/** `keeps visitors out of it` of who bars them from it */
const isKeptOut = ({ key, isDenied, object, behind }: Event, { events }: Told) =>
  !isDenied &&
  KEEPING.has(key.stem) &&
  behind.slice(0, OUT_REACH).some(({ term }) => OUT.has(term)) &&
  events.some(
    (other) =>
      kindOf(other.key) === 'denied' &&
      !other.isDenied &&
      object?.heads.some((head) => patientOf(other).some((word) => meansSame(word, head))),
  );
const OUT_REACH = 5;
const KEEPING = stemsOf(['keep', 'shut', 'lock', 'leave', 'hold', 'turn']);
const OUT = new Set(['out', 'off', 'away', 'from']);

const EXCLUDE = stemOf('exclude');
const POSSIBLE = stemsOf(['possible', 'possibility', 'open', 'option', 'table', 'conceivable', 'chance']);
const hasPossible = (words: readonly Word[]) => words.some(({ stem }) => POSSIBLE.has(stem));

/** `strikes remain possible`, where nobody ruled out strikes */
const isLeftPossible = (event: Event, { events }: Told, { words }: Passage) =>
  !event.isDenied &&
  (event.mood === 'possible' || hasPossible(event.behind)) &&
  events.some(
    (other) =>
      other.key.stem === EXCLUDE &&
      other.isDenied &&
      sharedWords([...patientOf(other), ...othersOf(other)], words) > 0,
  );
const othersOf = ({ others }: Event) => others.flatMap(({ phrase }) => phrase.words);
