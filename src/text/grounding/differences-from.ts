import { isBoundAlike } from './bound-alike.ts';
import { isDenialTold, isMissingIn, TO_COME } from './denial-told.ts';
import { isMarkKept } from './is-mark-kept.ts';
import { isTurnedDown } from './is-turned-down.ts';
import type { Mood } from './lexicon/mood-words.ts';
import { findingVerbs } from './lexicon/saying-words.ts';
import { doersOf, isOfThing } from './match-events.ts';
import { isMoodCarried, isUnreal } from './moods-agree.ts';
import type { Passage } from './passage.ts';
import { isSaying } from './read-speakers.ts';
import { isRelated } from './related.ts';
import { stemsOf } from './stem-of.ts';
import type { Event } from './syntax/event.ts';
import { kindOf } from './syntax/governed.ts';
import { type Difference, denialsIn, denies, type Told } from './told.ts';
import { meansSame } from './word.ts';

/** `under the plan it would be`: what is only wanted, told as part of a plan. */
export function isPlanned({ mood }: Event, acts: readonly Event[], { words }: Passage): boolean {
  return (
    mood === 'future' &&
    acts.some((act) => act.mood === 'want' || act.mood === 'condition' || act.mood === 'wish') &&
    words.some(({ stem: stemmed }) => PLANS.has(stemmed))
  );
}

const PLANS = stemsOf(['plan', 'proposal', 'scheme', 'bill', 'draft']);

/** Stems of verbs of a moment. */
const moments = stemsOf(
  'acquire succeed replace join leave start begin close end meet face play return arrive depart resign remain stay continue keep open pass go come need depend rise increase fall end last allow permit'.split(
    ' ',
  ),
);

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
      ? isDenialTold(event, acts, told, claim) || isDeniedRelated(event, acts, told)
      : isAffirmedElsewhere(acts, told, claim) || isDeniedAlike(acts, told, claim));
  const isMoodKept = acts.some((act) => isMoodTold(event, act, told, claim));
  return [
    ...(isDenialKept ? [] : (['negation'] as const)),
    ...(isMoodKept || isHinted(event, told) ? [] : (['modality'] as const)),
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

/** Whether it is as sure in the sentence as an act of the sources that tells of the same. */
function isMoodTold(event: Event, act: Event, told: Told, claim: Passage): boolean {
  return (
    (isMoodCarried(event.mood, act.mood) && !(act.mood === 'open' && !isMarkKept(event, told))) ||
    isTakenAsDone(event, act) ||
    isThingOnly(event, act) ||
    isImminent(event, act, claim) ||
    isUnsaid(event, act) ||
    isPlanned(event, [act], claim) ||
    isOfRule(event, act) ||
    isForbidden(event, act) ||
    isReported(event, act, told, claim) ||
    isAllegedSo(event, told) ||
    isDemanded(event, act) ||
    isNotYet(event, act, claim) ||
    isOnCondition(event, act) ||
    isInability(event, act, told) ||
    isRunning(event, act) ||
    isBefore(event, act) ||
    isProxied(event, told) ||
    isLeftOpen(event, told) ||
    isUnproven(act, claim) ||
    isOfNext(event, act, told, claim)
  );
}

const hasUntil = ({ words }: Passage) => words.some(({ term }) => term === 'until' || term === 'till');

/** `until then it will not draw on it`, in whatever order */
const isBeforeUntil = ({ group }: Event, claim: Passage) => group.isDenied && hasUntil(claim);

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

/** `the increase was not enough to cover it` of one that did not: what is denied is, by the very words, in both. */
const isDeniedAlike = (acts: readonly Event[], { sentences }: Told, { words }: Passage) => {
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

/** `has no plans to supply it` of who did not and has no plans to do so */
const isProxied = ({ mood, isDenied }: Event, { events }: Told) =>
  events.some(
    (other) =>
      other.key.term === 'do' &&
      other.object === null &&
      isUnreal(other.mood) &&
      other.isDenied === isDenied &&
      isMoodCarried(mood, other.mood),
  );

/** Moods of what somebody makes a condition. */
const ASKED: ReadonlySet<Mood> = new Set(['possible', 'wish', 'want', 'must', 'should']);

const isConditional = ({ mood }: Event) => mood === 'condition';

/** `want them to pay` of who will strike unless they do */
const isDemanded = (event: Event, { mood, isDenied }: Event) =>
  mood === 'condition' && isDenied && ASKED.has(event.mood);

/** `will rise by 2 percent next year`, where it was raised for next year */
const isOfNext = (event: Event, { mood }: Event, told: Told, { words }: Passage) =>
  event.mood === 'future' &&
  mood === 'fact' &&
  words.some(({ term }) => term === 'next') &&
  told.words.some(({ term }) => term === 'next');

/** `could open in May` of what will if the ice holds */
const isOnCondition = (event: Event, { mood, behind }: Event) =>
  event.mood === 'possible' && mood === 'future' && behind.some(({ term }) => CONDITIONS.has(term));
const CONDITIONS = new Set(['if', 'unless', 'provided', 'providing', 'earliest', 'depending']);

/** `runs until 3 February`, where it was extended till then: the present tense with a day to come. */
const isRunning = ({ mood, group }: Event, act: Event) =>
  mood === 'future' && group.mood === 'present' && isMoodCarried('present', act.mood);

/** `had never toured it before` of who will for the first time: what was not done is no less to come. */
const isBefore = (event: Event, { isDenied, mood }: Event) =>
  event.isDenied && event.mood === 'fact' && event.group.isPerfect && !isDenied && mood === 'future';

/** `did not find it` of who could not; `may not` leaves it open. */
function isInability(event: Event, { isDenied, mood, key }: Event, { words }: Told): boolean {
  if (!event.isDenied || !isDenied || mood !== 'possible' || isUnreal(event.mood)) return false;
  const at = words.indexOf(key);
  return !words.slice(Math.max(0, at - MODAL_REACH), at).some(({ term }) => MAYBE.has(term));
}
/** How far before a verb its modal may stand. */
const MODAL_REACH = 4;
const MAYBE = new Set(['may', 'might', 'perhaps', 'possibly']);

/** `is not certain that`, where there is no certainty, or nobody can confirm it */
const isLeftOpen = ({ mood }: Event, { words }: Told) =>
  mood === 'question' && denies(words) && words.some(({ stem }) => KNOWING.has(stem));
/** `no evidence that it was used`, `no proof of it being there`: what is left open is left open by a noun here too. */
const isUnproven = ({ mood }: Event, { words }: Passage) =>
  mood === 'question' &&
  words.some(
    ({ stem }, at) => EVIDENCE.has(stem) && denies(words.slice(Math.max(0, at - EVIDENCE_REACH), at)),
  );
const EVIDENCE_REACH = 3;
const EVIDENCE = stemsOf([
  'evidence',
  'sign',
  'proof',
  'indication',
  'information',
  'confirmation',
  'reason',
]);

const KNOWING = stemsOf(
  'say confirm know verify believe think belief certain certainty sure clear prove proof evidence sign indication'.split(
    ' ',
  ),
);

/** `have yet to be sentenced` of who will be */
const isNotYet = (event: Event, { mood }: Event, { words }: Passage) =>
  event.isDenied && TO_COME.has(mood) && words.some(({ term }) => term === 'yet');

/** `may no longer`, `must no longer` */
const isForbidden = (event: Event, act: Event) =>
  event.isDenied && act.isDenied && FORBIDDING.has(event.mood) && FORBIDDING.has(act.mood);
const FORBIDDING: ReadonlySet<Mood> = new Set(['must', 'possible', 'should', 'rule']);

/** `said that soldiers had killed them` of who accuses soldiers of it. */
const isReported = (event: Event, { mood }: Event, { words }: Told, { events }: Passage) =>
  mood === 'alleged' &&
  events.some(
    ({ key, group, isDenied }) =>
      key !== event.key &&
      ((isSaying(key) && !words.some(({ stem }) => SUSPECTING.has(stem))) ||
        (kindOf(key) === 'alleged' && !isDenied && group.to <= event.group.from)),
  );
const SUSPECTING = stemsOf(['suspect', 'suspicion', 'think', 'believe', 'belief']);

/** `is alleged to have sold them`, where somebody alleges that he sold them */
const isAllegedSo = ({ mood }: Event, { events }: Told) =>
  mood === 'alleged' && events.some(({ key, isDenied }) => kindOf(key) === 'alleged' && !isDenied);

/** `the law forbade it`: what a law says is so. */
const isOfRule = ({ subject, group }: Event, { mood }: Event) =>
  mood === 'rule' &&
  !group.isPerfect &&
  kindOf(subject?.heads.at(-1)) === 'rule' &&
  !DRAFTS.has(subject?.heads.at(-1)?.stem ?? '');
const DRAFTS = stemsOf(['bill', 'reform', 'amendment']);

/** `did not comment` of who would not. */
const isUnsaid = (event: Event, act: Event) =>
  isSaying(event.key) && event.isDenied && act.isDenied && act.mood === 'future';

/** `are alleged to have taken part` of an alleged ring: the verb that hedges it stands in the sources as another word. */
function isHinted({ mood, group }: Event, { words, events }: Told): boolean {
  const verbs = new Set(events.map(({ key }) => key));
  return (
    group.mood !== mood && words.some((word) => !word.isFunction && !verbs.has(word) && kindOf(word) === mood)
  );
}

/** `four paintings were stolen`, where somebody is suspected of stealing them: by whom is not said. */
function isTakenAsDone({ group, others }: Event, { mood }: Event): boolean {
  return mood === 'alleged' && group.isPassive && !others.some(({ preposition }) => preposition === 'by');
}

/** `takes over the duties` of who will: the present tense of a moment tells what is to come. */
const isImminent = ({ mood, key, group }: Event, act: Event, { words }: Passage) =>
  mood === 'present' &&
  act.mood === 'future' &&
  (moments.has(key.stem) || (group.form === 'ing' && !words.some(({ term }) => NOW.has(term))));
const NOW = new Set(['already', 'now', 'currently']);

/** `it is the third repayment`: the noun says nothing of when. */
const isThingOnly = ({ group }: Event, act: Event) => group.isAlone && !act.group.isAlone;
