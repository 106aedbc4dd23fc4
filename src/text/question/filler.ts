import { indexTerms } from '../index-terms.ts';
import type { Concept } from '../search/concept.ts';
import { fillerLanguages, fillersAsPrinted } from './lexicon/filler-words.ts';

let fillers: ReadonlySet<string> | undefined;

/** Whether a concept only helps to ask: "what *kind* of", "what *happened*". */
export function isFiller(concept: Concept): boolean {
  fillers ??= new Set(
    fillerLanguages.flatMap((language) => indexTerms(fillersAsPrinted(language).join(' '), language)),
  );
  return concept.every((term) => fillers?.has(term));
}
