import { isAbleTold } from './able-told.ts';
import { areContrary, isContraryDone, isLackTold, isPatientSpared } from './denial-implied.ts';
import { isDeniedOtherwise, isToldOtherwise } from './denial-otherwise.ts';
import { isAwaited, isDeniedAnyhow, isNone, isStillOpen } from './denial-told.ts';
import { isOfDeniedThing } from './denied-things.ts';
import { differencesFrom } from './differences-from.ts';
import { differencesOfSaying } from './differences-of-saying.ts';
import { isMarkKept } from './is-mark-kept.ts';
import { isPutBack } from './is-put-back.ts';
import { type Governing, governing } from './lexicon/governors.ts';
import { lightVerbs } from './lexicon/light-verbs.ts';
import { type Mood, negators } from './lexicon/mood-words.ts';
import { sidesOf } from './lexicon/opposites.ts';
import { relationsOf } from './lexicon/relations.ts';
import { plainSayingVerbs } from './lexicon/saying-words.ts';
import {
  closestOf,
  isOfSame,
  isSameAct,
  MIN_SHARED,
  nearestOf,
  samePartsOf,
  sharedOf,
} from './match-events.ts';
import { isModifierTold } from './mood-otherwise.ts';
import { isOnItsWay } from './mood-told.ts';
import { isMoodCarried, isUnreal } from './moods-agree.ts';
import { isOnlyConsidered, isOnlyUncertain } from './only-uncertain.ts';
import type { Passage } from './passage.ts';
import { isSaying } from './read-speakers.ts';
import { stemOf, stemsOf } from './stem-of.ts';
import { type Event, participantsOf } from './syntax/event.ts';
import { kindOf } from './syntax/governed.ts';
import type { NounPhrase } from './syntax/noun-phrases.ts';
import { isDoing } from './tells-here.ts';
import { type Difference, denies, patientOf, softStems, type Told } from './told.ts';
import type { Reason } from './verdict.ts';
import { meansSame, sharedWords, tellsSame, type Word } from './word.ts';

/**
 * Whether what is denied in the sentence is denied in its sources, and what may, will or must be there may,
 * will or must be here. What happens is compared with what happens in the sources under a word of the same
 * meaning, with the same people and things; where nothing does, with what is told of the same things.
 * `sources` are in the order of their nearness. Where they were not cited but are only the nearest sentences of
 * a document, a mood counts only where both tell plainly of the same.
 */
export function checkMoods(
  claim: Passage,
  sources: readonly Passage[],
  { areCited }: { readonly areCited: boolean } = { areCited: true },
): readonly Reason[] {
  const words = sources.flatMap((source) => source.words);
  const isOwn = ({ stem: stemmed }: Word) =>
    claim.words.some((own, at) => own.stem === stemmed && claim.tags[at]?.part === 'noun');
  const told: Told = {
    sentences: sources,
    events: sources.flatMap(({ events }) => events),
    words,
    others: words.filter((word) => negators.has(word.term) || !isOwn(word)),
  };
  return claim.events
    .filter((event) => !isPartOfName(event, claim, sources) && !isMadeBy(event, claim))
    .flatMap((event) => {
      const differences = areCited || isFiniteVerb(event) ? compare(event, told, claim) : [];
      return differences
        .filter((kind) => areCited || kind === 'negation' || isSure(event, told))
        .map((kind): Reason => ({ kind, text: claim.text.slice(event.key.start, event.key.end) }));
    });
}

/** `the accusations made by prosecutors` */
const isMadeBy = ({ group, key, others }: Event, { tags }: Passage) =>
  lightVerbs.has(key.stem) &&
  group.from === group.main &&
  tags[group.main - 1]?.part === 'noun' &&
  others[0]?.preposition === 'by';

/** `shipping companies`, `tax returns`: bare, and beside the same word as in the sources, it tells of the same. */
function isPartOfName({ group }: Event, claim: Passage, sources: readonly Passage[]): boolean {
  const { words } = claim;
  const [before, own, after] = [words[group.main - 1], words[group.main], words[group.main + 1]];
  if (own === undefined || group.from !== group.main || group.isAlone) return false;
  return sources.some((source) =>
    source.words.some((word, at) => {
      const isVerb = source.tags[at]?.part === 'verb' && group.form !== 'ing';
      if (word.term !== own.term || isVerb) return false;
      return isBeside(before, source.words[at - 1]) || isBeside(after, source.words[at + 1]);
    }),
  );
}

const isBeside = (own: Word | undefined, other: Word | undefined) =>
  own !== undefined && other !== undefined && !own.isFunction && own.stem === other.stem;

const isFiniteVerb = ({ group }: Event) => !group.isInfinitive && group.form !== 'ing';

/** Whether the sources tell of the very same act, or the mood has a word of its own. */
function isSure(event: Event, { events }: Told): boolean {
  if (event.mood === 'possible' || event.mood === 'must') return true;
  return events.some((other) => other.key.stem === event.key.stem && sharedOf(event, other) >= MIN_SHARED);
}

function compare(event: Event, told: Told, claim: Passage): readonly Difference[] {
  if (isToldInOtherWords(event, told, claim)) return [];
  if (isExempt(event, told, claim)) return ['negation'];
  const acts = actsLike(event, told);
  if (isSaying(event.key) && !event.group.isPassive && !isDoing(claim, event))
    return differencesOfSaying(event, acts, told, claim);
  if (acts.length > 0) {
    const nearest = nearestOf(event, acts);
    const isLoose = nearest.every(
      (act) => act.key.stem !== event.key.stem && samePartsOf(event, act) === 0 && sharedOf(event, act) === 0,
    );
    return differencesFrom(event, nearest, told, claim).filter((kind) => !(isLoose && kind === 'modality'));
  }
  if (!isMarkKept(event, told) || isOnlyAhead(event, told)) return ['modality'];
  const near = isOccurrence(event, told) ? aboutSame(event, told) : [];
  if (near.length > 0) return isToldOfSame(event, near) ? [] : ['negation'];
  if (isOnlyConsidered(event, told) || isOnlyUncertain(event, told, claim)) return ['modality'];
  if (isTurnedAlone(event, told, claim)) return ['negation'];
  return event.group.isAlone ? [] : differencesFromClosest(event, told, claim);
}

const isToldOfSame = (event: Event, near: readonly Event[]) =>
  near.some((act) => comesAbout(act) === comesAbout(event) || isPutBack(event, act.key)) ||
  (event.isDenied && isContraryDone(event, near)) ||
  (!event.isDenied && near.some((act) => act.isDenied && areContrary(act.key, event.key)));

/** Whether it is denied where the sources deny nothing, or told of what they deny. */
function isTurnedAlone(event: Event, told: Told, claim: Passage): boolean {
  if (event.isDenied)
    return (
      !isSomethingDenied(event, told) &&
      !isContrary(event, told) &&
      !isNone(event, told, claim) &&
      !isAwaited(event, told) &&
      !isDeniedAnyhow(event, told, claim) &&
      !isPatientSpared(event, told, claim) &&
      !isDeniedOtherwise(event, told, claim) &&
      !isLackTold(event, told)
    );
  return (
    isOfDeniedThing(event, told) &&
    !denies(claim.words.filter((word) => word !== event.key)) &&
    !claim.words.some(({ term }) => SCARCE.has(term))
  );
}

/** What says of a thing that there is little of it, or none: `too few nurses`, `keeps visitors out`. */
const SCARCE = new Set(['few', 'fewer', 'little', 'short', 'insufficient', 'scarce', 'out', 'away']);

/** What happens in the sources under a word of the same meaning; told once and of no thing, the very word. */
function actsLike(event: Event, { events }: Told): readonly Event[] {
  const acts = events.filter((other) => isSameAct(event, other) && isOfSame(event, other, events));
  if (acts.length > 0 || event.isDenied || isSaying(event.key) || event.group.isAlone) return acts;
  const same = events.filter(({ key, group }) => key.stem === event.key.stem && !group.isAlone);
  return same.length === 1 && same[0]?.object === null ? same : [];
}

/** `have to pay` of who is exempt */
const isExempt = ({ key, subject, isDenied }: Event, { events }: Told, claim: Passage) =>
  !isDenied &&
  key.stem !== EXEMPT &&
  subject !== null &&
  !events.some((other) => other.key.stem === key.stem && !other.isDenied && sharesSubject(other, subject)) &&
  events.some(
    (other) =>
      other.key.stem === EXEMPT &&
      !other.isDenied &&
      (sharesSubject(other, subject) ||
        (!denies(claim.words) && sharedWords(subject.heads, patientOf(other)) > 0)),
  );
const sharesSubject = ({ subject }: Event, own: NounPhrase) =>
  subject?.heads.some((head) => own.heads.some((word) => meansSame(word, head))) === true;
const EXEMPT = stemOf('exempt');

const isToldInOtherWords = (event: Event, told: Told, claim: Passage) =>
  isToldByContrary(event, told, claim) ||
  isAbleTold(event, told.sentences) ||
  isToldOtherwise(event, told, claim) ||
  isModifierTold(event, told, claim);

/** Stems of what stands for somebody who has not been caught. */
const uncaught = stemsOf(['fugitive', 'runaway']);

/** Stems of verbs that deny what hangs on them: `did not forget to thank` is compared by what is done. */
const missing = stemsOf(['forget', 'fail', 'neglect', 'omit']);

/** `is not known` of what is unknown, `have not been allowed in` of who has been barred. */
function isToldByContrary(event: Event, told: Told, claim: Passage): boolean {
  const { words, events } = told;
  const { key, isDenied, group } = event;
  if (!isDenied)
    return group.isAlone && softStems.has(key.stem) && key.term.startsWith('un') && denies(words);
  if (missing.has(key.stem) && claim.words[group.to]?.term === 'to') return true;
  const { contrary } = relationsOf(key.stem);
  const isStillFree = events.some(
    (other) => uncaught.has(other.key.stem) && contrary.has(other.key.stem) && sharedOf(other, event) > 0,
  );
  if (isStillFree || isStillOpen(event, told, claim)) return true;
  if (events.some((other) => tellsSame(other.key, key) && !other.isDenied)) return false;
  return (
    words.some(({ term, stem }) => term === `un${key.term}` || (contrary.has(stem) && uncaught.has(stem))) ||
    events.some((other) => contrary.has(other.key.stem) && !other.isDenied && kindOf(other.key) === 'denied')
  );
}

/** Whether the sources deny something, or tell of the same people or things by a verb such as `refuse`. */
function isSomethingDenied(event: Event, { events, others }: Told): boolean {
  const keys = new Set(events.map(({ key }) => key));
  const isSoftOfOther = (word: Word) =>
    event.group.isDenied &&
    softStems.has(word.stem) &&
    keys.has(word) &&
    (softStems.has(event.key.stem) ||
      (participantsOf(event).length > 0 &&
        events.every((other) => other.key !== word || sharedOf(event, other) === 0)));
  return denies(others.filter((word) => !isSoftOfOther(word)));
}

/** `the trial took place`, where it is set for August: nothing else is told of it. */
function isOnlyAhead(event: Event, told: Told): boolean {
  if (event.mood !== 'fact' || event.isDenied || !isOccurrence(event, told)) return false;
  const things = patientOf(event).filter(({ isCapital }) => !isCapital);
  const about = told.events.filter((other) =>
    patientOf(other).some((word) => things.some((thing) => meansSame(thing, word))),
  );
  return (
    about.length > 0 && about.every((other) => !other.isDenied && AHEAD.has(kindOf(other.key) ?? 'real'))
  );
}
const AHEAD: ReadonlySet<Governing> = new Set(['commit', 'plan', 'want', 'likely', 'wish']);

/** A verb by which something comes about, where the sources tell of that by no noun either. */
function isOccurrence({ key }: Event, { words }: Told): boolean {
  return occurrences.has(key.stem) && !words.some((word) => meansSame(word, key));
}

/** What is told of the very thing: its cancellation, where the sentence says that it took place. Who plays is no thing. */
function aboutSame(event: Event, { events }: Told): readonly Event[] {
  const things = patientOf(event).filter(({ isCapital }) => !isCapital);
  return events.filter(
    (other) =>
      !isOutlook(other) && patientOf(other).some((word) => things.some((thing) => meansSame(thing, word))),
  );
}

/** `a strike planned for Monday` tells nothing of what became of it. */
const isOutlook = ({ key }: Event) => (kindOf(key) ?? 'denied') !== 'denied';

/** Whether it comes about: it does not where it is denied, nor where it is cancelled. */
const comesAbout = ({ isDenied, key }: Event) => isDenied === softStems.has(key.stem);

/** Where nothing is told by a word of the same meaning: what is told of the same people and things. */
function differencesFromClosest(event: Event, told: Told, claim: Passage): readonly Difference[] {
  const close = closestOf(
    event,
    told.events.filter(({ key }) => !plainSayingVerbs.has(key.stem)),
  );
  if (close.length === 0) return [];
  const isTurned =
    !event.isDenied &&
    close.every((act) => act.isDenied && !areContrary(act.key, event.key)) &&
    !isNamed(event, told) &&
    !denies(claim.words);
  const isKept =
    close.some(({ mood }) => isMoodCarried(event.mood, mood) || !isUnreal(mood) || UNTOLD.has(mood)) ||
    isOnItsWay(event, close, claim);
  return [
    ...(isTurned && !BEARING.has(event.key.stem) && !isContrary(event, told) ? (['negation'] as const) : []),
    ...(isKept || isLight(event) || isNamed(event, told) ? [] : (['modality'] as const)),
  ];
}

/** Moods of what is only asked about: of another act beside it they say nothing. */
const UNTOLD: ReadonlySet<Mood> = new Set(['question', 'condition', 'matter']);

/** Told by a noun, of which nobody says how sure it is: `was elected`, where the election is told of. */
const isNamed = ({ key, group }: Event, { words, events }: Told) =>
  !isUnreal(group.mood ?? 'open') &&
  words.some((word) => word.stem === key.stem && !events.some((other) => other.key === word));

const governors = stemsOf(governing.keys());

/** Stems of light verbs that say nothing but that their object comes: `made an offer`, `put the cost at`. */
const BEARING = stemsOf(['make', 'put', 'take', 'give']);

/** Stems of verbs by which something comes about or goes on. */
const occurrences = stemsOf(
  `happen hold begin start continue conduct launch open approve pass accept allow permit introduce play receive keep sign adopt
  complete finish confirm occur go proceed resume carry perform make`.split(/\s+/),
);

const isLight = ({ key }: Event) => governors.has(key.stem) || lightVerbs.has(key.stem);

/** `have not been found` of who is missing. */
function isContrary({ key }: Event, { words }: Told): boolean {
  const sides = sidesOf.get(key.stem) ?? [];
  return words.some(({ stem: stemmed }) => sides.some(({ contrary }) => contrary.has(stemmed)));
}
