import type { Connection } from './connection.ts';

/**
 * A key that so many articles have tells nothing any more (boilerplate, a template): it takes no further ones, so
 * that a look-up stays small. Only then does it matter in which order articles come.
 */
const MAX_ARTICLES_A_KEY = 128;
/** Candidates that are compared, those with most keys in common first. */
const MAX_CANDIDATES = 32;

/** Revisions that have at least `least` of the keys, those with most first. */
export function lookUpKeys(
  connection: Connection,
  collection: number,
  keys: readonly number[],
  least: number,
): readonly number[] {
  const query = connection.query<{ revision: number }>(
    `SELECT revision FROM story_key WHERE collection = ? AND key = ? LIMIT ${MAX_ARTICLES_A_KEY}`,
  );
  const counts = new Map<number, number>();
  for (const key of keys) {
    for (const { revision } of query.all(collection, key))
      counts.set(revision, (counts.get(revision) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, shared]) => shared >= least)
    .sort(([a, x], [b, y]) => y - x || a - b)
    .slice(0, MAX_CANDIDATES)
    .map(([revision]) => revision);
}

/** Within a write only. */
export function addKeys(
  connection: Connection,
  collection: number,
  keys: readonly number[],
  revision: number,
): void {
  const query = connection.query(
    `INSERT OR IGNORE INTO story_key (collection, key, revision) SELECT ?1, ?2, ?3
     WHERE (SELECT count(*) FROM (SELECT 1 FROM story_key WHERE collection = ?1 AND key = ?2 LIMIT ${MAX_ARTICLES_A_KEY}))
       < ${MAX_ARTICLES_A_KEY}`,
  );
  for (const key of keys) query.run(collection, key, revision);
}

/** Within a write only. */
export function removeKeys(
  connection: Connection,
  collection: number,
  keys: readonly number[],
  revision: number,
): void {
  const query = connection.query('DELETE FROM story_key WHERE collection = ? AND key = ? AND revision = ?');
  for (const key of keys) query.run(collection, key, revision);
}
