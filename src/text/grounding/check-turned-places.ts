import { contrariesInPlaceOf, contrariesOf, keysAt } from './lexicon/contraries.ts';
import { generalVerbs } from './lexicon/general-verbs.ts';
import { lightVerbs } from './lexicon/light-verbs.ts';
import { negators } from './lexicon/mood-words.ts';
import { relationsOf } from './lexicon/relations.ts';
import { nearestSources } from './nearest-sources.ts';
import type { Passage } from './passage.ts';
import type { Event } from './syntax/event.ts';
import { opensSegment, partAt } from './syntax/sentence.ts';
import { softStems } from './told.ts';
import type { Reason } from './verdict.ts';
import { meansSame, standsBeside, tellsSame, type Word } from './word.ts';

/** A word with one to which it belongs: `sound` to `footing`, `lift` to `ban`, `slowly` to `walk`. */
interface Place {
  readonly word: Word;
  readonly keys: readonly string[];
  readonly owner: Word;
  readonly isDenied: boolean;
  /** Whether it is told as something that is done. */
  readonly isAct: boolean;
}

/**
 * Words that belong to the same word as a contrary of theirs in the sources: `a quiet world` of a noisy one, `keeping the
 * immunity` of ending it. Where the place is the same, contraries of what says the same count too: `poor footing` of
 * sound footing.
 */
export function checkTurnedPlaces(claim: Passage, sources: readonly Passage[]): readonly Reason[] {
  const words = sources.flatMap((source) => source.words);
  const known = nearestSources(claim, sources).flatMap(placesIn);
  return placesIn(claim)
    .filter(
      (own) =>
        !words.some((word) => tellsSame(own.word, word)) &&
        known.some((other) => isTurned(own, other, claim)),
    )
    .map(({ word }) => ({ kind: 'opposite', text: claim.text.slice(word.start, word.end) }));
}

const isTurned = (own: Place, other: Place, claim: Passage) =>
  own.isDenied === other.isDenied &&
  meansSame(own.owner, other.owner) &&
  areContrary(own, other) &&
  !claim.words.some((word) => tellsSame(word, other.word));

function areContrary(own: Place, other: Place): boolean {
  if (meansSame(own.word, other.word)) return false;
  if (contrariesInPlaceOf(own.keys).some((side) => other.keys.some((key) => side.other.has(key))))
    return true;
  if (standsBeside(own.word, other.word) || standsBeside(other.word, own.word)) return false;
  if (contrariesOf(own.keys).some((side) => other.keys.some((key) => side.other.has(key)))) return true;
  const [mine, theirs] = [relationsOf(own.word.stem), relationsOf(other.word.stem)];
  if (mine.contrary.has(other.word.stem)) return true;
  // Verbs have too many senses to be asked for contraries of what says the same.
  if (own.isAct || other.isAct) return false;
  return (
    [...mine.contrary].some((stem) => theirs.same.has(stem)) ||
    [...theirs.contrary].some((stem) => mine.same.has(stem))
  );
}

function placesIn(passage: Passage): readonly Place[] {
  const { words, events } = passage;
  const verbs = events.filter(tellsMuch).flatMap((event) =>
    ownersOfVerb(event).map((owner) => {
      const place = placeAt(passage, words.indexOf(event.key), owner);
      return place === null ? null : { ...place, isDenied: event.isDenied, isAct: true };
    }),
  );
  const others = words.flatMap((_, at) =>
    ownersBeside(passage, at).map((owner) => placeAt(passage, at, owner)),
  );
  return [...verbs, ...others].filter((place) => place !== null);
}

const tellsMuch = ({ key }: Event) =>
  key.phrase !== null || (!lightVerbs.has(key.stem) && !generalVerbs.has(key.stem));

/** How far before a word what denies it may stand. */
const REACH = 3;

function placeAt({ words }: Passage, at: number, owner: Word): Place | null {
  const word = words[at];
  if (word === undefined || word.isFunction || word.isCapital || word.isFigure) return null;
  const before = words.slice(Math.max(0, at - REACH), at);
  const isDenied = before.some(({ term, stem }) => negators.has(term) || softStems.has(stem));
  return { word, keys: keysAt(words, at), owner, isDenied, isAct: false };
}

/** The noun behind an adjective, that before `of`, and the verb on either side of an adverb. */
function ownersBeside(passage: Passage, at: number): readonly Word[] {
  const { words } = passage;
  const [before, next] = [words[at - 1], words[at + 1]];
  const isInside = !opensSegment(passage, at + 1);
  if (partAt(passage, at) === 'adverb') {
    const isVerb = (place: number) => partAt(passage, place) === 'verb';
    return [isVerb(at - 1) ? before : undefined, isVerb(at + 1) ? next : undefined].flatMap(
      (word) => word ?? [],
    );
  }
  if (partAt(passage, at) !== 'noun') return [];
  if (partAt(passage, at + 1) === 'noun' && isInside) return next === undefined ? [] : [next];
  return before?.term === 'of' && partAt(passage, at - 2) === 'noun'
    ? [words[at - 2]].flatMap((word) => word ?? [])
    : [];
}

/** What is done something to; who does it, where it is done to nothing. */
function ownersOfVerb({ group, subject, object }: Event): readonly Word[] {
  const whole = group.isPassive || object === null ? subject : object;
  return (whole?.heads ?? []).filter((word) => !word.isFunction);
}
