import { determiners, prepositions } from '../lexicon/word-classes.ts';
import type { Bearer } from './read-bearers.ts';
import type { Told } from './read-told.ts';

/** A name of the sentence, the same one in its sources, and another of theirs that might belong in its place. */
export interface Rivalry {
  readonly bearer: Bearer;
  readonly holders: readonly Bearer[];
  readonly other: Bearer;
}

/** Fewer words of sources all stand near every name. */
const MIN_WORDS = 30;

/** Whether sources are so short that how near words stand to a name tells little. */
export const isShort = ({ graph: { spots } }: Told): boolean => spots.length < MIN_WORDS;

/** A sentence with so many names and words tells most of its source: what it leaves out is not replaced. */
const MANY = { names: 4, words: 9 };

/** Whether a sentence tells of many names, and both names stand in one sentence of the sources. */
export function isAmongMany({ bearer, holders, other }: Rivalry, own: Told, known: Told): boolean {
  const words = own.graph.spots.filter(
    ({ word }, at) => !word.isFunction && !bearer.places.includes(at),
  ).length;
  if (own.bearers.length < MANY.names || words < MANY.words) return false;
  const sentenceOf = (place: number) => known.graph.spots[place]?.sentence;
  const theirs = new Set(other.places.map(sentenceOf));
  return holders.some(({ places }) => places.some((place) => theirs.has(sentenceOf(place))));
}

/**
 * Whether a name stands behind a preposition behind which it stands in the sources and the other one never does:
 * `the complaint against Tanaka` of `a complaint by Bieler against its rival Tanaka`.
 */
export function isPlacedAlike({ bearer, holders, other }: Rivalry, own: Told, known: Told): boolean {
  const ours = prepositionsOf(bearer, own).filter((term) => term !== null);
  const theirs = holders.flatMap((holder) => prepositionsOf(holder, known));
  const others = prepositionsOf(other, known);
  return ours.length > 0 && ours.every((term) => theirs.includes(term) && !others.includes(term));
}

/** What stands before each place of a name, if it is a preposition. */
function prepositionsOf({ places }: Bearer, { graph: { spots } }: Told): readonly (string | null)[] {
  return places.map((place) => {
    let at = place - 1;
    while (places.includes(at) || determiners.has(spots[at]?.word.term ?? '')) at -= 1;
    const term = spots[at]?.word.term ?? '';
    return prepositions.has(term) ? term : null;
  });
}
