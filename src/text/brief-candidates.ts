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
  /** Whether it prints the text of another of them: it weighs nothing, and nothing is chosen from it. */
  readonly echo?: boolean;
}

/** A stem by its number within one `WordReader`, or a pair of neighbouring stems: see `isPair`. */
export type Concept = number;

/** Numbers of stems stay below this; pairs begin here. */
const FIRST_PAIR = 2 ** 22;

/** Whether a concept is a pair of stems: who did what, where a single stem is only the subject. */
export function isPair(concept: Concept): boolean {
  return concept >= FIRST_PAIR;
}

/** The comparable words of a stretch of text. */
export interface Reading {
  /** Stems without function words, each once. */
  readonly terms: ReadonlySet<Concept>;
  /** The terms, and the pairs of neighbouring stems of which at least one is no function word. Each once. */
  readonly concepts: readonly Concept[];
  readonly vector: TermVector;
  /** Numbers in the text, sorted: two texts with different ones do not say the same. */
  readonly figures: string;
  /** How many words a reader would count. */
  readonly words: number;
}

/** One sentence that could stand in a brief. */
export interface Candidate extends Reading {
  /** Which article, and which of its sentences, counted from 0. */
  readonly article: number;
  readonly sentence: number;
  readonly text: string;
}

/** Where words are not spaced, tokens far outnumber the pieces between white space. */
const UNSPACED_FACTOR = 3;
const FIGURE = /^(?!0\p{L}).*\p{N}/u;

/** Reads texts into numbered stems, the same number for the same stem: numbers compare faster than words. */
export class WordReader {
  readonly #numbers = new Map<string, number>();

  /** Every sentence of the articles. */
  readSentences(articles: readonly SourceText[]): readonly Candidate[] {
    return articles.flatMap(({ body, sentences, language }, article) =>
      sentences.map(({ start, end }, sentence) => {
        const text = body.slice(start, end);
        return { ...this.read(text, language), article, sentence, text };
      }),
    );
  }

  /** A stretch of text in one language. */
  read(text: string, language: string): Reading {
    const functionWords = stopWords(language);
    const tokens = tokenize(text);
    const terms: Concept[] = [];
    const pairs = new Set<Concept>();
    const figures: string[] = [];
    let previous = -1;
    let previousTells = false;
    for (const { term, start, end } of tokens) {
      const stem = this.#numberOf(indexTerm(text.slice(start, end), term, language));
      const tells = !functionWords.has(term);
      if (tells) terms.push(stem);
      if (FIGURE.test(term)) figures.push(term);
      if (previous >= 0 && (tells || previousTells)) pairs.add((previous + 1) * FIRST_PAIR + stem);
      previous = stem;
      previousTells = tells;
    }
    const unique = new Set(terms);
    return {
      terms: unique,
      concepts: [...unique, ...pairs],
      vector: termVector(terms),
      figures: figures.sort().join(' '),
      words: countWords(text, tokens.length),
    };
  }

  #numberOf(stem: string): number {
    const known = this.#numbers.get(stem);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(stem, number);
    return number;
  }
}

function countWords(text: string, tokens: number): number {
  const pieces = text.match(/\S+/g)?.length ?? 0;
  return tokens > pieces * UNSPACED_FACTOR ? tokens : pieces;
}
