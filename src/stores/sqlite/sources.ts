import type { Scope } from '../../core/scope.ts';
import type { SourceSummary } from '../../store.ts';
import type { Connection } from './connection.ts';
import { toInstant } from './instant.ts';

interface SourceRow {
  readonly source: string;
  readonly articles: number;
  readonly quotations: number;
  readonly newest: number | null;
  readonly oldest: number | null;
}

export function readSources(connection: Connection, scope: Scope): readonly SourceSummary[] {
  return connection
    .query<SourceRow>(
      `SELECT source, count(*) AS articles, sum(quotations) AS quotations, max(published_ms) AS newest,
         min(published_ms) AS oldest
       FROM revision
       WHERE is_current = 1
         AND collection IN (SELECT number FROM collection WHERE id IN (SELECT value FROM json_each(?)))
       GROUP BY source ORDER BY count(*) DESC, source`,
    )
    .all(JSON.stringify(scope.collections))
    .map((row) => ({ ...row, newest: toInstant(row.newest), oldest: toInstant(row.oldest) }));
}

/** Languages of current articles, those of most articles first. */
export function readLanguages(connection: Connection, scope: Scope): readonly string[] {
  return connection
    .query<{ language: string }>(
      `SELECT language FROM revision
       WHERE is_current = 1
         AND collection IN (SELECT number FROM collection WHERE id IN (SELECT value FROM json_each(?)))
       GROUP BY language ORDER BY count(*) DESC, language`,
    )
    .all(JSON.stringify(scope.collections))
    .map(({ language }) => language);
}
