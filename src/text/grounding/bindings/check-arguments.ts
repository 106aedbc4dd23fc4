import { isSameSpeaker } from '../is-same-speaker.ts';
import { actorOf } from '../lexicon/capitals.ts';
import { countries } from '../lexicon/demonyms.ts';
import type { Passage } from '../passage.ts';
import { nameKey } from '../read-names.ts';
import { type People, whoIs } from '../read-people.ts';
import { type Piece, readPieces } from '../read-pieces.ts';
import { rowAround } from '../row-around.ts';
import { partAt } from '../syntax/sentence.ts';
import type { Reason } from '../verdict.ts';
import { meansSame, sharedWords, type Word } from '../word.ts';
import type { Argument } from './argument.ts';
import type { Hanging } from './hanging.ts';
import { isOnlySayer } from './is-only-sayer.ts';
import { isOnEitherSide, isPlacing, isSamePlace, isSameWord } from './is-same-place.ts';

/** What the sources tell, and of whom. */
interface Known {
  readonly arguments: readonly Argument[];
  readonly people: People;
  /** Keys of all their names. */
  readonly names: ReadonlySet<string>;
}

/**
 * Names of the sentence that are told what its sources tell of another: `CityLine accepted` where the union did,
 * `the heirs of Haller` where they are the heirs of Lowenthal.
 */
export function checkArguments(claim: Passage, people: People, hanging: Hanging): readonly Reason[] {
  const known: Known = {
    arguments: hanging.known,
    people,
    names: new Set(people.sources.flatMap(namesIn)),
  };
  return hanging.own
    .filter((own) => !isOnlySayer(own) && isAnothers(own, known))
    .map(({ places }) => ({ kind: 'swapped', text: textAt(places, claim) }));
}

const namesIn = ({ words, tags }: Passage) =>
  words.flatMap(({ term }, at) => (tags[at]?.part === 'name' ? [actorOf(nameKey(term))] : []));

const textAt = (places: readonly number[], { text, words }: Passage) =>
  text.slice(words[places[0] ?? 0]?.start, words[places.at(-1) ?? 0]?.end);

function isAnothers(own: Argument, known: Known): boolean {
  const keys = keysOf(own);
  if (!keys.some((key) => known.names.has(actorOf(key)))) return false;
  const same = known.arguments.filter((other) => isSamePlace(own, other));
  const isIt = (other: Argument) => isSameOne(own, other, known);
  if (
    same.some((other) => isSameWord(own, other) && isIt(other)) ||
    known.arguments.some((other) => isOnEitherSide(own, other) && isIt(other)) ||
    (!own.isVerb && isToldOf(own, keys, known))
  )
    return false;
  const nearest = nearestTo(own, same);
  if (isPlacing(own)) return !nearest.some(isIt) && nearest.some((other) => isOtherSpot(keys, keysOf(other)));
  return nearest.length > 0 && nearest.every((other) => !isIt(other) && isRival(keys, other, known.people));
}

/** Whether two places are apart: what is in a town is in its country too, as far as that is known. */
function isOtherSpot(own: readonly string[], theirs: readonly string[]): boolean {
  if (theirs.length === 0 || own.some((key) => theirs.includes(key))) return false;
  const countryOf = (keys: readonly string[]) => keys.map(actorOf).find((key) => countries.has(key));
  const isCountry = [...own, ...theirs].some((key) => countries.has(key));
  const [ours, other] = [countryOf(own), countryOf(theirs)];
  return isCountry ? ours !== undefined && other !== undefined && ours !== other : true;
}

/** Keys of whose name it is. */
const keysOf = (one: Argument): readonly string[] =>
  ownPieces(one).flatMap(({ names }) => (isPlacing(one) || one.role === 'site' ? names : names.map(actorOf)));

/** The pieces before one that hangs on another: not `of Port Lindow`. */
function ownPieces({ source, places }: Argument): readonly Piece[] {
  const pieces = readPieces(source, places);
  const end = pieces.findIndex(({ isTail }) => isTail);
  return end < 0 ? pieces : pieces.slice(0, end);
}

/** Keys of all names by which it may go: `the Isle of Lewis`, `Israel's foreign minister`. */
function allKeysOf({ source, places }: Argument): readonly string[] {
  return readPieces(source, places)
    .filter(({ lead }, at) => lead === '' || (lead === 'of' && at < 2))
    .flatMap(({ names, owners }) => [...names, ...owners])
    .flatMap((key) => [key, actorOf(key)]);
}

function isSameOne(own: Argument, other: Argument, { people, names }: Known): boolean {
  const { source, places, at, predicate } = own;
  const keys = keysOf(own);
  if (allKeysOf(other).some((key) => keys.includes(key)) || isInRow(keys, other)) return true;
  const wordsOf = (parts: ReadonlySet<string>) =>
    places
      .filter((place) => parts.has(partAt(source, place) ?? ''))
      .flatMap((place) => source.words[place] ?? []);
  const doer = {
    verb: predicate,
    at,
    from: at,
    to: at + 1,
    keys: new Set(wordsOf(NAMES).map(({ term }) => nameKey(term))),
    nouns: wordsOf(NAMING),
    places,
    pieces: readPieces(source, places),
    isPronoun: false,
    isPlain: true,
    isDenied: false,
  };
  return isSameSpeaker(doer, { ...other, said: NOTHING }, people, names);
}

/** `pioneered by Hurts, Kelce and Sirianni` */
const isInRow = (keys: readonly string[], { source, places }: Argument) =>
  rowAround(source, places[0] ?? 0, (places.at(-1) ?? 0) + 1).some(
    (at) => partAt(source, at) === 'name' && keys.includes(actorOf(nameKey(source.words[at]?.term ?? ''))),
  );

const NAMES = new Set(['name']);
const NAMING = new Set(['name', 'noun']);
const NOTHING: ReadonlySet<number> = new Set();

/** Whether the sources have the noun with the name in any other way: `Mexican President` for Mexico's president. */
function isToldOf(own: Argument, keys: readonly string[], known: Known): boolean {
  const isIt = (word: Word | null) => word !== null && meansSame(word, own.predicate);
  const isTheirs = (key: string) => keys.includes(key) || keys.includes(actorOf(key));
  return (
    known.people.mentions.some(
      ({ head, owners, names }) => isIt(head) && [...owners, ...names].some(isTheirs),
    ) || known.arguments.some((other) => isIt(other.predicate) && keysOf(other).some(isTheirs))
  );
}

/** How many words must be shared, the predicate among them where it is the same word. */
const MIN_SHARED = 2;

/** Those of sentences that share most words with what else is told. */
function nearestTo(own: Argument, same: readonly Argument[]): readonly Argument[] {
  const around = own.source.words.filter(
    ({ isFunction }, at) => !isFunction && at !== own.at && !own.places.includes(at),
  );
  const scored = same.map((other) => ({
    other,
    shared: sharedWords(around, other.source.words) + Number(isSameWord(own, other)),
  }));
  const best = Math.max(MIN_SHARED, ...scored.map(({ shared }) => shared));
  return scored.filter(({ shared }) => shared === best).map(({ other }) => other);
}

/** Fewer letters are `II` or `DC`. */
const MIN_KEY = 3;

/** Somebody with a name who might stand there: no person for a country. */
function isRival(keys: readonly string[], other: Argument, people: People): boolean {
  const theirs = keysOf(other).filter((key) => key.length >= MIN_KEY || countries.has(key));
  const owners = ownPieces(other).flatMap((piece) => piece.owners.map(actorOf));
  if (theirs.length === 0) return false;
  const isOfKind = keys.every((key) => countries.has(key))
    ? [...theirs, ...owners].some((key) => countries.has(key))
    : !theirs.every((key) => countries.has(key));
  return isOfKind && whoIs(other.places, other.source, people).every(({ isUnknown }) => !isUnknown);
}
