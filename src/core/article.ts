import type { ArticleId, CollectionId } from './identifiers.ts';
import type { Span } from './span.ts';

/** One sentence of an article. Its number is its place in `Article.sentences`, counted from 0. */
export interface Sentence extends Span {
  /** Which paragraph of the body it stands in, counted from 0. */
  readonly paragraph: number;
}

/**
 * One immutable revision of an article. Every offset anywhere in the program (sentences, quotations,
 * citations) counts UTF-16 code units into this `body` and no other text.
 */
export interface Article {
  readonly id: ArticleId;
  /** Counted from 1; a changed article is stored beside its predecessor, never over it. */
  readonly revision: number;
  readonly collection: CollectionId;
  readonly title: string;
  /** The outlet as people know it: "Anatolian Courier". */
  readonly source: string;
  readonly url: string | null;
  /** ISO 8601 instant, or null when the article does not say. */
  readonly publishedAt: string | null;
  /** ISO 8601 instant at which this revision was stored. */
  readonly storedAt: string;
  /** BCP 47 primary language ("en", "tr", "de"); "und" when unknown. */
  readonly language: string;
  readonly body: string;
  /** SHA-256 of `body` in UTF-8, hexadecimal. */
  readonly bodyHash: string;
  /** Slugs of the topics the article itself names. */
  readonly topics: readonly string[];
  readonly sentences: readonly Sentence[];
}

/** An article as the ingest hands it to the store, before it has a revision. */
export type NewArticle = Omit<Article, 'revision' | 'storedAt'>;
