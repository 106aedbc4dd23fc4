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
  const counts = new Map<number, number>();
  const holders = new Map<number, number>();
  const rows = connection
    .query<readonly [key: number, revision: number]>(
      `SELECT k.key, k.revision FROM json_each(?) wanted
         CROSS JOIN story_key k ON k.collection = ? AND k.key = wanted.value`,
    )
    .rows(JSON.stringify(keys), collection);
  for (const [key, revision] of rows) {
    holders.set(key, (holders.get(key) ?? 0) + 1);
    counts.set(revision, (counts.get(revision) ?? 0) + 1);
  }
  const revisions = [...counts]
    .filter(([, shared]) => shared >= least)
    .sort(([a, x], [b, y]) => y - x || a - b)
    .slice(0, MAX_CANDIDATES)
    .map(([revision]) => revision);
  const full = [...holders].filter(([, articles]) => articles >= MAX_ARTICLES_A_KEY).map(([key]) => key);
  return { revisions, full: new Set(full) };
}

/** Adds those keys that are not full. Within a write only. */
export function addKeys(
  connection: Connection,
  collection: number,
  keys: readonly number[],
  revision: number,
  full: ReadonlySet<number>,
): void {
  const free = full.size === 0 ? keys : keys.filter((key) => !full.has(key));
  connection
    .query('INSERT OR IGNORE INTO story_key (collection, key, revision) SELECT ?, value, ? FROM json_each(?)')
    .run(collection, revision, JSON.stringify(free));
}

/** Within a write only. */
export function removeKeys(
  connection: Connection,
  collection: number,
  keys: readonly number[],
  revision: number,
): void {
  connection
    .query(
      'DELETE FROM story_key WHERE collection = ? AND revision = ? AND key IN (SELECT value FROM json_each(?))',
    )
    .run(collection, revision, JSON.stringify(keys));
}
