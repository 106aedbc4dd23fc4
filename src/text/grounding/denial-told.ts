import { comparativeBase } from './lexicon/comparatives.ts';
import type { Mood } from './lexicon/mood-words.ts';
import { doersOf } from './match-events.ts';
import type { Passage } from './passage.ts';
import { stemOf, stemsOf } from './stem-of.ts';
import type { Event } from './syntax/event.ts';
import { kindOf } from './syntax/governed.ts';
import type { NounPhrase } from './syntax/noun-phrases.ts';
import { softStems, type Told } from './told.ts';
import { meansSame, sharedWords, standsBeside, tellsSame, type Word } from './word.ts';

/** `has yet to approve it`, where it needs approval, or still has to give its consent. */
export const isAwaited = ({ key }: Event, { words, events }: Told): boolean =>
  words.some(({ stem }) => AWAITING.has(stem)) &&
  words.some(
    (word) => standsBeside(word, key) && !events.some((other) => other.key === word && !other.isDenied),
  );
const AWAITING = stemsOf([
  'need',
  'require',
  'await',
  'wait',
  'pending',
  'subject',
  'outstanding',
  'still',
  'until',
]);

/** `is not yet finished`, where it is still under way */
export const isStillOpen = (event: Event, { sentences }: Told, claim: Passage): boolean =>
  (hasTerm(claim.words, 'yet') || finishing.has(event.key.stem)) &&
  sentences.some(
    ({ words }) => hasTerm(words, 'still') && sharedWords(event.subject?.heads ?? [], words) > 0,
  );

const finishing = stemsOf(['finish', 'complete', 'conclude', 'end', 'resolve', 'settle']);

/** Whether the sources deny an event by other means than its verb. */
export const isDenialTold = (event: Event, acts: readonly Event[], told: Told, claim: Passage) =>
  ((hasTerm(claim.words, 'yet') || hasTerm(claim.words, 'still')) && isAwaited(event, told)) ||
  isDeniedAnyhow(event, told, claim) ||
  isOfSameGovernor(event, told, claim) ||
  isDeniedByProxy(told) ||
  isRaised(event, acts, told, claim) ||
  isDeniedBehind(event, acts) ||
  isNoneBefore(event, told, claim) ||
  isDoubted(acts, told) ||
  isLastSince(told, claim) ||
  isOnlyPart(told, claim) ||
  (hasTerm(claim.words, 'before') && hasTerm(told.words, 'earliest')) ||
  isContradicted(told, claim) ||
  isThingMissing(told, claim) ||
  (hasTerm(claim.words, 'morethan') && hasTerm(told.words, 'atmost')) ||
  isStillToCome(acts, claim) ||
  isSubjectDenied(acts, told, claim) ||
  (hasTerm(claim.words, 'yet') && told.words.some(({ stem }) => pending.has(stem)));

/**
 * Whether the very verb is denied of nobody else that is named, is denied up to a time, or stands behind `rather than`:
 * `had not shown it` of plaintiffs who failed to show it.
 */
export const isDeniedAnyhow = (event: Event, told: Told, claim: Passage) =>
  isDeniedOfVerb(event, told, claim) ||
  isUnderSameNoun(event, told, claim) ||
  isPassedOver(event.key, told.sentences);

const isDeniedOfVerb = (event: Event, { events }: Told, { words }: Passage) =>
  events.some(
    (other) =>
      meansSame(other.key, event.key) &&
      !other.group.isAlone &&
      other.object?.isNone !== true &&
      (other.isDenied || (other.group.isDenied && hasTerm(words, 'until'))) &&
      !(hasName(event.subject) && hasName(other.subject) && doersOf(event, other) === 'other'),
  ) &&
  !events.some(({ key, group }) => meansSame(key, event.key) && group.mood === 'fact' && !group.isDenied);

/** `would lift its ban on selling weapons`, where a ban on their sale would be lifted */
const isUnderSameNoun = ({ group }: Event, { words }: Told, claim: Passage) =>
  !group.isDenied &&
  [group.from - 1, group.from - 2].some(
    (at) =>
      kindOf(claim.words[at]) === 'denied' &&
      claim.tags[at]?.part === 'noun' &&
      words.some(({ stem }) => stem === claim.words[at]?.stem),
  );

/** `rather than challenge the refusal` */
export const isPassedOver = (key: Word, sources: readonly Passage[]): boolean =>
  sources.some(({ words }) =>
    words.some((word, at) => meansSame(word, key) && words[at - 1]?.term === 'insteadof'),
  );
const hasName = (phrase: NounPhrase | null) => phrase?.heads.some(({ isCapital }) => isCapital) === true;

/** `refused to leave`, where they refused to go: who denies it is told alike. */
function isOfSameGovernor({ group, isDenied }: Event, { events }: Told, claim: Passage): boolean {
  if (group.isDenied || !isDenied) return false;
  const governor = claim.events.findLast((other) => other.group.to <= group.from);
  if (governor === undefined || kindOf(governor.key) !== 'denied') return false;
  return events.some(
    ({ key, isDenied: isTurned }) => tellsSame(key, governor.key) && isTurned === governor.isDenied,
  );
}

const hasTerm = (words: readonly Word[], wanted: string) => words.some(({ term }) => term === wanted);

/** `nobody has been executed since 2005` where that was last done in 2005. */
const isLastSince = (told: Told, { words }: Passage) =>
  words.some(({ term }) => term === 'since') && told.words.some(({ term }) => term === 'last');

/** `will not cover the whole` of what is covered in part */
const isOnlyPart = (told: Told, { words }: Passage) =>
  words.some(({ term }) => WHOLE.has(term) && !hasTerm(told.words, term)) &&
  told.words.some(({ term }) => PART.has(term));
const WHOLE = new Set(['whole', 'full', 'fully', 'entire', 'entirely', 'completely']);
const PART = new Set(['part', 'partly', 'partial', 'partially', 'only', 'percent', 'half', 'largely']);

/** `denied that it rammed the boat`, where that is told, and `denied this`. */
export const isContradicted = (told: Told, { events }: Passage) =>
  events.some(({ key, isDenied }) => contradicting.has(key.stem) && !isDenied) &&
  (told.words.some(({ stem }) => untrue.has(stem)) ||
    told.events.some(
      ({ key, object, isDenied }) =>
        contradicting.has(key.stem) && !isDenied && (object === null || isGeneralThing(object)),
    ));
const untrue = stemsOf([
  'false',
  'untrue',
  'baseless',
  'unfounded',
  'groundless',
  'fabricated',
  'absurd',
  'nonsense',
  'wrong',
  'innocence',
  'innocent',
]);
const contradicting = stemsOf(['deny', 'reject', 'dispute', 'refute', 'contradict', 'dismiss']);
const isGeneralThing = ({ isPronoun, heads }: NounPhrase) =>
  isPronoun || heads.length === 0 || heads.some(({ stem: stemmed }) => claims.has(stemmed));
const claims = stemsOf(['claim', 'allegation', 'accusation', 'charge', 'report', 'suggestion', 'assertion']);

/** `showed no side effects`, where no side effects were seen. */
const isThingMissing = (told: Told, { events }: Passage) =>
  events.some(
    ({ object, subject, isDenied }) =>
      isDenied &&
      [object, subject].some(
        (phrase) => phrase?.isNone === true && phrase.heads.some((head) => isMissingIn(told.words, head)),
      ),
  );

/** How far before a word its negator may stand. */
const REACH = 4;

/** Whether some words tell that there is none of a thing. */
export const isMissingIn = (words: readonly Word[], thing: Word) =>
  words.some(
    (word, at) =>
      meansSame(word, thing) && words.slice(Math.max(0, at - REACH), at).some(({ term }) => NO.has(term)),
  );

/** `has not yet approved it` of who is still to approve it. */
const isStillToCome = (acts: readonly Event[], { words }: Passage) =>
  words.some(({ term }) => term === 'yet') && acts.some(({ mood }) => TO_COME.has(mood));
/** Moods of what has not come about, but is to. */
export const TO_COME: ReadonlySet<Mood> = new Set(['must', 'forced', 'future', 'plan']);
const pending = stemsOf(['pending', 'review', 'await', 'undecided', 'outstanding']);

const ABSTAIN = stemOf('abstain');

/** `residents do not have to pay`, where residents are exempt */
const isSubjectDenied = (acts: readonly Event[], told: Told, { events }: Passage) =>
  told.events.some(
    ({ key, isDenied, subject, group }) =>
      !acts.some((act) => act.key === key) &&
      softStems.has(key.stem) &&
      !isDenied &&
      (group.isPassive || group.isAlone || key.stem === ABSTAIN) &&
      events.some(
        (event) =>
          event.isDenied &&
          event.subject?.heads.some((word) => subject?.heads.some((head) => meansSame(word, head))),
      ),
  );

/** Of the first of its kind there was none before. */
const isFirst = ({ words }: Told) => words.some(({ term }) => FIRST.has(term) || isSuperlative(term));
const FIRST = new Set(
  `first only record worst best highest lowest biggest longest shortest oldest youngest strongest weakest fastest
  heaviest hottest coldest deadliest greatest smallest earliest`.split(/\s+/),
);
const isSuperlative = (term: string) => term.endsWith('est') && comparativeBase(term) !== null;

const BEFORE = new Set(['had', 'before', 'previously']);

/** `no woman had won it` of the first woman to win since, `had not won it in ten years` of who did for the first time. */
const isNoneBefore = (event: Event, told: Told, { words }: Passage) =>
  isFirst(told) &&
  (isNotBefore(event, told, words) || words.some(({ term }) => NO.has(term))) &&
  words.some(({ term }) => BEFORE.has(term) || term === 'since');

const isNotBefore = ({ key, group }: Event, { events }: Told, words: readonly Word[]) =>
  group.isDenied &&
  group.isPerfect &&
  group.isPast &&
  !hasTerm(words, 'first') &&
  !events.some((other) => meansSame(other.key, key) && other.group.isPerfect);

const NO = new Set(['no', 'none', 'nobody', 'never', 'without']);

/** `no such case`, `had not been found before` of the first, `not seen since 2020` of the lowest since then. */
export const isNone = ({ group }: Event, told: Told, { words }: Passage): boolean =>
  isFirst(told) &&
  (words.some(({ term }) => NO.has(term) || BEFORE.has(term)) ||
    (hasTerm(told.words, 'since') &&
      words[group.from]?.term === 'not' &&
      words.slice(group.to, group.to + REACH).some(({ term }) => term === 'since')));

/** `doubts that it wants peace` of who does not believe that. */
const isDoubted = (acts: readonly Event[], { events }: Told) =>
  acts.some(({ mood }) => mood === 'question') && events.some(({ isDenied }) => isDenied);

/** `was not expected to be among them` of who is expected not to be */
const isRaised = ({ key, group }: Event, acts: readonly Event[], { events }: Told, claim: Passage) =>
  RAISING.has(kindOf(key) ?? 'real') &&
  claim.events.some(
    (own) =>
      own.isDenied &&
      own.group.isInfinitive &&
      own.group.from === group.to &&
      events.some(
        (other) =>
          other.isDenied &&
          tellsSame(other.key, own.key) &&
          acts.some((act) => act.group.to <= other.group.from),
      ),
  );
const RAISING: ReadonlySet<string> = new Set(['likely', 'plan', 'want', 'alleged']);

/** `was not treated as suspicious` of what was treated as unexplained but not suspicious */
const isDeniedBehind = ({ behind }: Event, acts: readonly Event[]) =>
  acts.some((act) =>
    act.behind.some(
      ({ term }, at) =>
        (term === 'not' || term === 'never') &&
        CONTRASTING.has(act.behind[at - 1]?.term ?? '') &&
        act.behind
          .slice(at + 1, at + 1 + REACH)
          .some((word) => !word.isFunction && behind.some((own) => meansSame(own, word))),
    ),
  );
const CONTRASTING = new Set(['but', 'though', 'although', 'and']);

/** `would pay, which they refused to do`, `has taken no such step` */
const isDeniedByProxy = ({ events, words }: Told) =>
  events.some(
    ({ isDenied, key, object, others, group }) =>
      isDenied &&
      (key.term === 'do' ||
        (group.isAlone && object === null && others.length === 0 && PROXIES.has(key.term)) ||
        (hasTerm(words, 'such') && object?.heads.some(({ stem }) => steps.has(stem)))),
  );
/** `is it perfect? it isn't` */
const PROXIES = new Set(
  'isnt arent wasnt werent hasnt havent hadnt doesnt dont didnt is are was were has have had'.split(' '),
);
const steps = stemsOf(['step', 'move', 'measure', 'thing']);
