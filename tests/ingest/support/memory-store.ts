import type { PutEntry, PutResult, Store } from '../../../src/store.ts';

/** The store as ingest sees it: revisions by id, one batch all or nothing. */
export class MemoryStore implements Pick<Store, 'putArticles'> {
  readonly revisions = new Map<string, PutEntry[]>();
  readonly batches: number[] = [];
  /** Set to make the batch with this number (from 0) fail. */
  failAt: { readonly batch: number; readonly error: Error } | null = null;

  async putArticles(entries: readonly PutEntry[]): Promise<readonly PutResult[]> {
    if (this.failAt?.batch === this.batches.length) throw this.failAt.error;
    this.batches.push(entries.length);
    return entries.map((entry) => this.#put(entry));
  }

  /** Current revisions in the order they first came. */
  current(): readonly PutEntry[] {
    return [...this.revisions.values()].flatMap((revisions) => revisions.at(-1) ?? []);
  }

  #put(entry: PutEntry): PutResult {
    const { id } = entry.article;
    const revisions = this.revisions.get(id) ?? [];
    this.revisions.set(id, revisions);
    if (JSON.stringify(revisions.at(-1)) === JSON.stringify(entry)) {
      return { outcome: 'unchanged', id, revision: revisions.length };
    }
    revisions.push(entry);
    return { outcome: revisions.length === 1 ? 'added' : 'revised', id, revision: revisions.length };
  }
}
