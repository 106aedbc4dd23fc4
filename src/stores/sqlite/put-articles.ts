import type { Article } from '../../core/article.ts';
import { articleId } from '../../core/identifiers.ts';
import type { PutEntry, PutResult } from '../../store.ts';
import { Batch } from './batch.ts';
import type { Connection } from './connection.ts';
import { collectionNumber } from './scope.ts';
import { retireRevision, writeRevision } from './write-revision.ts';

/** Stores the entries one after the other. Within a write only. `storedAt` is an ISO 8601 instant. */
export function putArticles(
  connection: Connection,
  entries: readonly PutEntry[],
  storedAt: string,
): readonly PutResult[] {
  const batch = new Batch(connection, storedAt);
  const results = entries.map((entry) => putArticle(batch, entry));
  batch.finish();
  return results;
}

/** What is compared to tell whether an article changed. */
interface CurrentRow {
  readonly number: number;
  readonly id: string;
  readonly revision: number;
  readonly collection: number;
  readonly title: string;
  readonly source: string;
  readonly url: string | null;
  readonly published_at: string | null;
  readonly language: string;
  readonly body_hash: string;
  readonly topics: string;
}

const CURRENT = `SELECT number, id, revision, collection, title, source, url, published_at, language, body_hash, topics
  FROM revision WHERE is_current = 1`;

function putArticle(batch: Batch, entry: PutEntry): PutResult {
  const { connection } = batch;
  const { article } = entry;
  const collection = collectionNumber(connection, article.collection);
  const topics = filedUnder(connection, collection, article.topics);
  const current = connection.query<CurrentRow>(`${CURRENT} AND id = ?`).get(article.id);
  if (current === undefined) {
    const twin = findTwin(connection, collection, article);
    if (twin !== undefined) return resultOf('unchanged', twin);
    writeRevision(batch, { entry, collection, topics, revision: 1 });
    return { outcome: 'added', id: article.id, revision: 1 };
  }
  if (current.collection !== collection) {
    throw new Error(`Article ${article.id} belongs to another collection than ${article.collection}`);
  }
  if (isSame(connection, current, article, topics)) return resultOf('unchanged', current);
  const revision = current.revision + 1;
  retireRevision(batch, current.number);
  writeRevision(batch, { entry, collection, topics, revision });
  return { outcome: 'revised', id: article.id, revision };
}

type NewBytes = Pick<Article, 'title' | 'body' | 'bodyHash' | 'source'>;

/** The same text of the same outlet that came under another id: another path, another address. */
function findTwin(connection: Connection, collection: number, article: NewBytes): CurrentRow | undefined {
  return connection
    .query<CurrentRow>(`${CURRENT} AND collection = ? AND body_hash = ? ORDER BY number`)
    .all(collection, article.bodyHash)
    .find(
      (row) =>
        row.title === article.title &&
        row.source === article.source &&
        bodyOf(connection, row.number) === article.body,
    );
}

function isSame(
  connection: Connection,
  row: CurrentRow,
  article: PutEntry['article'],
  topics: readonly string[],
): boolean {
  return (
    row.body_hash === article.bodyHash &&
    row.title === article.title &&
    row.source === article.source &&
    row.url === article.url &&
    row.published_at === article.publishedAt &&
    row.language === article.language &&
    row.topics === JSON.stringify(topics) &&
    bodyOf(connection, row.number) === article.body
  );
}

function bodyOf(connection: Connection, revision: number): string | undefined {
  return connection.query<{ body: string }>('SELECT body FROM revision_text WHERE revision = ?').get(revision)
    ?.body;
}

/** The topics under which the article is kept: a merged one counts as the one it went into, each once. */
function filedUnder(
  connection: Connection,
  collection: number,
  topics: readonly string[],
): readonly string[] {
  const merged = connection.query<{ into_slug: string }>(
    'SELECT into_slug FROM merged_topic WHERE collection = ? AND slug = ?',
  );
  return [...new Set(topics.map((topic) => merged.get(collection, topic)?.into_slug ?? topic))];
}

function resultOf(outcome: 'unchanged', row: CurrentRow): PutResult {
  return { outcome, id: articleId(row.id), revision: row.revision };
}
