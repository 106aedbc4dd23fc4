import { isSaying } from './read-speakers.ts';
import { type Event, type PrepositionPhrase, participantsOf } from './syntax/event.ts';
import { kindOf } from './syntax/governed.ts';
import type { NounPhrase } from './syntax/noun-phrases.ts';
import { meansSame, sharedWords, tellsSame, type Word } from './word.ts';

/** Whether two verbs say that the same happens, whoever does it. */
export function isSameAct({ key, group, others }: Event, other: Event): boolean {
  if (group.isAlone && others[0]?.phrase.words.includes(key) === true) return isSamePlace(others[0], other);
  if (isSaying(key) && group.isPassive)
    return tellsSame(key, other.key) && (other.group.isPassive || key.stem === other.key.stem);
  const kind = kindOf(key);
  const isGoverning = kind !== undefined && kind !== 'real' && kind !== 'denied';
  if (isGoverning || (group.isAlone && !other.group.isAlone && !other.isDenied))
    return meansSame(key, other.key);
  if (!isSaying(key)) return tellsSame(key, other.key) || isDoerOf(other.key, key);
  return isSaying(other.key) && (key.stem === 'say' || other.key.stem === 'say' || meansSame(key, other.key));
}

/** `is a supporter of it` of who supports it */
const isDoerOf = ({ term, base }: Word, verb: Word) =>
  [`${verb.base}er`, `${verb.base}or`, `${verb.base}r`].some((doer) => term === doer || base === doer);

/** `is on sale` and `will go on sale`. */
function isSamePlace({ preposition, phrase }: PrepositionPhrase, other: Event): boolean {
  return other.others.some(
    (one) =>
      one.preposition === preposition &&
      one.phrase.heads.some((word) => phrase.heads.some((own) => meansSame(own, word))),
  );
}

/** Whether they may tell of the same: they share somebody or something, or one of them tells of nothing. */
export function isOfSame(event: Event, other: Event, events: readonly Event[]): boolean {
  const [own, theirs] = [participantsOf(event), participantsOf(other)];
  const isOpen = own.length === 0 || theirs.length === 0 || hasPronoun(event) || hasPronoun(other);
  if (isOpen || sharedOf(event, other) > 0) return true;
  return event.key.stem === other.key.stem && events.every((one) => sharedOf(event, one) === 0);
}

const hasPronoun = ({ subject, object }: Event) => subject?.isPronoun === true || object?.isPronoun === true;

/** What the same word is worth beside a word shared. */
const SAME_WORD = 1.3;

/** What the same subject or object is worth beside a word shared. */
const SAME_PART = 0.4;

/** In how many of their doer and of that to which it is done two events agree. */
export function samePartsOf(event: Event, act: Event): number {
  const [own, other] = [partsOf(event), partsOf(act)];
  return Number(isSamePart(own.doer, other.doer)) + 2 * Number(isSamePart(own.thing, other.thing));
}

const isSamePart = (own: NounPhrase | null, other: NounPhrase | null) =>
  own !== null &&
  other !== null &&
  (own.isPronoun ||
    other.isPronoun ||
    own.heads.some((word) => other.heads.some((head) => meansSame(word, head))));

/** Whether what one is done to takes part in the other, or the doer of one does; where neither has any, by nobody. */
export function isOfThing(event: Event, act: Event): boolean {
  const own = partsOf(event);
  const thing = own.thing ?? own.doer;
  return thing === null || thing.isPronoun || sharedWords(thing.heads, participantsOf(act)) > 0;
}

function partsOf({ group, subject, object, others }: Event) {
  const by = others.find(({ preposition }) => preposition === 'by')?.phrase ?? null;
  return group.isPassive ? { doer: by, thing: subject } : { doer: subject, thing: object };
}

/** Whether one doer is named in both, or two that have nothing in common. */
export function doersOf(event: Event, act: Event): 'same' | 'other' | null {
  const [own, other] = [partsOf(event).doer, partsOf(act).doer];
  if (own === null || other === null || own.isPronoun || other.isPronoun) return null;
  if (own.heads.length === 0 || other.heads.length === 0) return null;
  return isSamePart(own, other) ? 'same' : 'other';
}

/** Those that share most words with it; where it is denied of its very doer, none that somebody else does. */
export function nearestOf(event: Event, all: readonly Event[]): readonly Event[] {
  const isOfDoer = all.some(
    (act) => act.isDenied && act.key.stem === event.key.stem && doersOf(event, act) === 'same',
  );
  const acts = isOfDoer ? all.filter((act) => doersOf(event, act) !== 'other') : all;
  const scored = acts.map((act) => ({
    act,
    shared:
      sharedOf(event, act) +
      (act.key.stem === event.key.stem ? SAME_WORD : 0) +
      SAME_PART * samePartsOf(event, act),
  }));
  const best = Math.max(...scored.map(({ shared }) => shared));
  return scored
    .filter(
      ({ shared, act }) =>
        shared >= best ||
        (act.key.term === event.key.term &&
          participantsOf(act).length === 0 &&
          act.group.from < act.group.main),
    )
    .map(({ act }) => act);
}

/** Fewer shared words show nothing. */
export const MIN_SHARED = 2;

/** Events that are told of most of the things this one is told of. */
export function closestOf(event: Event, known: readonly Event[]): readonly Event[] {
  const own = participantsOf(event);
  const scored = known.map((other) => ({ other, shared: sharedOf(event, other) }));
  const best = Math.max(0, ...scored.map(({ shared }) => shared));
  if (best < MIN_SHARED || best < own.length / 2) return [];
  return scored.filter(({ shared }) => shared === best).map(({ other }) => other);
}

/** How many of those who take part in one take part in another. */
export const sharedOf = (event: Event, other: Event): number =>
  sharedWords(participantsOf(event), participantsOf(other));
