import { type Kysely, sql } from 'kysely';

/** What rooms decided, who has which role, what was heard already, what people thought of answers. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of ROOMS) await sql.raw(statement).execute(db);
}

const ROOMS = [
  `CREATE TABLE room_settings (
    platform TEXT NOT NULL,
    workspace TEXT NOT NULL,
    channel TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (platform, workspace, channel)
  ) STRICT, WITHOUT ROWID`,
  `CREATE TABLE person_role (
    platform TEXT NOT NULL,
    workspace TEXT NOT NULL,
    person TEXT NOT NULL,
    role TEXT NOT NULL,
    PRIMARY KEY (platform, workspace, person)
  ) STRICT, WITHOUT ROWID`,
  `CREATE TABLE heard_event (
    key TEXT PRIMARY KEY NOT NULL,
    at TEXT NOT NULL
  ) STRICT, WITHOUT ROWID`,
  'CREATE INDEX heard_event_at ON heard_event (at)',
  `CREATE TABLE feedback (
    platform TEXT NOT NULL,
    workspace TEXT NOT NULL,
    channel TEXT NOT NULL,
    answer TEXT NOT NULL,
    person TEXT NOT NULL,
    verdict TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (platform, workspace, channel, answer, person)
  ) STRICT, WITHOUT ROWID`,
];
