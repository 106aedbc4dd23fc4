import { indexTerm, indexTerms } from '../index-terms.ts';
import type { Concept } from '../search/concept.ts';
import { isStopWordSomewhere } from '../stop-words.ts';
import { type Token, tokenize } from '../tokenize.ts';
import { namesKind } from './answer-kind.ts';
import { findExpected } from './find-expected.ts';
import type { AnswerKind, Expected } from './question.ts';

/** What one sentence has of a question. */
export interface SentenceEvidence {
  /** Which of the question's concepts stand in it, by their order. */
  readonly concepts: ReadonlySet<number>;
  /** Things of the expected kind that the question does not name, as terms. */
  readonly expected: ReadonlySet<string>;
  /** What it says beside the question: its index terms without function words. */
  readonly telling: ReadonlySet<string>;
  /** How well it names a thing of the kind asked for, 0 to 1. */
  readonly kind: number;
  /** It asks itself: what stands in it answers nothing. */
  readonly isQuestion: boolean;
  /** It ends as sentences do; headings and captions do not. */
  readonly isWhole: boolean;
  /** It opens with a quotation. */
  readonly isQuoted: boolean;
  readonly words: number;
}

export interface EvidenceQuestion {
  /** In the words of the article's language. */
  readonly concepts: readonly Concept[];
  readonly expects: Expected;
  /** The words of the question as `tokenize` gives them. */
  readonly words: ReadonlySet<string>;
  readonly kind: AnswerKind | null;
}

export function readEvidence(
  text: string,
  language: string,
  { concepts, expects, words, kind }: EvidenceQuestion,
): SentenceEvidence {
  const tokens = tokenize(text);
  const terms = tokens.map(({ term, start, end }) => indexTerm(text.slice(start, end), term, language));
  const isTelling = ({ term }: Token) => !words.has(term) && !isStopWordSomewhere(term);
  return {
    concepts: conceptsAmong(terms, concepts),
    expected: new Set(findExpected(text, tokens, expects, words)),
    telling: new Set(tokens.flatMap((token, index) => (isTelling(token) ? (terms[index] ?? []) : []))),
    kind: namesKind(text, tokens, kind, words),
    isQuestion: ASKS.test(text),
    isWhole: ENDS.test(text),
    isQuoted: OPENS_QUOTED.test(text),
    words: tokens.length,
  };
}

const ASKS = /\?[\s”"’»)]*$/u;
const ENDS = /[.!?:;…。][\s”"’'»)]*$/u;
const OPENS_QUOTED = /^[“"‘„«]/u;

/** Which concepts stand in a text, by their order. */
export function conceptsIn(
  text: string,
  language: string,
  concepts: readonly Concept[],
): ReadonlySet<number> {
  return conceptsAmong(indexTerms(text, language), concepts);
}

function conceptsAmong(terms: readonly string[], concepts: readonly Concept[]): ReadonlySet<number> {
  const single = new Set(terms);
  const running = ` ${terms.join(' ')} `;
  const stands = (term: string) => (term.includes(' ') ? running.includes(` ${term} `) : single.has(term));
  return new Set(concepts.flatMap((names, index) => (names.some(stands) ? [index] : [])));
}
