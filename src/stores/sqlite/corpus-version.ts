import type { Connection } from './connection.ts';

/**
 * Changes whenever the articles may have: in this process or another one, every batch that adds or revises some
 * takes a new segment number. Threads, digests and grants leave it alone. Within a read only.
 */
export function corpusVersion(connection: Connection): string {
  const row = connection
    .query<{ seq: number }>("SELECT seq FROM sqlite_sequence WHERE name = 'index_segment'")
    .get();
  return String(row?.seq ?? 0);
}
