import type { Article, NewArticle } from './core/article.ts';
import type { ArticleId, CollectionId, TopicSlug } from './core/identifiers.ts';
import type { LedgerEntry, Quotation, QuotationKind } from './core/quotation.ts';
import type { Room, Scope } from './core/scope.ts';
import type { Topic } from './core/topic.ts';

/**
 * Where the corpus lives. Implementations: stores/sqlite. Every read takes the reader's `Scope` and
 * answers as if nothing outside it existed. Every write is one transaction: it happened or it did not.
 * Absence is a return value; a rejection means the store itself failed.
 */
export interface Store {
  /** Stores an article with its ledger, or notes that these very bytes are already there. */
  putArticle(article: NewArticle, quotations: readonly Quotation[], terms: IndexTerms): Promise<PutResult>;
  /** The same for many, in one transaction: results in the order given. */
  putArticles(entries: readonly PutEntry[]): Promise<readonly PutResult[]>;

  /** Current revisions, in the order of `ids`; unknown or out-of-scope ids are left out. */
  articles(scope: Scope, ids: readonly ArticleId[]): Promise<readonly Article[]>;
  /** One revision, current or not: what a citation opens. */
  revision(scope: Scope, id: ArticleId, revision: number): Promise<Article | null>;
  /** Heads of current revisions, newest published first (undated last, by when they were stored). */
  listArticles(scope: Scope, filter: ArticleFilter): Promise<readonly ArticleHead[]>;
  /** Candidates from the full-text index, best first by the store's own rough score. */
  search(scope: Scope, query: TermQuery, limit: number): Promise<readonly SearchHit[]>;

  /** Ledger entries of current revisions, newest article first, in reading order within one article. */
  quotations(scope: Scope, filter: QuotationFilter): Promise<readonly LedgerEntry[]>;
  /** Everyone who is quoted in scope, most quoted first. */
  speakers(scope: Scope): Promise<readonly SpeakerCount[]>;

  topics(scope: Scope): Promise<readonly Topic[]>;
  /** Creates the topic or replaces its title and aliases. */
  putTopic(topic: Topic): Promise<void>;
  /** Moves the aliases and tagged articles of `from` to `into`, and removes `from`. */
  mergeTopics(collection: CollectionId, from: TopicSlug, into: TopicSlug): Promise<void>;

  /** One row an outlet: how much there is and how fresh it is. */
  sources(scope: Scope): Promise<readonly SourceSummary[]>;

  collections(): Promise<readonly CollectionId[]>;
  grant(room: Room, collection: CollectionId): Promise<void>;
  revoke(room: Room, collection: CollectionId): Promise<void>;
  /** What the room may see: exactly what it was granted. */
  scopeOf(room: Room): Promise<Scope>;

  close(): Promise<void>;
}

export interface PutEntry {
  readonly article: NewArticle;
  readonly quotations: readonly Quotation[];
  readonly terms: IndexTerms;
}

/** `revision` is the one that is current afterwards. */
export interface PutResult {
  readonly outcome: 'added' | 'revised' | 'unchanged';
  readonly id: ArticleId;
  readonly revision: number;
}

/** Index terms in text order, as `text/tokenize` and `text/stem` make them: what the full-text index holds. */
export interface IndexTerms {
  readonly title: readonly string[];
  readonly body: readonly string[];
}

/** An article without its text. */
export type ArticleHead = Omit<Article, 'body' | 'sentences'>;

export interface ArticleFilter {
  /** Inclusive, ISO 8601 instants, compared with `publishedAt`. */
  readonly since?: string;
  readonly until?: string;
  readonly source?: string;
  /** Articles that name this topic themselves. */
  readonly topic?: string;
  readonly url?: string;
  readonly limit?: number;
}

/** Terms are index terms. An article matches if it has at least one term of every group in `all`, and, when `any` is not empty, at least one of `any`. */
export interface TermQuery {
  readonly all: readonly (readonly string[])[];
  readonly any: readonly string[];
  /** Where the terms must stand; default both. */
  readonly field?: 'title';
}

export interface SearchHit {
  readonly id: ArticleId;
  /** Larger is better; comparable within one result only. */
  readonly score: number;
}

export interface QuotationFilter {
  readonly articles?: readonly ArticleId[];
  /** Speaker keys (`speakerKey` of the resolved or printed name), any of them. */
  readonly speakers?: readonly string[];
  readonly kinds?: readonly QuotationKind[];
}

export interface SpeakerCount {
  /** Folded name: what `QuotationFilter.speakers` takes. */
  readonly key: string;
  /** The name as most often shown. */
  readonly name: string;
  readonly quotations: number;
}

export interface SourceSummary {
  readonly source: string;
  readonly articles: number;
  readonly quotations: number;
  readonly newest: string | null;
  readonly oldest: string | null;
}
