import type { Candidate, TermPlaces } from './candidate.ts';
import type { Concept } from './concept.ts';

/** Where a concept stands in an article, ascending. */
export type ConceptPlaces = Omit<TermPlaces, 'term'>;

/** A candidate's matches by term. */
export type PlacesByTerm = ReadonlyMap<string, TermPlaces>;

export const placesByTerm = ({ matches }: Candidate): PlacesByTerm =>
  new Map(matches.map((match) => [match.term, match]));

/** The occurrences of a concept under any of its names. */
export function findConcept(concept: Concept, places: PlacesByTerm): ConceptPlaces {
  const found = concept.flatMap((term) => places.get(term) ?? []);
  return { title: join(found.map(({ title }) => title)), body: join(found.map(({ body }) => body)) };
}

function join([first, ...others]: readonly (readonly number[])[]): readonly number[] {
  if (others.length === 0) return first ?? [];
  return [...new Set([...(first ?? []), ...others.flat()])].sort((a, b) => a - b);
}
