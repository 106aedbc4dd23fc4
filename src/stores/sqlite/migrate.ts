import type { DatabaseSync } from 'node:sqlite';
import { Kysely, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import { NodeSqliteDialect } from './kysely-dialect.ts';
import { migrations } from './migrations.ts';
import { APPLICATION_ID, SCHEMA_VERSION } from './schema-version.ts';

/**
 * Brings the schema up to `SCHEMA_VERSION`. All of it is one transaction that holds the write lock: a kill
 * leaves the old schema, and of two processes the second finds the work done.
 */
export async function migrate(database: DatabaseSync): Promise<void> {
  const db = new Kysely<unknown>({ dialect: new NodeSqliteDialect(database) });
  await db.transaction().execute(async (transaction) => {
    const migrator = new Migrator({
      db: transaction,
      provider: { getMigrations: async () => ({ ...migrations }) },
    });
    const { error } = await migrator.migrateToLatest();
    if (error !== undefined) throw error;
    await sql.raw(`PRAGMA application_id = ${APPLICATION_ID}`).execute(transaction);
    await sql.raw(`PRAGMA user_version = ${SCHEMA_VERSION}`).execute(transaction);
  });
}
