import { type Kysely, sql } from 'kysely';

/** The way of every delivery, and quick ways to what is due, to a message and to what is to be swept. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of TRAILS) await sql.raw(statement).execute(db);
}

const OPEN = `state IN ('planned', 'composed', 'sending', 'failed')`;

const TRAILS = [
  `ALTER TABLE delivery ADD COLUMN trail TEXT NOT NULL DEFAULT '[]'`,
  'ALTER TABLE delivery ADD COLUMN hint TEXT',
  'DROP INDEX delivery_open',
  `CREATE INDEX delivery_open ON delivery (due_at, part, id) WHERE ${OPEN}`,
  'CREATE INDEX delivery_message ON delivery (message_id) WHERE message_id IS NOT NULL',
  'CREATE INDEX delivery_told ON delivery (due_at) WHERE told IS NOT NULL',
];
