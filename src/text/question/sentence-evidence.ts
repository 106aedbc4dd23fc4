import { indexTerms } from '../index-terms.ts';
import type { Concept } from '../search/concept.ts';
import { findExpected } from './find-expected.ts';
import type { Expected } from './question.ts';

/** What one sentence has of a question. */
export interface SentenceEvidence {
  /** Which of the question's concepts stand in it, by their order. */
  readonly concepts: ReadonlySet<number>;
  /** Things of the expected kind that the question does not name, as terms. */
  readonly expected: ReadonlySet<string>;
  /** How many names it has that the question does not. */
  readonly names: number;
}

export interface EvidenceQuestion {
  /** In the words of the article's language. */
  readonly concepts: readonly Concept[];
  readonly expects: Expected;
  /** The words of the question as `tokenize` gives them. */
  readonly words: ReadonlySet<string>;
}

export function readEvidence(
  text: string,
  language: string,
  { concepts, expects, words }: EvidenceQuestion,
): SentenceEvidence {
  const expected = new Set(findExpected(text, expects, words));
  return {
    concepts: conceptsIn(text, language, concepts),
    expected,
    names: expects === 'name' ? expected.size : new Set(findExpected(text, 'name', words)).size,
  };
}

/** Which concepts stand in a text, by their order. */
export function conceptsIn(
  text: string,
  language: string,
  concepts: readonly Concept[],
): ReadonlySet<number> {
  const terms = indexTerms(text, language);
  const single = new Set(terms);
  const running = ` ${terms.join(' ')} `;
  const stands = (term: string) => (term.includes(' ') ? running.includes(` ${term} `) : single.has(term));
  return new Set(concepts.flatMap((names, index) => (names.some(stands) ? [index] : [])));
}
