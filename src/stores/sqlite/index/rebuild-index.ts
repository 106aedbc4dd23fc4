import { indexTerms } from '../../../text/index-terms.ts';
import type { Connection } from '../connection.ts';
import { buildSegment } from './build-segment.ts';
import { addSegment } from './write-segments.ts';

interface StoredRow {
  readonly number: number;
  readonly collection: number;
  readonly title: string;
  readonly language: string;
  readonly publishedMs: number | null;
  readonly body: string;
}

const BATCH = 500;

/**
 * Indexes every current revision of a store that has articles and no index: one that was made before the index
 * had its present form. All of it is one transaction.
 */
export async function rebuildIndex(connection: Connection): Promise<void> {
  if (!(await connection.read(() => isMissing(connection)))) return;
  await connection.write(() => {
    // Another process may have been faster.
    if (!isMissing(connection)) return;
    connection.query('DELETE FROM term_sequence').run();
    for (let rows = readAfter(connection, 0); rows.length > 0; ) {
      for (const [collection, list] of Map.groupBy(rows, ({ collection }) => collection))
        addSegment(connection, collection, buildSegment(list.map(toIndexed)));
      rows = readAfter(connection, rows.at(-1)?.number ?? 0);
    }
  });
}

const toIndexed = ({ number, title, body, language, publishedMs }: StoredRow) => ({
  revision: number,
  publishedMs,
  terms: { title: indexTerms(title, language), body: indexTerms(body, language) },
});

function isMissing(connection: Connection): boolean {
  const row = connection
    .query<{ missing: number }>(
      `SELECT NOT EXISTS (SELECT 1 FROM index_segment)
         AND EXISTS (SELECT 1 FROM revision WHERE is_current = 1) AS missing`,
    )
    .get();
  return row?.missing === 1;
}

const readAfter = (connection: Connection, number: number): readonly StoredRow[] =>
  connection
    .query<StoredRow>(
      `SELECT r.number, r.collection, r.title, r.language, r.published_ms AS publishedMs, t.body
       FROM revision r JOIN revision_text t ON t.revision = r.number
       WHERE r.is_current = 1 AND r.number > ? ORDER BY r.number LIMIT ${BATCH}`,
    )
    .all(number);
