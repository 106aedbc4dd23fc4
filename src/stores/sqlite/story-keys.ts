import type { Connection } from './connection.ts';

/**
 * A key that so many articles have tells nothing any more (boilerplate, a template): it takes no further ones, so
 * that a look-up stays small. Only then does it matter in which order articles come.
 */
const MAX_ARTICLES_A_KEY = 128;
/** Candidates that are compared, those with most keys in common first. */
const MAX_CANDIDATES = 32;

export interface FoundKeys {
  /** Revisions that have at least as many of the keys as was asked for, those with most first. */
  readonly revisions: readonly number[];
  /** Keys that take no further revisions. */
  readonly full: ReadonlySet<number>;
}

export function lookUpKeys(
  connection: Connection,
  collection: number,
  keys: readonly number[],
  least: number,
): FoundKeys {
  const query = connection.query<{ revision: number }>(
    `SELECT revision FROM story_key WHERE collection = ? AND key = ? LIMIT ${MAX_ARTICLES_A_KEY}`,
  );
  const counts = new Map<number, number>();
  const full = new Set<number>();
  for (const key of keys) {
    const rows = query.all(collection, key);
    if (rows.length === MAX_ARTICLES_A_KEY) full.add(key);
    for (const { revision } of rows) counts.set(revision, (counts.get(revision) ?? 0) + 1);
  }
  const revisions = [...counts]
    .filter(([, shared]) => shared >= least)
    .sort(([a, x], [b, y]) => y - x || a - b)
    .slice(0, MAX_CANDIDATES)
    .map(([revision]) => revision);
  return { revisions, full };
}

/** Adds those keys that are not full. Within a write only. */
export function addKeys(
  connection: Connection,
  collection: number,
  keys: readonly number[],
  revision: number,
  full: ReadonlySet<number>,
): void {
  const query = connection.query(
    'INSERT OR IGNORE INTO story_key (collection, key, revision) VALUES (?, ?, ?)',
  );
  for (const key of keys) if (!full.has(key)) query.run(collection, key, revision);
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
