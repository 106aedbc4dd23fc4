import { type Kysely, sql } from 'kysely';

/** Schedules, whole as JSON, and their deliveries, whose columns are what claims look for. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of SCHEDULES) await sql.raw(statement).execute(db);
}

const SCHEDULES = [
  `CREATE TABLE schedule (
    id TEXT PRIMARY KEY NOT NULL,
    platform TEXT NOT NULL,
    workspace TEXT NOT NULL,
    channel TEXT NOT NULL,
    created_at TEXT NOT NULL,
    value TEXT NOT NULL
  ) STRICT, WITHOUT ROWID`,
  'CREATE INDEX schedule_room ON schedule (platform, workspace, channel)',
  `CREATE TABLE delivery (
    id TEXT PRIMARY KEY NOT NULL,
    schedule TEXT NOT NULL,
    platform TEXT NOT NULL,
    workspace TEXT NOT NULL,
    channel TEXT NOT NULL,
    date TEXT NOT NULL,
    slot INTEGER NOT NULL,
    part INTEGER NOT NULL,
    state TEXT NOT NULL,
    due_at INTEGER NOT NULL,
    words TEXT,
    told TEXT,
    collections TEXT NOT NULL DEFAULT '[]',
    fence INTEGER NOT NULL DEFAULT 0,
    lease_until INTEGER,
    attempts INTEGER NOT NULL DEFAULT 0,
    not_before INTEGER NOT NULL,
    intent_at INTEGER,
    message_id TEXT,
    reason TEXT,
    ended_at INTEGER,
    sweeps INTEGER NOT NULL DEFAULT 0,
    UNIQUE (schedule, date, slot, part)
  ) STRICT`,
  `CREATE INDEX delivery_open ON delivery (not_before, due_at) WHERE state IN ('planned', 'composed', 'sending')`,
  'CREATE INDEX delivery_room ON delivery (platform, workspace, channel, lease_until)',
  `CREATE INDEX delivery_sweep ON delivery (sweeps, ended_at) WHERE state = 'sent'`,
];
