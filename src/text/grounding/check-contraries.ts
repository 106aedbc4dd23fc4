import { type Contrary, contrariesOf, keysAt } from './lexicon/contraries.ts';
import { generalVerbs } from './lexicon/general-verbs.ts';
import { lightVerbs } from './lexicon/light-verbs.ts';
import { negators } from './lexicon/mood-words.ts';
import { relationsOf } from './lexicon/relations.ts';
import { plainSayingVerbs } from './lexicon/saying-words.ts';
import { nearestSources } from './nearest-sources.ts';
import type { Passage } from './passage.ts';
import { stemsOf } from './stem-of.ts';
import type { Event } from './syntax/event.ts';
import { softStems } from './told.ts';
import type { Reason } from './verdict.ts';
import { standsBeside, tellsSame, type Word } from './word.ts';

/** A word where it stands. */
interface Place {
  readonly word: Word;
  readonly keys: readonly string[];
  readonly isDenied: boolean;
  /** `lifted the ban`: neither it nor its contrary is told. */
  readonly isUndone: boolean;
}

/**
 * Words of the sentence whose contrary its sources have, which have nothing that says the same: `called the step
 * welcome` of a step called regrettable. Where both are told of, check-opposites.ts weighs them.
 */
export function checkContraries(claim: Passage, sources: readonly Passage[]): readonly Reason[] {
  const own = placesIn(claim);
  const known = sources.flatMap(placesIn);
  const near = new Set(nearestSources(claim, sources).flatMap(({ words }) => words));
  const against = known.filter(({ word }) => near.has(word));
  return own
    .filter(
      (place) =>
        isListedContrary(place, own, known, against) || isRelatedContrary(place, own, known, against),
    )
    .map(({ word }) => ({ kind: 'opposite', text: claim.text.slice(word.start, word.end) }));
}

function placesIn(passage: Passage): readonly Place[] {
  return passage.words.map((word, at) => ({
    word,
    keys: keysAt(passage.words, at),
    isDenied: isDeniedAt(passage, at),
    isUndone: passage.events.some((event) => isUndoing(event, word)),
  }));
}

/** How far before a word what denies it may stand. */
const REACH = 5;
/** How far a verb such as `refuse`. */
const SOFT_REACH = 3;
const LESS = new Set(['without', 'less', 'least']);

function isDeniedAt({ words, events }: Passage, at: number): boolean {
  const before = (reach: number) => words.slice(Math.max(0, at - reach), at);
  return (
    before(REACH).some(({ term }) => negators.has(term) || LESS.has(term)) ||
    before(SOFT_REACH).some(({ stem }) => softStems.has(stem)) ||
    events.some(({ key, isDenied }) => isDenied && key === words[at])
  );
}

/** Stems of verbs after which a thing is no more. */
const undoing = stemsOf(
  'lift end drop scrap revoke withdraw cancel overturn reverse annul quash repeal abolish'.split(' '),
);

const isUndoing = ({ key, group, subject, object, isDenied }: Event, word: Word) =>
  !isDenied && undoing.has(key.stem) && (group.isPassive ? subject : object)?.heads.includes(word) === true;

const isName = ({ word: { isCapital } }: Place) => isCapital;
/** What only says that something is said says nothing of how. */
const isSaidBy = ({ word: one }: Place, { word: other }: Place) =>
  !one.isFunction &&
  one.term !== 'according' &&
  !plainSayingVerbs.has(one.stem) &&
  (tellsSame(one, other) || tellsSame(other, one));
const isOn = (side: ReadonlySet<string>, { keys }: Place) => keys.some((key) => side.has(key));

function isListedContrary(
  place: Place,
  own: readonly Place[],
  known: readonly Place[],
  against: readonly Place[],
): boolean {
  if (isName(place) && place !== own[0]) return false;
  const isTold = (side: Contrary) =>
    known.some(
      (other) =>
        isOn(side.own, other) ||
        (isOn(side.other, other) ? other.isDenied !== place.isDenied : isSaidBy(other, place)),
    );
  return contrariesOf(place.keys).some(
    (side) =>
      !isTold(side) &&
      !own.some((other) => isOn(side.other, other)) &&
      against.some((other) => !isName(other) && isOn(side.other, other) && isOfOther(place, other, own)),
  );
}

/** Whether both are denied or neither, and the other is not told of in the sentence as well. */
const isOfOther = (place: Place, other: Place, own: readonly Place[]) =>
  other.isDenied === place.isDenied &&
  !other.isUndone &&
  !place.isUndone &&
  !own.some(({ word }) => word.stem === other.word.stem);

/** Stems of words that tell of one thing from two sides, or of too many things. */
const converses = stemsOf(
  `buy sell lend borrow give receive send leave stay remain win lose beat pay back free old new part according row run
  early late stop end likely probable unlikely restoration`.split(/\s+/),
);

const isTelling = ({ word: { isFunction, isCapital, stem, term } }: Place) =>
  !isFunction &&
  !isCapital &&
  !lightVerbs.has(stem) &&
  !generalVerbs.has(stem) &&
  !converses.has(stem) &&
  !negators.has(term);

/** By the lexicon of relations: where no word of the sources stands beside it either. */
function isRelatedContrary(
  place: Place,
  own: readonly Place[],
  known: readonly Place[],
  against: readonly Place[],
): boolean {
  const { same, contrary } = relationsOf(place.word.stem);
  if (contrary.size === 0 || !isTelling(place)) return false;
  const isNear = (one: Word, other: Word) => standsBeside(one, other) || standsBeside(other, one);
  if (known.some(({ word }) => isNear(word, place.word))) return false;
  return against.some(
    (other) =>
      isTelling(other) &&
      contrary.has(other.word.stem) &&
      other.isDenied === place.isDenied &&
      ![...relationsOf(other.word.stem).same].some((stem) => same.has(stem)) &&
      !own.some(({ word }) => isNear(word, other.word)),
  );
}
