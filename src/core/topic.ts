import type { CollectionId, TopicSlug } from './identifiers.ts';

/** A subject that people ask for by name. It collects the articles that name it or match its words. */
export interface Topic {
  readonly slug: TopicSlug;
  readonly collection: CollectionId;
  readonly title: string;
  readonly aliases: readonly string[];
}
