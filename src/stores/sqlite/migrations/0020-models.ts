import { type Kysely, sql } from 'kysely';

/** What models used, by workspace and day, and what may be forgotten: proposals that a cache keeps. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of MODELS) await sql.raw(statement).execute(db);
}

const MODELS = [
  `CREATE TABLE token_usage (
    day TEXT NOT NULL,
    platform TEXT NOT NULL,
    workspace TEXT NOT NULL,
    calls INTEGER NOT NULL DEFAULT 0,
    tokens_in INTEGER NOT NULL DEFAULT 0,
    tokens_out INTEGER NOT NULL DEFAULT 0,
    reserved INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (day, platform, workspace)
  ) STRICT, WITHOUT ROWID`,
  `CREATE TABLE cache_entry (
    key TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL,
    expires_ms INTEGER NOT NULL
  ) STRICT`,
  'CREATE INDEX cache_entry_expires ON cache_entry (expires_ms)',
];
