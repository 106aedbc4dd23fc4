import { isMarkKept } from './is-mark-kept.ts';
import { governing } from './lexicon/governors.ts';
import { isMoodCarried } from './moods-agree.ts';
import type { Passage } from './passage.ts';
import { isSaying } from './read-speakers.ts';
import { stemOf, stemsOf } from './stem-of.ts';
import type { Event } from './syntax/event.ts';
import { kindOf } from './syntax/governed.ts';
import type { Difference, Told } from './told.ts';

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
    acts.some(({ isDenied }) => isDenied === event.isDenied) ||
    (event.isDenied && (isDeniedByProxy(told) || isNoneBefore(told, claim) || isDoubted(acts, told)));
  const isMoodKept = acts.some(
    (act) =>
      (isMoodCarried(event.mood, act.mood) && !(act.mood === 'open' && !isMarkKept(event, told))) ||
      isTakenAsDone(event, act) ||
      isThingOnly(event, act) ||
      isImminent(event, act) ||
      isUnsaid(event, act) ||
      isPlanned(event, [act], claim) ||
      isOfRule(event, act),
  );
  return [
    ...(isDenialKept ? [] : (['negation'] as const)),
    ...(isMoodKept || isHinted(event, told) ? [] : (['modality'] as const)),
  ];
}

const BEFORE = new Set(['had', 'before', 'previously']);

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
  return group.mood !== mood && words.some(({ stem: stemmed }) => hedges.get(stemmed) === mood);
}

/** `four paintings were stolen`, where somebody is suspected of stealing them: by whom is not said. */
function isTakenAsDone({ group, others }: Event, { mood }: Event): boolean {
  return mood === 'alleged' && group.isPassive && !others.some(({ preposition }) => preposition === 'by');
}

/** `takes over the duties` of who will: the present tense of a moment tells what is to come. */
const isImminent = ({ mood, key }: Event, act: Event) =>
  mood === 'present' && act.mood === 'future' && moments.has(key.stem);

/** `it is the third repayment`: the noun says nothing of when. */
const isThingOnly = ({ group }: Event, act: Event) => group.isAlone && !act.group.isAlone;
