import { actorOf } from '../lexicon/capitals.ts';
import { countries } from '../lexicon/demonyms.ts';
import { generalNouns } from '../lexicon/general-nouns.ts';
import { peopleNouns } from '../lexicon/people-nouns.ts';
import { owningWords } from '../lexicon/word-classes.ts';
import type { Passage } from '../passage.ts';
import { initialsOf, nameKey, readNames } from '../read-names.ts';
import type { Word } from '../word.ts';
import { link, type WordGraph } from './word-graph.ts';

/** Somebody or something with a name, and all places where the name stands. */
export interface Bearer {
  readonly keys: ReadonlySet<string>;
  /** `us` of the United States. */
  readonly initials: ReadonlySet<string>;
  readonly places: readonly number[];
  readonly isCountry: boolean;
  /** Whether something is in, at or near it somewhere; and whether it stands anywhere without. */
  readonly isPlaced: boolean;
  readonly isFree: boolean;
  /** Whether it stands only in quotation marks or brackets, as a title or a code: `"Tidewater"`, `(TDW)`. */
  readonly isMarked: boolean;
}

interface Run {
  readonly keys: readonly string[];
  readonly places: readonly number[];
  readonly isMarked: boolean;
}

/** Everybody and everything that sentences name; `graph` is of the same sentences. */
export function readBearers(passages: readonly Passage[], { starts, spots }: WordGraph): readonly Bearer[] {
  const groups: Run[][] = [];
  for (const [sentence, passage] of passages.entries()) {
    for (const run of runsIn(passage, starts[sentence] ?? 0)) {
      const same = groups.find((group) => group.some((other) => isSame(run, other)));
      if (same === undefined) groups.push([run]);
      else same.push(run);
    }
  }
  return groups.map((runs) => {
    const keys = new Set(runs.flatMap((run) => run.keys));
    const placed = runs.filter(({ places }) => isPlacedAt(spots, places[0] ?? 0));
    return {
      keys,
      initials: new Set(runs.map(({ keys: run }) => initialsOf(run))),
      places: runs.flatMap(({ places }) => places),
      isPlaced: placed.length > 0,
      isFree: placed.length < runs.length,
      isMarked: runs.every(({ isMarked }) => isMarked),
      isCountry: [...keys].every((key) => countries.has(key)),
    };
  });
}

const isMarked = (words: readonly Word[], { text }: Passage) =>
  /["“‘(]/u.test(text[(words[0]?.start ?? 0) - 1] ?? '') &&
  /["”’),.]/u.test(text[words.at(-1)?.end ?? 0] ?? '');

const LOCATING = new Set('in at near outside inside around across off'.split(' '));
const PASSED_OVER = new Set(
  'the of town city village port district province region county state island'.split(' '),
);
/** How far before a name the preposition stands: `near the town of Darvan`. */
const LOCATING_REACH = 4;

function isPlacedAt(spots: WordGraph['spots'], place: number): boolean {
  for (let at = place - 1; at >= Math.max(0, place - LOCATING_REACH); at -= 1) {
    const term = spots[at]?.word.term ?? '';
    if (LOCATING.has(term)) return true;
    if (!PASSED_OVER.has(term)) return false;
  }
  return false;
}

/** Names of one sentence; what belongs to a name is another: `Denmark's Lykke Pharma`. */
function runsIn(passage: Passage, start: number): readonly Run[] {
  const places = new Map(passage.words.map((word, at) => [word, at]));
  const isName = (first: Word) =>
    !first.isCommon && !peopleNouns.has(first.stem) && passage.tags[places.get(first) ?? -1]?.part === 'name';
  return readNames(passage, isName)
    .flatMap(({ words }) => partOwners(words))
    .map((words) => ({
      keys: words.map(keyOf),
      places: words.map((word) => start + (places.get(word) ?? 0)),
      isMarked: isMarked(words, passage),
    }));
}

function partOwners(words: readonly Word[]): readonly (readonly Word[])[] {
  const ends = words.flatMap(({ isPossessive }, at) => (isPossessive ? [at + 1] : []));
  return [0, ...ends].map((from, at) => words.slice(from, ends[at])).filter(({ length }) => length > 0);
}

/** What forms of one name share; a government goes by its capital. */
export const keyOf = ({ term }: Word): string => actorOf(nameKey(term));

/** `Antony Blinken` and `Blinken`; Korea is neither of the two. */
function isSame({ keys: one }: Run, { keys: other }: Run): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  const isCountry = short.length === 1 && countries.has(short[0] ?? '');
  if (short.length === 1 && initialsOf(long) === short[0]) return true;
  return short.every((key) => long.includes(key)) && (short.length === long.length || !isCountry);
}

const RELATIVES = new Set(['who', 'whose', 'which', 'whom']);
const PRONOUNS = new Set([...RELATIVES, ...'he she it they his her its their him them'.split(' ')]);
const POINTING = new Set(['the', 'this', 'that', ...owningWords]);

/** How far back a relative stands from whom it is of, in words, and how many others may be meant. */
const RELATIVE_REACH = 8;
const MAX_MEANT = 4;
const COST = { nearest: 0.5, other: 0.7, part: 0.3 };

/** Leads from pronouns, and from nouns that point back, to everybody who may be meant. */
export function linkBack(graph: WordGraph, bearers: readonly Bearer[]): void {
  const owners = ownersOf(bearers);
  for (const [at, { word }] of graph.spots.entries()) {
    const isPointing = !word.isCapital && POINTING.has(graph.spots[at - 1]?.word.term ?? '');
    if (isPointing && !word.isFunction) linkPart(graph, at, bearers);
    if (!PRONOUNS.has(word.term) && !(isPointing && generalNouns.has(word.stem))) continue;
    for (const [index, place] of meantAt(graph, at, owners).entries())
      link(graph, at, place, index === 0 ? COST.nearest : COST.other);
  }
}

const ownersOf = (bearers: readonly Bearer[]): ReadonlyMap<number, Bearer> =>
  new Map(bearers.flatMap((bearer) => bearer.places.map((place) => [place, bearer] as const)));

/** Where those stand who may be meant, the nearest first: of the same sentence or the one before. */
function meantAt({ spots }: WordGraph, at: number, owners: ReadonlyMap<number, Bearer>): readonly number[] {
  const isRelative = RELATIVES.has(spots[at]?.word.term ?? '');
  const earliest = (spots[at]?.sentence ?? 0) - (isRelative ? 0 : 1);
  const last = isRelative ? Math.max(0, at - RELATIVE_REACH) : 0;
  const meant = new Map<Bearer, number>();
  for (let place = at - 1; place >= last && (spots[place]?.sentence ?? 0) >= earliest; place -= 1) {
    const bearer = owners.get(place);
    if (bearer !== undefined && !meant.has(bearer)) meant.set(bearer, place);
    if (meant.size === (isRelative ? 1 : MAX_MEANT)) break;
  }
  return [...meant.values()];
}

/** `the court` for the High Court. */
function linkPart(graph: WordGraph, at: number, bearers: readonly Bearer[]): void {
  const base = graph.spots[at]?.word.base ?? '';
  for (const { keys, places } of bearers) {
    const [first] = places;
    if (keys.size > 1 && keys.has(base) && first !== undefined && first < at)
      link(graph, at, first, COST.part);
  }
}
