import type { ArticleId, CollectionId, TopicSlug } from './identifiers.ts';

/** A subject that people ask for by name. It collects the articles that name it or match its words. */
export interface Topic {
  readonly slug: TopicSlug;
  readonly collection: CollectionId;
  readonly title: string;
  readonly aliases: readonly string[];
}

/** What a request for a topic came to: the topic's name and the articles that carry it. */
export interface ResolvedTopic {
  readonly slug: string;
  readonly title: string;
  readonly articles: readonly ArticleId[];
}
