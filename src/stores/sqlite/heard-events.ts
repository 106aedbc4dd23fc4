import type { Connection } from './connection.ts';

/** Platforms repeat an event for an hour at most; whoever was down longer gets none twice. */
const KEPT_HOURS = 26;

/** Within a write only. True when none of these keys was claimed before. */
export function claimEvents(connection: Connection, keys: readonly string[], now: Temporal.Instant): boolean {
  connection
    .query('DELETE FROM heard_event WHERE at < ?')
    .run(now.subtract({ hours: KEPT_HOURS }).toString({ smallestUnit: 'millisecond' }));
  const known = connection.query<{ key: string }>('SELECT key FROM heard_event WHERE key = ?');
  const isNew = keys.every((key) => known.get(key) === undefined);
  const insert = connection.query('INSERT OR IGNORE INTO heard_event (key, at) VALUES (?, ?)');
  const at = now.toString({ smallestUnit: 'millisecond' });
  for (const key of keys) insert.run(key, at);
  return isNew;
}
