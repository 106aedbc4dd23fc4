import type { IndexTerms } from '../../store.ts';
import { addToIndex, removeFromIndex } from './collection-index.ts';
import type { Connection } from './connection.ts';

interface Addition {
  readonly collection: number;
  readonly terms: IndexTerms;
}

/**
 * Changes of the full-text indexes, kept back until the rest of a batch is written: FTS5 writes a segment at
 * every savepoint, and SQLite sets one around many an ordinary statement (any with RETURNING). Mixed with
 * them, the same articles took three times as long.
 */
export class IndexQueue {
  readonly #additions = new Map<number, Addition>();
  readonly #removals = new Map<number, number>();

  add(collection: number, revision: number, terms: IndexTerms): void {
    this.#additions.set(revision, { collection, terms });
  }

  /** A revision of this same batch is simply forgotten. */
  remove(collection: number, revision: number): void {
    if (!this.#additions.delete(revision)) this.#removals.set(revision, collection);
  }

  write(connection: Connection): void {
    for (const [revision, collection] of this.#removals) removeFromIndex(connection, collection, revision);
    for (const [revision, { collection, terms }] of this.#additions) {
      addToIndex(connection, collection, revision, terms);
    }
  }
}
