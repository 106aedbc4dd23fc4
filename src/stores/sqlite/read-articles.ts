import type { Article } from '../../core/article.ts';
import { type ArticleId, articleId, collectionId } from '../../core/identifiers.ts';
import type { Scope } from '../../core/scope.ts';
import type { ArticleFilter, ArticleHead } from '../../store.ts';
import type { Connection } from './connection.ts';
import { toMilliseconds } from './instant.ts';
import { collectionsIn } from './scope.ts';
import { readText } from './text-cache.ts';

interface HeadRow {
  readonly number: number;
  readonly id: string;
  readonly revision: number;
  readonly collection_id: string;
  readonly title: string;
  readonly source: string;
  readonly url: string | null;
  readonly published_at: string | null;
  readonly published_ms: number | null;
  readonly stored_at: string;
  readonly language: string;
  readonly body_hash: string;
  readonly topics: string;
}

const HEAD = `r.number, r.id, r.revision, c.id AS collection_id, r.title, r.source, r.url, r.published_at,
  r.published_ms, r.stored_at, r.language, r.body_hash, r.topics`;

const ARTICLE = `SELECT ${HEAD} FROM revision r JOIN collection c ON c.number = r.collection
  WHERE c.id IN (SELECT value FROM json_each(?))`;

export function readArticles(
  connection: Connection,
  scope: Scope,
  ids: readonly ArticleId[],
): readonly Article[] {
  const query = connection.query<HeadRow>(`${ARTICLE} AND r.id = ? AND r.is_current = 1`);
  const collections = JSON.stringify(scope.collections);
  return ids.flatMap((id) => {
    const row = query.get(collections, id);
    return row === undefined ? [] : [articleOf(connection, row)];
  });
}

export function readRevision(
  connection: Connection,
  scope: Scope,
  id: ArticleId,
  revision: number,
): Article | null {
  const query = connection.query<HeadRow>(`${ARTICLE} AND r.id = ? AND r.revision = ?`);
  const row = query.get(JSON.stringify(scope.collections), id, revision);
  return row === undefined ? null : articleOf(connection, row);
}

/**
 * From what a filter names to its articles. Left alone, SQLite takes the index that gives the order and walks
 * through all articles to meet the few that are wanted.
 */
function tableFor(filter: ArticleFilter): string {
  if (filter.topic !== undefined) {
    return 'article_topic a CROSS JOIN revision r ON r.number = a.revision AND r.collection = a.collection';
  }
  if (filter.url !== undefined) return 'revision r INDEXED BY revision_url';
  return filter.source === undefined ? 'revision r' : 'revision r INDEXED BY revision_source';
}

export function listArticles(
  connection: Connection,
  scope: Scope,
  filter: ArticleFilter,
): readonly ArticleHead[] {
  const limit = Math.max(0, filter.limit ?? Number.MAX_SAFE_INTEGER);
  const { sql, values } = conditionsOf(filter);
  const query = connection.query<HeadRow>(
    `SELECT ${HEAD} FROM ${tableFor(filter)} JOIN collection c ON c.number = r.collection
     WHERE r.collection = ? AND r.is_current = 1 ${sql}
     ORDER BY r.published_ms DESC, r.number DESC LIMIT ?`,
  );
  // One collection at a time the index gives the order; over several, SQLite would sort every article.
  const lists = collectionsIn(connection, scope).map((number) => query.all(number, ...values, limit));
  const rows = lists.length === 1 ? lists.flat() : lists.flat().sort(newestFirst).slice(0, limit);
  return rows.map(headOf);
}

function conditionsOf(filter: ArticleFilter): { sql: string; values: readonly (string | number)[] } {
  const conditions: string[] = [];
  const values: (string | number)[] = [];
  const add = (condition: string, value: string | number | undefined) => {
    if (value === undefined) return;
    conditions.push(`AND ${condition}`);
    values.push(value);
  };
  add('r.published_ms >= ?', filter.since === undefined ? undefined : toMilliseconds(filter.since));
  add('r.published_ms <= ?', filter.until === undefined ? undefined : toMilliseconds(filter.until));
  add('r.source = ?', filter.source);
  add('r.url = ?', filter.url);
  add('a.topic = ?', filter.topic);
  return { sql: conditions.join(' '), values };
}

function newestFirst(a: HeadRow, b: HeadRow): number {
  const newer = (b.published_ms ?? Number.NEGATIVE_INFINITY) - (a.published_ms ?? Number.NEGATIVE_INFINITY);
  return newer || b.number - a.number;
}

function headOf(row: HeadRow): ArticleHead {
  return {
    id: articleId(row.id),
    revision: row.revision,
    collection: collectionId(row.collection_id),
    title: row.title,
    source: row.source,
    url: row.url,
    publishedAt: row.published_at,
    storedAt: row.stored_at,
    language: row.language,
    bodyHash: row.body_hash,
    topics: JSON.parse(row.topics) as readonly string[],
  };
}

function articleOf(connection: Connection, row: HeadRow): Article {
  const text = readText(connection, row.number);
  if (text === undefined) throw new Error(`Revision ${row.revision} of article ${row.id} has no text`);
  return { ...headOf(row), ...text };
}
