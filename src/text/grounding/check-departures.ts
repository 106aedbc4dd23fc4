import { areContrary } from './denial-implied.ts';
import {
  accusingStems,
  boundStems,
  denyingStems,
  dutyStems,
  freeStems,
  hedgeStems,
  knownStems,
  lettingStems,
  limitingTerms,
  officialStems,
  openStems,
  soonStems,
  sureStems,
} from './lexicon/departing-words.ts';
import { generalVerbs } from './lexicon/general-verbs.ts';
import { lackingStems } from './lexicon/lacking-words.ts';
import { helpers, negators } from './lexicon/mood-words.ts';
import { isNegativeForm } from './lexicon/negative-prefixes.ts';
import type { Passage } from './passage.ts';
import { type Departure, readDepartures } from './read-departures.ts';
import { isSaying } from './read-speakers.ts';
import { isRelated } from './related.ts';
import { softStems } from './told.ts';
import type { Reason } from './verdict.ts';
import { meansSame, type Word } from './word.ts';

/** A departure with the words of the whole sentence and of all its sources. */
interface Change extends Departure {
  /** Of its own words those that stand not in the source there, and the other way round. */
  readonly gained: readonly Word[];
  readonly lost: readonly Word[];
  readonly claim: readonly Word[];
  readonly known: readonly Word[];
}

/**
 * The few words by which a sentence departs from one that it otherwise tells again word for word, where they turn what is told
 * (`tickets no longer on sale` of those already on sale), make it surer or less sure (`the confirmed path` of the most likely one),
 * or have to do with nothing in the sources (`exploring a deal` of agreeing one).
 */
export function checkDepartures(claim: Passage, sources: readonly Passage[]): readonly Reason[] {
  const known = sources.flatMap(({ words }) => words);
  return sources
    .flatMap((source) => readDepartures(claim, source))
    .flatMap((departure) => reasonFor(changeOf(departure, claim.words, known), claim.text));
}

function changeOf(departure: Departure, claim: readonly Word[], known: readonly Word[]): Change {
  const { own, theirs } = departure;
  const isKept = (word: Word) =>
    hasTerm(own, word) || (isHedge(word) && claim.some((other) => meansSame(other, word)));
  return {
    ...departure,
    gained: own.filter((word) => !hasTerm(theirs, word)),
    lost: theirs.filter((word) => !isKept(word)),
    claim,
    known,
  };
}

function reasonFor(change: Change, text: string): readonly Reason[] {
  const { own, before, after } = change;
  const [first, last] = own.length > 0 ? [own[0], own.at(-1)] : [before, after];
  const words = text.slice(first?.start ?? 0, last?.end ?? text.length);
  if (isDenialPutIn(change)) return [{ kind: 'negation', text: words }];
  if (change.run[0] + change.run[1] < MIN_RUN) return [];
  if (isDenialGained(change) || isDenialLost(change)) return [{ kind: 'negation', text: words }];
  if (isSurer(change) || isLessSure(change)) return [{ kind: 'modality', text: words }];
  return isStrange(change) ? [{ kind: 'unsupported', text: words }] : [];
}

const MIN_RUN = 7;

const hasTerm = (words: readonly Word[], { term }: Word) => words.some((word) => word.term === term);
const has = (words: readonly Word[], stems: ReadonlySet<string>) => words.some(({ stem }) => stems.has(stem));
const isNew = (word: Word, { known }: Change) => !known.some((other) => meansSame(other, word));
const isMaybe = ({ term, isCapital }: Word) => MAYBE.has(term) && !isCapital;
const MAYBE = new Set(['may', 'might', 'could']);
/** The stem of `like` is that of `likely`. */
const isHedge = (word: Word) => (hedgeStems.has(word.stem) && !LIKE.has(word.term)) || isMaybe(word);
const LIKE = new Set(['like', 'unlike']);
const isNegator = (word: Word | undefined) => word !== undefined && negators.has(word.term);

const isTurning = (word: Word) => isNegator(word) || denyingStems.has(word.stem);

/** Whether it may deny something, in any way. */
const isDenying = (word: Word) =>
  isTurning(word) ||
  softStems.has(word.stem) ||
  lackingStems.has(word.stem) ||
  limitingTerms.has(word.term) ||
  isNegativeForm(word.term);

/** The words that turn what is told: two of them turn it back. */
const turnsIn = (words: readonly Word[]) =>
  words.filter((word, at) => {
    const next = words[at + 1]?.term ?? '';
    if (LIKE.has(word.term) || (word.term === 'not' && ADDING.has(next))) return false;
    return isTurning(word) || isTurnedForm(word) || TURNING.has(`${word.term} ${next}`);
  });
/** `unrecalled`, `unloved`; not `unchanged`. */
const isTurnedForm = ({ term, isFunction }: Word) =>
  term.startsWith('un') && !isFunction && isNegativeForm(term) && !STATES.has(term);
const STATES = new Set([
  'unchanged',
  'unemployed',
  'unharmed',
  'unhurt',
  'undamaged',
  'uninjured',
  'unscathed',
]);
const ADDING = new Set(['only', 'just']);
const TURNING = new Set(['far from', 'anything but', 'yet to']);

const isTurned = ({ own, theirs, gained, lost }: Change) =>
  turnsIn(own).length % 2 !== turnsIn(theirs).length % 2 &&
  !gained.some((word) => lost.some((other) => areContrary(word, other)));

const countDenials = (words: readonly Word[]) => words.filter(isNegator).length;

/** Where nothing else in the sources denies it by a word that the sentence leaves out. */
function isDenialGained(change: Change): boolean {
  const { claim, run } = change;
  const [own, theirs] = [turnsIn(change.own), turnsIn(change.theirs)];
  if (own.length <= theirs.length || !isTurned(change) || Math.min(...run) === 0) return false;
  if (change.gained.some(isSaying)) return false;
  const isElsewhere = [...change.theirs, ...change.aroundTheirs].some(
    (word) => isDenying(word) && !theirs.includes(word) && !claim.some((other) => meansSame(other, word)),
  );
  return !isElsewhere && countDenials(change.aroundTheirs) <= countDenials(change.aroundOwn);
}

/** `the skies were far from clear` of clear skies: nothing but the denial is new. */
const isDenialPutIn = (change: Change) =>
  change.lost.length === 0 &&
  change.gained.every((word) => word.isFunction || isTurning(word)) &&
  isDenialGained(change);

function isDenialLost(change: Change): boolean {
  const { known, lost, theirs } = change;
  const turns = turnsIn(change.own);
  if (turns.length >= turnsIn(theirs).length || !isTurned(change) || isAlternative(change)) return false;
  if (!lost.every((word) => word.isFunction || isDenying(word)) || isLeftOut(change)) return false;
  const isElsewhere = [...change.own, ...change.aroundOwn].some(
    (word) => isDenying(word) && !turns.includes(word) && !known.some((other) => meansSame(other, word)),
  );
  return !isElsewhere && countDenials(change.aroundOwn) <= countDenials(change.aroundTheirs);
}

/** `had not published it or released it`, where `and not` joins them */
const isAlternative = ({ own, aroundOwn }: Change) =>
  own.some(({ term }) => term === 'or' || term === 'nor') && countDenials(aroundOwn) > 0;

/** `but not yet`, `that was not theirs`, `unreservedly`: with the denial goes all that it denies. */
const isLeftOut = ({ own, theirs }: Change) =>
  theirs.some(({ term }) => term === 'but') ||
  !theirs.some((word) => isNegator(word) || ALONE.has(word.term)) ||
  (own.length === 0 && theirs.some(({ term }) => JOINING.has(term)));
const ALONE = new Set(['unless', 'without', 'except', 'hardly', 'barely', 'scarcely']);
const JOINING = new Set(['and', 'that', 'which', 'who', 'or']);

/** Whether what was left open, or left to somebody, is certain, known or due. */
function isSurer(change: Change): boolean {
  const { own, theirs, gained, lost } = change;
  if (gained.some((word) => sureStems.has(word.stem) && isNew(word, change)) && !has(theirs, sureStems))
    return true;
  if (gained.some((word) => officialStems.has(word.stem) && isNew(word, change)) && lost.some(isOpen))
    return true;
  if (
    gained.some((word) => boundStems.has(word.stem) && isNew(word, change)) &&
    lost.some((word) => openStems.has(word.stem) && !word.isCapital)
  )
    return true;
  const isHedgeLost = lost.some((word) => isHedge(word) && !isFollowed(word, theirs));
  if (!isHedgeLost || own.some(isHedge) || isHedgeMoved(change)) return false;
  if (has(gained, knownStems)) return true;
  return (
    lost.every((word) => word.isFunction || isHedge(word)) &&
    ![openStems, freeStems, lettingStems].some((stems) => has(own, stems))
  );
}

/** `could not`; `what trains it could with managers`, where nothing hangs on it. */
const isFollowed = (word: Word, words: readonly Word[]) => {
  const next = words[words.indexOf(word) + 1];
  return isNegator(next) || STRANDED.has(next?.term ?? '');
};
const STRANDED = new Set(['with', 'for', 'in', 'on', 'at', 'by']);

/** `another shutdown could follow` of another potential one */
const isHedgeMoved = ({ aroundOwn, aroundTheirs }: Change) =>
  aroundOwn.some(isMaybe) && !aroundTheirs.some(isMaybe);

/** Whether what is told as it is may be so here, or soon; whether somebody may who should. */
function isLessSure(change: Change): boolean {
  const { own, theirs, gained, lost, known } = change;
  if (gained.some((word) => soonStems.has(word.stem) && isNew(word, change)) && own.some(isAhead))
    return true;
  if (isBounded(theirs) || isBounded(change.aroundTheirs)) return false;
  if (gained.some(isMaybe) && theirs.some(({ term }) => WILL.has(term))) return true;
  if (has(lost, dutyStems) && own.some((word) => freeStems.has(word.stem) || isMaybe(word)))
    return !own.some(isNegator);
  const isHedged = gained.some(
    (word, at) => isHedge(word) && !WEAK.has(word.base) && !isNegator(gained[at + 1]),
  );
  const isTold = gained.some((word) => lost.some((other) => isContent(other) && isRelated(other, word)));
  const isElsewhere = [...change.theirs, ...change.aroundTheirs].some(
    (word) => (isHedge(word) || ASKING.has(word.term)) && !change.claim.some((own) => meansSame(own, word)),
  );
  return isHedged && !isTold && !isElsewhere && !theirs.some(isOpen) && !has(known, accusingStems);
}
const isOpen = (word: Word) => isHedge(word) || openStems.has(word.stem) || dutyStems.has(word.stem);
const ASKING = new Set(['whether', 'unclear', 'uncertain', 'unsure', 'unknown']);

/** `could cost 9 million` of what costs up to that */
const isBounded = (words: readonly Word[]) =>
  words.some(({ term }, at) => term === 'atmost' && words[at + 1]?.isFigure === true);
const WILL = new Set(['will', 'would', 'shall']);
const isAhead = (word: Word) => WILL.has(word.term) || isMaybe(word);
const WEAK = new Set(['appear', 'expect', 'seem']);

/** Whether a word that nothing in the sources has to do with stands between many that are told word for word. */
function isStrange({ own, theirs, gained, known, run }: Change): boolean {
  if (Math.max(own.length, theirs.length) > MAX_STRANGE) return false;
  if (run[0] + run[1] < MIN_STRANGE_RUN || Math.min(...run) < MIN_SIDE) return false;
  return gained.some(
    (word) =>
      isContent(word) &&
      !generalVerbs.has(word.stem) &&
      !isSaying(word) &&
      !isDenying(word) &&
      !known.some((other) => isRelated(other, word)),
  );
}
const MAX_STRANGE = 4;
const MIN_STRANGE_RUN = 13;
const MIN_SIDE = 2;

const isContent = (word: Word) =>
  !word.isFunction &&
  !helpers.has(word.term) &&
  !word.isFigure &&
  !word.isCapital &&
  !word.isNumberWord &&
  word.phrase === null &&
  !PLAIN.has(word.term);
const PLAIN = new Set([
  'according',
  'author',
  'writer',
  'due',
  'dollar',
  'dollars',
  'euro',
  'euros',
  'percent',
]);
