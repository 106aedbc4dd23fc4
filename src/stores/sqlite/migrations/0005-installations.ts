import { type Kysely, sql } from 'kysely';

/** The workspaces that installed the bot. What it may do there is sealed by the platform before it gets here. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(INSTALLATION).execute(db);
}

const INSTALLATION = `CREATE TABLE installation (
  platform TEXT NOT NULL,
  workspace TEXT NOT NULL,
  sealed TEXT NOT NULL,
  PRIMARY KEY (platform, workspace)
) STRICT, WITHOUT ROWID`;
