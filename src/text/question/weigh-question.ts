import type { CorpusCounts } from '../search/candidate.ts';
import type { Concept } from '../search/concept.ts';
import { weighConcepts } from '../search/weigh-concepts.ts';
import { isFiller } from './filler.ts';

/** What a word that only helps to ask weighs against one that says what about. */
const FILLER_WEIGHT = 0.3;

/** `weighConcepts`, with the words that only help to ask made light. */
export function weighQuestion(concepts: readonly Concept[], counts: CorpusCounts): readonly number[] {
  const weights = weighConcepts(concepts, counts);
  return weights.map((weight, index) => (isFiller(concepts[index] ?? []) ? weight * FILLER_WEIGHT : weight));
}
