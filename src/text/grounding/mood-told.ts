import { TO_COME } from './denial-told.ts';
import { isExtent } from './is-extent.ts';
import { isMarkKept } from './is-mark-kept.ts';
import { isSinceDecided } from './is-since-decided.ts';
import { type Mood, modals } from './lexicon/mood-words.ts';
import { isEstimated, isUpTo, isWeighedLaw } from './mood-otherwise.ts';
import { isMoodCarried, isUnreal } from './moods-agree.ts';
import type { Passage } from './passage.ts';
import { isSaying } from './read-speakers.ts';
import { stemOf, stemsOf } from './stem-of.ts';
import type { Event } from './syntax/event.ts';
import { kindOf } from './syntax/governed.ts';
import { denies, type Told } from './told.ts';
import { tellsSame } from './word.ts';

/** `under the plan it would be`: what is only wanted, told as part of a plan. */
function isPlanned(event: Event, acts: readonly Event[], claim: Passage): boolean {
  return (
    event.mood === 'future' &&
    acts.some(({ mood }) => HYPOTHETICAL.has(mood)) &&
    (claim.words.some(({ stem: stemmed }) => PLANS.has(stemmed)) || isUnsaidWould(event, claim))
  );
}
const HYPOTHETICAL: ReadonlySet<Mood> = new Set(['wish', 'want', 'condition']);

const PLANS = stemsOf(['plan', 'proposal', 'scheme', 'bill', 'draft']);

/** Stems of verbs of a moment. */
const moments = stemsOf(
  'acquire succeed replace join leave start begin close end meet face play return arrive depart resign remain stay continue keep open pass go come need depend rise increase fall end last allow permit'.split(
    ' ',
  ),
);

/** Whether it is as sure in the sentence as in the acts of the sources that tell of the same: `may open` of what might. */
export const areMoodsTold = (event: Event, acts: readonly Event[], told: Told, claim: Passage): boolean =>
  acts.some((act) => isMoodTold(event, act, told, claim)) ||
  isHinted(event, told) ||
  isToldByNoun(event, acts, told);

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
    isOnCondition(event, act, told) ||
    isForcedTo(event, act, told) ||
    isToBeUsed(event, act, claim) ||
    isOfStatute(event, act, told) ||
    isWeighedLaw(event, act, told) ||
    isUpTo(event, told, claim) ||
    isEstimated(event, act, told) ||
    isOfWhom(event, act, claim) ||
    isNotExcluded(event, act) ||
    isLeftOut(event, told) ||
    isInability(event, act, told) ||
    isRunning(event, act) ||
    isBefore(event, act) ||
    isProxied(event, told) ||
    isLeftOpen(event, told) ||
    isUnproven(act, claim) ||
    isExtent(event) ||
    isSinceDecided(event, act) ||
    isOfNext(event, act, told, claim)
  );
}

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
export const ASKED: ReadonlySet<Mood> = new Set(['possible', 'wish', 'want', 'must', 'should']);

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
const isOnCondition = (event: Event, { mood, behind, group }: Event, { sentences }: Told) =>
  event.mood === 'possible' &&
  ((mood === 'future' && behind.some(({ term }) => CONDITIONS.has(term))) ||
    (mood === 'must' && behind.some(({ term }) => term === 'unless')) ||
    (mood === 'present' &&
      sentences.some(
        ({ words, events }) => words[0]?.term === 'if' && events.some((one) => one.group === group),
      )));

/** `those who hold one are spreading it` of you, if you hold one */
const isOfWhom = ({ group }: Event, { mood }: Event, { words }: Passage) => {
  const who = words.findLastIndex(({ term }, at) => at < group.from && term === 'who');
  return mood === 'condition' && !isUnreal(group.mood ?? 'open') && ANYONE.has(words[who - 1]?.term ?? '');
};
const ANYONE = new Set(['anyone', 'anybody', 'everyone', 'everybody', 'those', 'people', 'all']);

/** `the ban would apply from autumn`: with nobody to say so, `would` tells what is not yet agreed. */
const isUnsaidWould = ({ group }: Event, { words, events }: Passage) =>
  words.slice(group.from, group.main).some(({ term }) => term === 'would') &&
  !words.some(({ term }) => term === 'according') &&
  !events.some(({ key }) => isSaying(key));

/** `could not be ruled out` of what somebody did not rule out */
const isNotExcluded = (event: Event, act: Event) =>
  event.key.stem === EXCLUDE && event.isDenied && act.isDenied && event.mood === 'possible';
const EXCLUDE = stemOf('exclude');

/** `said that he would stand` of who had not decided whether to stand, where another is confident that he would */
const isLeftOut = ({ mood, isDenied }: Event, { sentences }: Told) =>
  !isDenied &&
  sentences.some(({ words, tags }) =>
    words.some(
      ({ clause, opensUnit, term }, at) =>
        tags[at]?.part === 'modal' &&
        modals.get(term) === mood &&
        (words[at + 1] === undefined || words[at + 1]?.clause !== clause || opensUnit),
    ),
  );

/** `must not return anybody`, where no state shall do so */
const isOfStatute = (event: Event, { mood }: Event, { words }: Told) =>
  event.mood === 'must' && mood === 'future' && words.some(({ term }) => term === 'shall');

/** `would have to be halved` of who will be forced to halve it */
const isForcedTo = (event: Event, act: Event, { events }: Told) =>
  event.mood === 'must' &&
  act.mood === 'future' &&
  events.some(({ key, group }) => FORCING.has(key.stem) && group.isPassive && group.to === act.group.from);
const FORCING = stemsOf(['force', 'compel', 'oblige']);

/** `the vaccine to be used` of the one that should be: the phrase names it. */
const isToBeUsed = ({ group }: Event, { mood }: Event, { tags }: Passage) =>
  group.isInfinitive && group.isPassive && tags[group.from - 1]?.part === 'noun' && LEFT_OPEN.has(mood);
const LEFT_OPEN: ReadonlySet<Mood> = new Set(['should', 'must', 'wish', 'want', 'plan']);
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
    group.mood !== mood &&
    words.some(
      (word, at) =>
        !word.isFunction && !verbs.has(word) && kindOf(word) === mood && words[at + 1]?.term !== 'to',
    )
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

/** `is going back` of what will be rolled back, `under the plan it would be` */
export const isOnItsWay = (event: Event, acts: readonly Event[], claim: Passage): boolean =>
  isExtent(event) || isPlanned(event, acts, claim) || acts.some((act) => isImminent(event, act, claim));

/** `it is the third repayment`: the noun says nothing of when. */
const isThingOnly = ({ group }: Event, act: Event) => group.isAlone && !act.group.isAlone;

/** `had agreed on it` of who reached an agreement, whoever has yet to accept it: the noun tells of the same. */
const isToldByNoun = ({ key, mood }: Event, acts: readonly Event[], { events }: Told) =>
  !isUnreal(mood) &&
  acts.every((act) => act.key.stem !== key.stem) &&
  events.some(
    (other) =>
      !other.isDenied &&
      !isUnreal(other.mood) &&
      REACHING.has(other.key.stem) &&
      other.object?.heads.some((head) => tellsSame(key, head)),
  );
/** Stems of what says of an act only that it is done. */
const REACHING = stemsOf([
  'reach',
  'make',
  'take',
  'give',
  'hold',
  'have',
  'sign',
  'conduct',
  'launch',
  'begin',
  'start',
]);
