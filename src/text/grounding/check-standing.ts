import { isValuing } from './check-anchored.ts';
import { isDeniedOtherwise } from './denial-otherwise.ts';
import { isPassedOver } from './denial-told.ts';
import { isAbsent } from './is-absent.ts';
import { isPutBack } from './is-put-back.ts';
import { governing } from './lexicon/governors.ts';
import { lightVerbs } from './lexicon/light-verbs.ts';
import { plainSayingVerbs } from './lexicon/saying-words.ts';
import { doersOf, sharedOf } from './match-events.ts';
import { isUnreal } from './moods-agree.ts';
import type { Passage } from './passage.ts';
import { isSaying } from './read-speakers.ts';
import { isRelated } from './related.ts';
import { patientOf, type Standing, standingsOf } from './standing.ts';
import { stemOf, stemsOf } from './stem-of.ts';
import type { Event } from './syntax/event.ts';
import { isAsking, kindOf } from './syntax/governed.ts';
import { softStems } from './told.ts';
import type { Reason } from './verdict.ts';
import { meansSame, tellsSame, type Word } from './word.ts';

/**
 * Whether things are there in the sentence that its sources only tell of as wanted, planned, promised, or not at
 * all: `filed an appeal` of who considers one, `paid the aid` of who promised it; and the other way round.
 */
export function checkStanding(claim: Passage, sources: readonly Passage[]): readonly Reason[] {
  const words = sources.flatMap((source) => source.words);
  const told = { sentences: sources, events: sources.flatMap(({ events }) => events), words, others: words };
  return claim.events.flatMap((event): readonly Reason[] => {
    const isSkipped =
      (event.isDenied && isDeniedOtherwise(event, told, claim)) ||
      isInsideDenied(event, claim) ||
      isOfInfinitive(event, claim) ||
      isBeforeEnd(event, sources) ||
      isUnderWay(event, sources);
    const kind = isSkipped ? null : differenceOf(event, sources);
    if (kind === 'negation' && isDeniedBeside(event, claim)) return [];
    return kind === null ? [] : [{ kind, text: claim.text.slice(event.key.start, event.key.end) }];
  });
}

/** `denied that there had been a violation`, `failed to save it`: it is denied in the sentence, by another verb. */
const isDeniedBeside = (event: Event, { events, words }: Passage) =>
  !event.isDenied &&
  !ruling.has(event.key.stem) &&
  events.some(
    ({ key, isDenied, group, start }) =>
      (isDenied || softStems.has(key.stem)) &&
      !RELATIVE.has(words[group.from - 1]?.term ?? '') &&
      !RELATIVE.has(words[start - 1]?.term ?? ''),
  );
const RELATIVE = new Set(['who', 'whose', 'which']);

/** `plans to shut it`, `is meant to pay for it`: the verb that hangs on it is what is compared. */
const isOfInfinitive = ({ group, key }: Event, { events }: Passage) =>
  !softStems.has(key.stem) &&
  kindOf(key) !== undefined &&
  events.some((other) => other.group.isInfinitive && other.group.from === group.to);

/** `denied that they spoke about pardoning him` */
const isInsideDenied = ({ group }: Event, { events }: Passage) =>
  group.form === 'ing' && events.some((other) => other.isDenied && other.group.to <= group.from);

/** `abstained from voting`, `was not allowed to stand`: what it hangs on is compared with the sources. */
const isDeniedByOther = ({ group }: Event) => !group.isDenied && (group.isInfinitive || group.form === 'ing');

type Difference = 'negation' | 'modality';

const isOnlySaid = ({ key }: Event) => isSaying(key) && plainSayingVerbs.has(key.stem);

function differenceOf(event: Event, sources: readonly Passage[]): Difference | null {
  if (isOnlySaid(event) || isToldAsVerb(event, sources)) return null;
  const own = event.isDenied || event.key.isFunction ? [] : standingsOf(event.key, sources);
  if (ruling.has(event.key.stem)) return event.isDenied ? null : differenceOfUndone(event, sources);
  if (event.isDenied) return !isDeniedByOther(event) && isSaidBy(event, sources) ? 'negation' : null;
  if (isValuing(event, sources)) return null;
  if (isForetold(event)) return differenceOfForetold(event, own, sources);
  if (isUnreal(event.mood) || event.mood === 'open') return null;
  return differenceOfFact(event, own, sources);
}

/** `had been awarded it` of a licence that is withdrawn, `is now to start in June` of a start that is put back to June */
const isBeforeEnd = (event: Event, sources: readonly Passage[]) =>
  areUndoneBy(
    event,
    sources,
    ({ key }) => (event.group.isPast && WITHDRAWING.has(key.stem)) || isPutBack(event, key),
  );

/** `is giving them 30 jets` of who will: the present tense of what is on its way. */
const isUnderWay = ({ mood, group, object }: Event, sources: readonly Passage[]) =>
  mood === 'present' &&
  group.form === 'ing' &&
  sources.some(({ events }) =>
    events.some(
      (other) =>
        other.mood === 'future' &&
        !other.isDenied &&
        patientOf(other).some((word) => object?.heads.some((thing) => meansSame(word, thing))),
    ),
  );

const areUndoneBy = (
  { key, subject, object }: Event,
  sources: readonly Passage[],
  undoes: (other: Event) => boolean,
) => {
  const things = [key, ...(subject?.heads ?? []), ...(object?.heads ?? [])];
  return sources.some(({ events }) =>
    events.some(
      (other) =>
        undoes(other) &&
        !other.isDenied &&
        patientOf(other).some((word) => things.some((thing) => meansSame(word, thing))),
    ),
  );
};
const WITHDRAWING = stemsOf(['withdraw', 'revoke', 'rescind', 'strip', 'cancel', 'abandon']);

function differenceOfFact(
  event: Event,
  own: readonly Standing[],
  sources: readonly Passage[],
): Difference | null {
  if (areAll(own, 'unreal') && !isGoverning(event.key)) return 'modality';
  if (areAll(own, 'denied')) return 'negation';
  // `sought permission` that was not asked for
  if (isSought(event, sources) && areAll(standingsOfThing(event, sources), 'denied')) return 'negation';
  if (isBringing(event)) return differenceOfThing(event, sources);
  const kind = isDone(event) ? differenceOfThing(event, sources) : null;
  return isBesideAct(event, sources) ? null : kind;
}

const isSought = ({ key }: Event, sources: readonly Passage[]) =>
  SEEKING.has(key.stem) &&
  sources.some(({ events }) => events.some((other) => other.isDenied && isRelated(other.key, key)));

/** `is meant to`, `recommended` of a recommendation: that it is only wanted is what the word itself says. A name is nothing that comes about. */
const isGoverning = (key: Word) => key.isCapital || isAsking(key);

const isBringing = ({ key }: Event) =>
  (bringing.has(key.stem) || lightVerbs.has(key.stem)) && !lasting.has(key.stem);

/** `has lost its licence`, where it was withdrawn */
const isBesideAct = ({ key }: Event, sources: readonly Passage[]) =>
  undone.has(key.stem) ||
  sources.some(({ events }) => events.some((other) => !other.isDenied && isRelated(other.key, key)));
const undone = stemsOf(['lose', 'pull', 'move', 'shift', 'push', 'defeat', 'shelve', 'drop']);

/** `established a list`, `has driven the flames`; who wants or plans it brings nothing about. */
const isDone = ({ mood, key, group }: Event) =>
  mood === 'fact' &&
  !group.isAlone &&
  group.form !== 'ing' &&
  (kindOf(key) ?? 'real') === 'real' &&
  !softStems.has(key.stem) &&
  !isSaying(key);

/** `will strike`, where the strike was averted. */
const isForetold = ({ mood, group, object }: Event) =>
  mood === 'future' && group.mood === 'future' && (!group.isAlone || object?.from === group.to);

function differenceOfForetold(
  event: Event,
  own: readonly Standing[],
  sources: readonly Passage[],
): Difference | null {
  const { key } = event;
  if (areAll(own, 'denied') || (isBringing(event) && areAll(standingsOfThing(event, sources), 'denied')))
    return 'negation';
  return isOnlyWeighed(key, sources) ? 'modality' : null;
}

/** `will recover`, where recovery is possible; `will appeal` of who considers an appeal */
function isOnlyWeighed(key: Word, sources: readonly Passage[]): boolean {
  const places = sources.flatMap(({ words }) => words.filter((word) => meansSame(word, key)));
  const weighed = sources.flatMap(({ events }) =>
    events.filter(
      (event) =>
        weighing.has(event.key.stem) &&
        !event.isDenied &&
        places.some((word) => patientIn(event).includes(word)),
    ),
  );
  return places.length > 0 && weighed.length >= places.length;
}
const patientIn = ({ object, subject, group }: Event) =>
  (group.isAlone || group.isPassive ? subject : object)?.heads ?? [];
const weighing = stemsOf(
  'consider weigh mull contemplate discuss debate study examine explore possible conceivable likely fear suspect threaten'.split(
    ' ',
  ),
);

/** What the sources tell by a verb is compared in check-moods.ts. */
const isToldAsVerb = ({ key }: Event, sources: readonly Passage[]) =>
  sources.some(({ events }) => events.some((other) => meansSame(other.key, key)));

const areAll = (standings: readonly Standing[], wanted: Standing) =>
  standings.length > 0 && standings.every((standing) => standing === wanted);

const isDeniedAct = (event: Event, other: Event) =>
  tellsSame(other.key, event.key) && doersOf(event, other) !== 'other' && sharedOf(event, other) > 0;

/** `were not poor` of poor harvests. */
function isSaidBy(event: Event, sources: readonly Passage[]): boolean {
  const { group, key, object, others } = event;
  // `will not operate trains` of an operator that will not run them
  if (sources.some(({ events }) => events.some((other) => other.isDenied && isDeniedAct(event, other))))
    return false;
  // `did not hit` what was spared in the attack.
  const isSpared = sources.some(({ events }) =>
    events.some(
      (other) =>
        softStems.has(other.key.stem) &&
        other.object?.heads.some((word) => object?.heads.some((own) => meansSame(own, word))),
    ),
  );
  const isOfHaving =
    group.isAlone &&
    (key.isFunction || object?.heads.includes(key) === true || others[0]?.phrase.heads.at(-1) !== key);
  if (isAbsent(event, sources)) return false;
  return !isOfHaving && !isSpared && !isPassedOver(key, sources) && areAll(standingsOf(key, sources), 'real');
}

/** `ruled out an appeal` that is considered. */
function differenceOfUndone(event: Event, sources: readonly Passage[]): Difference | null {
  const things = patientOf(event);
  const isEnded = sources.some(({ events }) =>
    events.some(
      (other) =>
        (ending.has(other.key.stem) || (event.key.stem === EXCLUDE && softStems.has(other.key.stem))) &&
        patientOf(other).some((word) => things.some((thing) => meansSame(word, thing))),
    ),
  );
  if (isEnded) return null;
  const standings = things.flatMap((word) => standingsOf(word, sources));
  return standings.length > 0 && !standings.includes('denied') ? 'negation' : null;
}

/** How the sources tell of what is done or had, `stand for re-election`, or takes place. */
function standingsOfThing(event: Event, sources: readonly Passage[]): readonly Standing[] {
  const { key, subject, others } = event;
  const sought = others.find(({ preposition }) => preposition === 'for' && key.stem === STAND)?.phrase;
  const happening = key.stem === HAPPEN ? subject : sought;
  const thing = patientOf(event).at(-1) ?? happening?.heads.at(-1);
  // `is held in Russia`: who is held comes about by nothing.
  if (thing?.isCapital === true && key.stem === HOLD && event.group.isPassive) return [];
  return thing === undefined ? [] : standingsOf(thing, sources);
}
const SEEKING = stemsOf(['seek', 'request', 'ask', 'want']);
const HAPPEN = stemOf('happen');
const HOLD = stemOf('hold');
const STAND = stemOf('stand');

function differenceOfThing(event: Event, sources: readonly Passage[]): Difference | null {
  const standings = standingsOfThing(event, sources);
  if (areAll(standings, 'unreal')) return 'modality';
  return areAll(standings, 'denied') ? 'negation' : null;
}

/** Stems of verbs that say of a thing that it will not be. */
const ruling = new Set(
  'exclude cancel avert scrap withdraw revoke rescind abandon'.split(' ').map((base) => stemOf(base)),
);

/** `the inspectors were kept out` who were barred */
const EXCLUDE = stemOf('exclude');

/** Stems of verbs that say that it no longer is. */
const ending = new Set(
  'end stop halt abolish remove lift terminate axe ditch cut discontinue cease close'
    .split(' ')
    .map((base) => stemOf(base)),
);

/** Stems of light verbs that say of a thing that it stays as it is. */
const lasting = new Set(['keep', 'leave', 'remain'].map((base) => stemOf(base)));

/** Stems of verbs by which something comes about or is had. */
const bringing = new Set(
  `file lodge submit make pay reach launch start begin open hold sign win receive get obtain secure find build introduce
  impose issue complete achieve publish release award grant spend deliver carry conduct stage provide supply adopt
  pass approve post record report earn cause face take`
    .split(/\s+/)
    .map((base) => stemOf(base))
    .filter((stem) => !governing.has(stem)),
);
