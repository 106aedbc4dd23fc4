import { articleId } from '../../core/identifiers.ts';
import type { Scope } from '../../core/scope.ts';
import { storyId } from '../../core/story.ts';
import type { Arrival, Newcomer } from '../../core/watch.ts';
import type { ArrivalFilter, NewcomerFilter, RevisedFilter } from '../../watch-store.ts';
import type { Connection } from './connection.ts';
import { toMilliseconds } from './instant.ts';

interface ArrivalRow {
  readonly number: number;
  readonly article: string;
  readonly revision: number;
  readonly story: string;
  readonly published_at: string | null;
  readonly stored_at: string;
}

const ARRIVAL = `SELECT r.number, r.id AS article, r.revision, story.id AS story, r.published_at, r.stored_at
  FROM revision r JOIN article_story s ON s.revision = r.number JOIN revision story ON story.number = s.story
  WHERE r.is_current = 1
    AND r.collection IN (SELECT number FROM collection WHERE id IN (SELECT value FROM json_each(?)))`;

export function readArrivals(
  connection: Connection,
  scope: Scope,
  { after, since, limit }: ArrivalFilter,
): readonly Arrival[] {
  const conditions: string[] = [];
  const values: (string | number)[] = [JSON.stringify(scope.collections)];
  if (after !== undefined) {
    conditions.push('AND r.number > ?');
    values.push(after);
  }
  if (since !== undefined) {
    conditions.push('AND (r.published_ms >= ? OR (r.published_ms IS NULL AND r.stored_at >= ?))');
    values.push(toMilliseconds(since), since);
  }
  return connection
    .query<ArrivalRow>(`${ARRIVAL} ${conditions.join(' ')} ORDER BY r.number LIMIT ?`)
    .all(...values, limit)
    .map(toArrival);
}

/** Numbers grow as revisions are stored: the first one of a time is found from the end. */
export function readNewcomers(
  connection: Connection,
  scope: Scope,
  { after, since, limit }: NewcomerFilter,
): readonly Newcomer[] {
  const before =
    after ??
    connection
      .query<{ number: number }>(
        'SELECT number FROM revision WHERE stored_at < ? ORDER BY number DESC LIMIT 1',
      )
      .get(since)?.number ??
    0;
  return connection
    .query<ArrivalRow & { readonly source: string }>(
      `SELECT r.number, r.id AS article, r.revision, story.id AS story, r.published_at, first.stored_at, r.source
       FROM revision first JOIN revision r ON r.id = first.id AND r.is_current = 1
         JOIN article_story s ON s.revision = r.number JOIN revision story ON story.number = s.story
       WHERE first.number > ? AND first.revision = 1
         AND r.collection IN (SELECT number FROM collection WHERE id IN (SELECT value FROM json_each(?)))
       ORDER BY first.number DESC LIMIT ?`,
    )
    .all(before, JSON.stringify(scope.collections), limit)
    .map((row) => ({ ...toArrival(row), source: row.source }));
}

const toArrival = (row: ArrivalRow): Arrival => ({
  number: row.number,
  article: articleId(row.article),
  revision: row.revision,
  story: storyId(row.story),
  publishedAt: row.published_at,
  storedAt: row.stored_at,
});

export function readNewestArrival(connection: Connection): number {
  return (
    connection.query<{ number: number | null }>('SELECT max(number) AS number FROM revision').get()?.number ??
    0
  );
}

export function readRevised(
  connection: Connection,
  { after, storedSince }: RevisedFilter,
): readonly Pick<Arrival, 'number' | 'article'>[] {
  return connection
    .query<{ number: number; id: string }>(
      `SELECT number, id FROM revision WHERE number > ? AND is_current = 1 AND revision > 1 AND stored_at >= ?
       ORDER BY number`,
    )
    .all(after, storedSince)
    .map(({ number, id }) => ({ number, article: articleId(id) }));
}
