import { isRelated } from '../related.ts';
import { sharesRoot } from '../thing.ts';
import { meansSame, standsBeside, tellsSame, type Word } from '../word.ts';
import { type Bearer, keyOf } from './read-bearers.ts';
import type { Role } from './read-roles.ts';
import type { Told } from './read-told.ts';
import type { Spot } from './word-graph.ts';

/** How much less a word counts a step farther away: in the sentence, and in its sources. */
const DECAY = { claim: 0.5, source: 0.6 };

/** A word that tells something of a name, and how much it counts. */
export interface About {
  readonly word: Word;
  readonly weight: number;
  /** A preposition beside the name: `near Port Sandesh`. */
  readonly isPlacing: boolean;
}

/** How near a preposition stands that places a name, and how much it counts. */
const PLACING = { reach: 1, weight: 0.3 };
const PLACES = new Set('near from under by to against for with behind between after before at on'.split(' '));

/** What is told of a name, by distances from it. */
export function wordsAbout(bearer: Bearer, { graph, far }: Told): readonly About[] {
  return graph.spots.flatMap((spot, at): readonly About[] => {
    const distance = far.get(bearer)?.[at] ?? Number.POSITIVE_INFINITY;
    if (bearer.places.includes(at) || distance === Number.POSITIVE_INFINITY) return [];
    const { word } = spot;
    const isPlacing = PLACES.has(word.term) && distance <= PLACING.reach;
    if (!isPlacing && isIdle(spot)) return [];
    return [{ word, isPlacing, weight: DECAY.claim ** distance * (isPlacing ? PLACING.weight : 1) }];
  });
}

const isIdle = ({ word, isReport }: Spot) => word.isFunction || isReport;

/** How tight some words together are bound to a name of the sources. */
export function bondOf(bearer: Bearer, about: readonly About[], { graph, far }: Told): number {
  const near = graph.spots.flatMap((spot, at) => {
    const distance = far.get(bearer)?.[at] ?? Number.POSITIVE_INFINITY;
    return distance === Number.POSITIVE_INFINITY || bearer.places.includes(at) ? [] : [{ spot, distance }];
  });
  return about.reduce((sum, one) => {
    const best = near.reduce(
      (most, { spot, distance }) => Math.max(most, likeness(one, spot, distance) * DECAY.source ** distance),
      0,
    );
    return sum + one.weight * best;
  }, 0);
}

/** Roles that a name has in the sentence. */
export const rolesOf = (bearer: Bearer, { roles }: Told): readonly Role[] =>
  roles.filter(({ places }) => places.some((place) => bearer.places.includes(place)));

/** How near a name of the sources is to those who have the same roles there: 1 for each that it has itself. */
export function fitOf(bearer: Bearer, roles: readonly Role[], known: Told): number {
  const far = known.far.get(bearer);
  return roles.reduce((sum, { kind, act }) => {
    const best = known.roles.reduce((most, role) => {
      if (role.kind !== kind) return most;
      const like = likenessOf(act, role.act);
      if (like === 0) return most;
      const distance = Math.min(...role.places.map((place) => far?.[place] ?? Number.POSITIVE_INFINITY));
      return Math.max(most, like * DECAY.source ** distance);
    }, 0);
    return sum + best;
  }, 0);
}

/** A preposition may be a word farther than in the sentence. */
const PLACING_SLACK = 1.5;
/** Letters that the forms of one word have in common. */
const ROOT = 5;

/** How much one word tells the same as another: from 0 to 1. */
function likeness({ word, isPlacing }: About, spot: Spot, distance: number): number {
  const other = spot.word;
  if (isPlacing) return other.term === word.term && distance <= PLACING_SLACK ? 1 : 0;
  if (isIdle(spot)) return 0;
  if (word.isCapital && other.isCapital) return keyOf(word) === keyOf(other) ? 1 : 0;
  return likenessOf(word, other);
}

function likenessOf(word: Word, other: Word): number {
  if (meansSame(word, other)) return 1;
  if (tellsSame(word, other) || tellsSame(other, word)) return 0.8;
  if (sharesRoot(word, other, ROOT)) return 0.7;
  return standsBeside(word, other) || isRelated(word, other) ? 0.5 : 0;
}
