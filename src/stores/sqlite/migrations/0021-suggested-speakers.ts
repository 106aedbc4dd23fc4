import { type Kysely, sql } from 'kysely';

/** Who a model says spoke, where rules do not know. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const column of ['suggested_name', 'suggested_by']) {
    await sql.raw(`ALTER TABLE quotation ADD COLUMN ${column} TEXT`).execute(db);
  }
}
