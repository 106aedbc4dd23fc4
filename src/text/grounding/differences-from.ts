import { isMarkKept } from './is-mark-kept.ts';
import { governing } from './lexicon/governors.ts';
import type { Mood } from './lexicon/mood-words.ts';
import { isMoodCarried } from './moods-agree.ts';
import type { Passage } from './passage.ts';
import { isSaying } from './read-speakers.ts';
import { stemOf, stemsOf } from './stem-of.ts';
import type { Event } from './syntax/event.ts';
import { kindOf } from './syntax/governed.ts';
import type { NounPhrase } from './syntax/noun-phrases.ts';
import type { Difference, Told } from './told.ts';
import { meansSame, type Word } from './word.ts';

/** Of the first of its kind there was none before. */
const isFirst = ({ words }: Told) => words.some(({ term }) => term === 'first' || term === 'only');

/** `under the plan it would be`: what is only wanted, told as part of a plan. */
export function isPlanned({ mood }: Event, acts: readonly Event[], { words }: Passage): boolean {
  return (
    mood === 'future' &&
    acts.some((act) => act.mood === 'want') &&
    words.some(({ stem: stemmed }) => PLANS.has(stemmed))
  );
}

/** Stems of words that hedge, with the mood they make. */
export const hedges = new Map([...governing].map(([base, kind]): [string, string] => [stemOf(base), kind]));

const PLANS = stemsOf(['plan', 'proposal', 'scheme', 'bill', 'draft']);

/** Stems of verbs of a moment. */
const moments = stemsOf(
  'acquire succeed replace join leave start begin close end meet face play return arrive depart resign remain stay continue keep'.split(
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
    acts.some(
      ({ isDenied, mood }) =>
        isDenied === event.isDenied || (mood === 'condition' && event.mood === 'possible'),
    ) ||
    (event.isDenied && isDenialTold(acts, told, claim));
  const isMoodKept = acts.some(
    (act) =>
      (isMoodCarried(event.mood, act.mood) && !(act.mood === 'open' && !isMarkKept(event, told))) ||
      isTakenAsDone(event, act) ||
      isThingOnly(event, act) ||
      isImminent(event, act, claim) ||
      isUnsaid(event, act) ||
      isPlanned(event, [act], claim) ||
      isOfRule(event, act) ||
      isForbidden(event, act) ||
      isReported(event, act, claim),
  );
  return [
    ...(isDenialKept ? [] : (['negation'] as const)),
    ...(isMoodKept || isHinted(event, told) ? [] : (['modality'] as const)),
  ];
}

/** Whether the sources deny it by other means than its verb. */
const isDenialTold = (acts: readonly Event[], told: Told, claim: Passage) =>
  isDeniedByProxy(told) ||
  isNoneBefore(told, claim) ||
  isDoubted(acts, told) ||
  isLastSince(told, claim) ||
  isContradicted(told, claim) ||
  isThingMissing(told, claim) ||
  (hasTerm(claim.words, 'morethan') && hasTerm(told.words, 'atmost')) ||
  isStillToCome(acts, told, claim);

const hasTerm = (words: readonly Word[], wanted: string) => words.some(({ term }) => term === wanted);

/** `nobody has been executed since 2005` where that was last done in 2005. */
const isLastSince = (told: Told, { words }: Passage) =>
  words.some(({ term }) => term === 'since') && told.words.some(({ term }) => term === 'last');

/** `denied that it rammed the boat`, where that is told, and `denied this`. */
const isContradicted = (told: Told, { events }: Passage) =>
  events.some(({ key, isDenied }) => contradicting.has(key.stem) && !isDenied) &&
  told.events.some(
    ({ key, object, isDenied }) =>
      contradicting.has(key.stem) && !isDenied && (object === null || isGeneralThing(object)),
  );
const contradicting = stemsOf(['deny', 'reject', 'dispute', 'refute', 'contradict', 'dismiss']);
const isGeneralThing = ({ isPronoun, heads }: NounPhrase) =>
  isPronoun || heads.length === 0 || heads.some(({ stem: stemmed }) => claims.has(stemmed));
const claims = stemsOf(['claim', 'allegation', 'accusation', 'charge', 'report', 'suggestion', 'assertion']);

/** `showed no side effects` where no side effects were seen. */
const isThingMissing = (told: Told, { events }: Passage) =>
  events.some(
    ({ object, subject, isDenied }) =>
      isDenied &&
      [object, subject].some(
        (phrase) =>
          phrase?.isNone === true &&
          told.events.some((other) =>
            [other.object, other.subject].some(
              (own) =>
                own?.isNone === true &&
                own.heads.some((word) => phrase.heads.some((head) => meansSame(word, head))),
            ),
          ),
      ),
  );

/** `has not yet approved it` of who is still to approve it. */
const isStillToCome = (acts: readonly Event[], told: Told, { words }: Passage) =>
  words.some(({ term }) => term === 'yet') &&
  told.words.some(({ term }) => term === 'still') &&
  acts.some(({ mood }) => mood === 'must' || mood === 'forced' || mood === 'future');

/** `may no longer`, `must no longer` */
const isForbidden = (event: Event, act: Event) =>
  event.isDenied && act.isDenied && FORBIDDING.has(event.mood) && FORBIDDING.has(act.mood);
const FORBIDDING: ReadonlySet<Mood> = new Set(['must', 'possible', 'should', 'rule']);

/** `said that soldiers had killed them` of who accuses soldiers of it. */
const isReported = (event: Event, { mood }: Event, { events }: Passage) =>
  mood === 'alleged' &&
  events.some(
    ({ key, group, start }) =>
      isSaying(key) && (group.to <= event.start || start > event.start) && key !== event.key,
  );

const BEFORE = new Set(['had', 'before', 'previously', 'since']);

/** `no woman had won it` of the first woman to win since. */
const isNoneBefore = (told: Told, { words }: Passage) =>
  isFirst(told) && words.some(({ term }) => NO.has(term)) && words.some(({ term }) => BEFORE.has(term));

const NO = new Set(['no', 'none', 'nobody', 'never']);

/** `no such case`, `had not been found before` of the first. */
export const isNone = (told: Told, { words }: Passage): boolean =>
  isFirst(told) && words.some(({ term }) => NO.has(term) || BEFORE.has(term));

/** `doubts that it wants peace` of who does not believe that. */
const isDoubted = (acts: readonly Event[], { events }: Told) =>
  acts.some(({ mood }) => mood === 'question') && events.some(({ isDenied }) => isDenied);

/** `the law forbade it`: what a law says is so. */
const isOfRule = ({ subject }: Event, { mood }: Event) =>
  mood === 'rule' && kindOf(subject?.heads.at(-1)) === 'rule';

/** `would pay, which they refused to do` */
const isDeniedByProxy = ({ events }: Told) =>
  events.some(({ isDenied, key }) => isDenied && key.term === 'do');

/** `did not comment` of who would not. */
const isUnsaid = (event: Event, act: Event) =>
  isSaying(event.key) && event.isDenied && act.isDenied && act.mood === 'future';

/** `are alleged to have taken part` of an alleged ring: the verb that hedges it stands in the sources as another word. */
function isHinted({ mood, group }: Event, { words }: Told): boolean {
  return (
    group.mood !== mood &&
    words.some(({ stem: stemmed, isFunction }) => !isFunction && hedges.get(stemmed) === mood)
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
