import type { IndexTerms } from '../../../store.ts';
import { type Block, packBlocks } from './block.ts';
import { InvertedTerms, TITLE } from './inverted-terms.ts';
import type { SegmentArticle } from './segment-articles.ts';
import { Vocabulary } from './vocabulary.ts';

/** An article that is to be found. */
export interface IndexedArticle {
  /** The number of the revision. */
  readonly revision: number;
  /** Milliseconds since 1970; null when the article does not say. */
  readonly publishedMs: number | null;
  readonly terms: IndexTerms;
}

/** Some articles with every posting of their terms. */
export interface Segment {
  readonly articles: readonly SegmentArticle[];
  readonly blocks: readonly Block[];
}

/** One that was just made. */
export interface NewSegment extends Segment {
  /** The terms of each article in text order, packed (term-sequence.ts). */
  readonly sequences: readonly Uint8Array[];
}

/** The inverted index of a few articles, in memory. */
export function buildSegment(articles: readonly IndexedArticle[]): NewSegment {
  const vocabulary = new Vocabulary();
  const inverted = new InvertedTerms(vocabulary);
  const sequences = articles.map(({ terms }, article) => readTerms(terms, article, vocabulary, inverted));
  return {
    articles: articles.map(({ revision, publishedMs, terms }) => ({
      revision,
      publishedMs: publishedMs ?? Number.NaN,
      titleTerms: terms.title.length,
      bodyTerms: terms.body.length,
    })),
    blocks: packBlocks(inverted.lists()),
    sequences,
  };
}

function readTerms(
  { title, body }: IndexTerms,
  article: number,
  vocabulary: Vocabulary,
  inverted: InvertedTerms,
): Uint8Array {
  const sequence = new Uint32Array(1 + title.length + body.length);
  sequence[0] = title.length;
  let at = 1;
  const take = (term: string, place: number) => {
    const number = vocabulary.numberOf(term);
    sequence[at] = vocabulary.hashAt(number) >>> 0;
    at += 1;
    inverted.add(number, article, place);
  };
  for (const term of title) take(term, TITLE);
  for (let place = 0; place < body.length; place += 1) take(body[place] ?? '', place);
  return new Uint8Array(sequence.buffer);
}
