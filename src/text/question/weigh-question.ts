import { indexTerms } from '../index-terms.ts';
import type { CorpusCounts } from '../search/candidate.ts';
import type { Concept } from '../search/concept.ts';
import { weighConcepts } from '../search/weigh-concepts.ts';
import { fillerLanguages, fillersAsPrinted } from './lexicon/filler-words.ts';

/** What a word that only helps to ask weighs against one that says what about. */
const FILLER_WEIGHT = 0.3;

let fillers: ReadonlySet<string> | undefined;

/** `weighConcepts`, with the words that only help to ask made light. */
export function weighQuestion(concepts: readonly Concept[], counts: CorpusCounts): readonly number[] {
  const light = fillerTerms();
  const weights = weighConcepts(concepts, counts);
  return weights.map((weight, index) =>
    concepts[index]?.every((term) => light.has(term)) ? weight * FILLER_WEIGHT : weight,
  );
}

function fillerTerms(): ReadonlySet<string> {
  fillers ??= new Set(
    fillerLanguages.flatMap((language) => indexTerms(fillersAsPrinted(language).join(' '), language)),
  );
  return fillers;
}
