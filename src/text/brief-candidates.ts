import type { Sentence } from '../core/article.ts';
import { indexTerm } from './index-terms.ts';
import { type TermVector, termVector } from './similarity.ts';
import { stopWords } from './stop-words.ts';
import { tokenize } from './tokenize.ts';

/** What a brief is chosen from: an article's text with its sentences. */
export interface SourceText {
  readonly title: string;
  readonly body: string;
  readonly sentences: readonly Sentence[];
  readonly language: string;
  /** ISO 8601 instant, null when undated: later articles stand later in a brief. */
  readonly publishedAt: string | null;
}

/** The comparable words of a stretch of text. */
export interface Reading {
  /** Stems without function words, in text order. */
  readonly terms: readonly string[];
  /** Pairs of neighbouring stems, at least one no function word. */
  readonly pairs: readonly string[];
  /** How many words a reader would count. */
  readonly words: number;
}

/** One sentence that could stand in a brief. */
export interface Candidate extends Reading {
  /** Its terms, each once. */
  readonly termSet: ReadonlySet<string>;
  /** What it tells: its terms and pairs, each once. A pair has a space in it, so the two never collide. */
  readonly concepts: readonly string[];
  /** Which article, and which of its sentences, counted from 0. */
  readonly article: number;
  readonly sentence: number;
  readonly text: string;
  readonly vector: TermVector;
}

/** Every sentence of the articles, read once. */
export function readCandidates(articles: readonly SourceText[]): readonly Candidate[] {
  return articles.flatMap(({ body, sentences, language }, article) =>
    sentences.map(({ start, end }, sentence) => {
      const text = body.slice(start, end);
      const reading = readWords(text, language);
      const termSet = new Set(reading.terms);
      const concepts = [...termSet, ...new Set(reading.pairs)];
      return { ...reading, termSet, concepts, article, sentence, text, vector: termVector(reading.terms) };
    }),
  );
}

/** Reads a stretch of text in one language. */
export function readWords(text: string, language: string): Reading {
  const functionWords = stopWords(language);
  const terms: string[] = [];
  const pairs: string[] = [];
  let previous: { readonly stem: string; readonly tells: boolean } | undefined;
  let count = 0;
  for (const { term, start, end } of tokenize(text)) {
    const stem = indexTerm(text.slice(start, end), term, language);
    const tells = !functionWords.has(term);
    if (tells) terms.push(stem);
    if (previous !== undefined && (tells || previous.tells)) pairs.push(`${previous.stem} ${stem}`);
    previous = { stem, tells };
    count += 1;
  }
  return { terms, pairs, words: countWords(text, count) };
}

/** Where words are not spaced, tokens far outnumber the pieces between white space. */
const UNSPACED_FACTOR = 3;

function countWords(text: string, tokens: number): number {
  const pieces = text.match(/\S+/g)?.length ?? 0;
  return tokens > pieces * UNSPACED_FACTOR ? tokens : pieces;
}
