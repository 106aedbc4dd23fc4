import type { Connection } from './connection.ts';
import { buildSegment, type IndexedArticle } from './index/build-segment.ts';
import { addSegment, removeFromIndex } from './index/write-segments.ts';

/** Changes of the full-text indexes, kept back until the end of a batch: its articles are one segment. */
export class IndexQueue {
  readonly #additions = new Map<number, { readonly collection: number; readonly article: IndexedArticle }>();
  readonly #removals = new Map<number, number>();

  add(collection: number, article: IndexedArticle): void {
    this.#additions.set(article.revision, { collection, article });
  }

  /** A revision of this same batch is simply forgotten. */
  remove(collection: number, revision: number): void {
    if (!this.#additions.delete(revision)) this.#removals.set(revision, collection);
  }

  write(connection: Connection): void {
    for (const [revision, collection] of this.#removals) removeFromIndex(connection, collection, revision);
    const byCollection = Map.groupBy(this.#additions.values(), ({ collection }) => collection);
    for (const [collection, additions] of byCollection)
      addSegment(connection, collection, buildSegment(additions.map(({ article }) => article)));
  }
}
