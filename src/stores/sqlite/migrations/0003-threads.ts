import { type Kysely, sql } from 'kysely';

/** Threads, each whole as JSON: they are read and written whole. And what each room was last told on a topic. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of THREADS) await sql.raw(statement).execute(db);
}

const THREADS = [
  `CREATE TABLE thread (
    platform TEXT NOT NULL,
    workspace TEXT NOT NULL,
    channel TEXT NOT NULL,
    thread TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (platform, workspace, channel, thread)
  ) STRICT, WITHOUT ROWID`,
  `CREATE TABLE last_brief (
    platform TEXT NOT NULL,
    workspace TEXT NOT NULL,
    channel TEXT NOT NULL,
    topic TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (platform, workspace, channel, topic)
  ) STRICT, WITHOUT ROWID`,
];
