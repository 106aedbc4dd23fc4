import { type Kysely, sql } from 'kysely';

/** Watches and what they remember, as JSON; what a planned message of theirs is about, by its delivery. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of WATCHES) await sql.raw(statement).execute(db);
}

const WATCHES = [
  `CREATE TABLE watch (
    id TEXT PRIMARY KEY NOT NULL,
    platform TEXT NOT NULL,
    workspace TEXT NOT NULL,
    channel TEXT NOT NULL,
    created_at TEXT NOT NULL,
    value TEXT NOT NULL,
    state TEXT NOT NULL,
    is_muted INTEGER NOT NULL,
    seen INTEGER NOT NULL,
    due_ms INTEGER,
    version INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID`,
  'CREATE INDEX watch_room ON watch (platform, workspace, channel)',
  `CREATE TABLE firing (
    delivery TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
  ) STRICT, WITHOUT ROWID`,
];
