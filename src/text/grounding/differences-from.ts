import { isBoundAlike } from './bound-alike.ts';
import { isOnlyLess, isPatientSpared, isTurnedBefore } from './denial-implied.ts';
import { isContraryTold, isDeniedOtherwise } from './denial-otherwise.ts';
import { isContradicted, isDenialTold, isMissingIn } from './denial-told.ts';
import { isLittle } from './is-little.ts';
import { isTurnedDown } from './is-turned-down.ts';
import { findingVerbs } from './lexicon/saying-words.ts';
import { doersOf, isOfThing } from './match-events.ts';
import { ASKED, areMoodsTold } from './mood-told.ts';
import type { Passage } from './passage.ts';
import { isSaying } from './read-speakers.ts';
import { isRelated } from './related.ts';
import { stemsOf } from './stem-of.ts';
import type { Event } from './syntax/event.ts';
import { type Difference, denialsIn, type Told } from './told.ts';
import { meansSame } from './word.ts';

/** How an event differs from the acts of the sources that tell of the same. */
export function differencesFrom(
  event: Event,
  acts: readonly Event[],
  told: Told,
  claim: Passage,
): readonly Difference[] {
  const isDenialKept =
    (isBeforeUntil(event, claim) && acts.some(({ group }) => group.isDenied)) ||
    (isAddedBehind(event, claim) && !acts.some((act) => isSameDoer(act, event))) ||
    isTurnedDown(event, acts, told, claim) ||
    isBoundAlike(event, acts, told, claim) ||
    (!event.isDenied && isDisputed(event, told, claim)) ||
    acts.some(
      ({ isDenied, mood, group }) =>
        (isDenied === event.isDenied && !(group.isDenied && !isDenied && isAllowedUntil(event, claim))) ||
        (mood === 'condition' && ASKED.has(event.mood) && acts.every(isConditional)),
    ) ||
    (event.isDenied
      ? isPatientSpared(event, told, claim) ||
        isOnlyLess(event, told, claim) ||
        isLittle(event, told, claim) ||
        isDeniedOtherwise(event, told, claim) ||
        isDenialTold(event, acts, told, claim) ||
        isDeniedRelated(event, acts, told)
      : isContraryTold(event, told) ||
        isTurnedBefore(event, claim) ||
        isContradicted(told, claim) ||
        isAffirmedElsewhere(acts, told, claim) ||
        isDeniedAlike(event, acts, told, claim));
  return [
    ...(isDenialKept ? [] : (['negation'] as const)),
    ...(areMoodsTold(event, acts, told, claim) ? [] : (['modality'] as const)),
  ];
}

/** `did not say which` of who did not name them */
const isDeniedRelated = (event: Event, acts: readonly Event[], { events }: Told) =>
  events.some(
    (other) =>
      other.isDenied &&
      !acts.includes(other) &&
      doersOf(event, other) !== 'other' &&
      isOfThing(event, other) &&
      (isRelated(other.key, event.key) ||
        (other.object?.isNone === true && other.object.heads.some((head) => isRelated(head, event.key)))),
  );

const hasUntil = ({ words }: Passage) => words.some(({ term }) => term === 'until' || term === 'till');

/** `until then it will not draw on it`, in whatever order */
const isBeforeUntil = ({ group, isDenied, behind }: Event, claim: Passage) =>
  (group.isDenied && (hasUntil(claim) || claim.words.some(({ term }) => term === 'while'))) ||
  (isDenied && behind.some(({ term }) => term === 'before'));

/** `can climb it until June` of who cannot until then */
const isAllowedUntil = ({ group, isDenied }: Event, claim: Passage) =>
  !group.isDenied && !isDenied && hasUntil(claim);

/** `..., the study found`: of what is told before. */
const isAddedBehind = ({ key, object, isDenied, behind }: Event, { words }: Passage) =>
  !isDenied && findingVerbs.has(key.stem) && object === null && behind.length === 0 && words.at(-1) === key;

const isSameDoer = ({ subject }: Event, event: Event) =>
  subject?.heads.some((head) => event.subject?.heads.some((own) => meansSame(own, head))) === true;

/** `had reported that she took it` of who denies that, contradicting a report */
const isDisputed = ({ group }: Event, { words, events }: Told, claim: Passage) =>
  claim.events.some(
    ({ key, isDenied, group: { to, isPassive } }) =>
      alleging.has(key.stem) && !isDenied && !isPassive && to <= group.from,
  ) &&
  events.some(({ key }) => disputing.has(key.stem)) &&
  words.some(({ stem }) => claims.has(stem));
const alleging = stemsOf(['allege', 'report', 'accuse', 'claim', 'reject', 'suggest']);
const disputing = stemsOf(['deny', 'contradict', 'dispute', 'reject', 'refute']);
const claims = stemsOf(['claim', 'allegation', 'accusation', 'report', 'suggestion', 'assertion']);

/** `was last seen in July` of who has not been seen since */
const isAffirmedElsewhere = (acts: readonly Event[], { events, words }: Told, claim: Passage) =>
  events.some(isDoneSo) ||
  acts.some(
    ({ group, object }) =>
      !group.isDenied &&
      object?.isNone === true &&
      object.heads.some((head) => isMissingIn(claim.words, head)),
  ) ||
  (claim.words.some(({ term }) => term === 'last') && words.some(({ term }) => term === 'since'));

/**
 * `the increase was not enough to cover it` of one that did not: what is denied is, by the very words, in both. Not `Orsk replied, and
 * Lind did not reply` of two who did not.
 */
const isDeniedAlike = (
  event: Event,
  acts: readonly Event[],
  { sentences }: Told,
  { words, events }: Passage,
) => {
  const isOfOther = events.some(
    (other) => other !== event && other.isDenied && !isSaying(other.key) && meansSame(other.key, event.key),
  );
  if (isOfOther) return false;
  const own = denialsIn(words);
  const around = sentences.filter(({ events }) => events.some((event) => acts.includes(event)));
  return (
    own.length > 0 &&
    around.some((source) => {
      const theirs = denialsIn(source.words);
      return theirs.length === own.length && own.every(({ stem }, at) => stem === theirs[at]?.stem);
    })
  );
};

/** `would be forced to do so` of who refused */
const isDoneSo = ({ key, isDenied, behind }: Event) =>
  key.term === 'do' && !isDenied && behind[0]?.term === 'so';

const isConditional = ({ mood }: Event) => mood === 'condition';
