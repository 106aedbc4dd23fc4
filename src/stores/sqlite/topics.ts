import { type CollectionId, collectionId, type TopicSlug, topicSlug } from '../../core/identifiers.ts';
import type { Scope } from '../../core/scope.ts';
import type { Topic } from '../../core/topic.ts';
import type { TaggedTopic } from '../../store.ts';
import type { Connection } from './connection.ts';
import { toInstant } from './instant.ts';
import { collectionNumber } from './scope.ts';

interface TopicRow {
  readonly slug: string;
  readonly collection: string;
  readonly title: string;
  readonly aliases: string;
}

const TOPIC = `SELECT t.slug, c.id AS collection, t.title, t.aliases
  FROM topic t JOIN collection c ON c.number = t.collection`;

export function readTopics(connection: Connection, scope: Scope): readonly Topic[] {
  return connection
    .query<TopicRow>(`${TOPIC} WHERE c.id IN (SELECT value FROM json_each(?)) ORDER BY t.slug, c.id`)
    .all(JSON.stringify(scope.collections))
    .map(topicOf);
}

export function readTaggedTopics(connection: Connection, scope: Scope): readonly TaggedTopic[] {
  return connection
    .query<{ slug: string; articles: number; newest: number | null }>(
      `SELECT topic AS slug, count(*) AS articles, max(published_ms) AS newest FROM article_topic
       WHERE collection IN (SELECT number FROM collection WHERE id IN (SELECT value FROM json_each(?)))
       GROUP BY topic ORDER BY count(*) DESC, topic`,
    )
    .all(JSON.stringify(scope.collections))
    .map(({ slug, articles, newest }) => ({ slug, articles, newest: toInstant(newest) }));
}

/** A topic that was merged away before and is made again is itself from now on. Within a write only. */
export function putTopic(connection: Connection, topic: Topic): void {
  const collection = collectionNumber(connection, topic.collection);
  connection.query('DELETE FROM merged_topic WHERE collection = ? AND slug = ?').run(collection, topic.slug);
  connection
    .query(
      `INSERT INTO topic (collection, slug, title, aliases) VALUES (?, ?, ?, ?)
       ON CONFLICT DO UPDATE SET title = excluded.title, aliases = excluded.aliases`,
    )
    .run(collection, topic.slug, topic.title, JSON.stringify(topic.aliases));
}

/** Within a write only. */
export function mergeTopics(
  connection: Connection,
  id: CollectionId,
  from: TopicSlug,
  into: TopicSlug,
): void {
  if (from === into) return;
  const collection = collectionNumber(connection, id);
  const find = connection.query<TopicRow>(`${TOPIC} WHERE t.collection = ? AND t.slug = ?`);
  const old = find.get(collection, from);
  const kept = find.get(collection, into);
  const left = old === undefined ? [] : [old.title, ...topicOf(old).aliases];
  const title = kept?.title ?? into;
  const aliases = new Set([...(kept === undefined ? [] : topicOf(kept).aliases), from, ...left]);
  aliases.delete(into);
  aliases.delete(title);
  putTopic(connection, { slug: into, collection: id, title, aliases: [...aliases] });
  connection.query('DELETE FROM topic WHERE collection = ? AND slug = ?').run(collection, from);
  connection
    .query('UPDATE merged_topic SET into_slug = ? WHERE collection = ? AND into_slug = ?')
    .run(into, collection, from);
  connection
    .query('INSERT OR REPLACE INTO merged_topic (collection, slug, into_slug) VALUES (?, ?, ?)')
    .run(collection, from, into);
  refile(connection, collection, from, into);
}

function refile(connection: Connection, collection: number, from: TopicSlug, into: TopicSlug): void {
  const articles = connection
    .query<{ number: number; topics: string }>(
      `SELECT r.number, r.topics FROM article_topic a JOIN revision r ON r.number = a.revision
       WHERE a.collection = ? AND a.topic = ?`,
    )
    .all(collection, from);
  for (const { number, topics } of articles) {
    const filed = namesOf(topics).map((topic) => (topic === from ? into : topic));
    connection
      .query('UPDATE revision SET topics = ? WHERE number = ?')
      .run(JSON.stringify([...new Set(filed)]), number);
  }
  connection
    .query('UPDATE OR REPLACE article_topic SET topic = ? WHERE collection = ? AND topic = ?')
    .run(into, collection, from);
}

function topicOf(row: TopicRow): Topic {
  return {
    slug: topicSlug(row.slug),
    collection: collectionId(row.collection),
    title: row.title,
    aliases: namesOf(row.aliases),
  };
}

const namesOf = (json: string): readonly string[] => JSON.parse(json) as readonly string[];
