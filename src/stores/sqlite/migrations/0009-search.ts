import { type Kysely, sql } from 'kysely';

/**
 * The full-text index of a collection as segments (index/collection-index.ts), in place of FTS5 tables. An
 * `index_segment` never changes, and its number is never given to another one: a process may keep what it read.
 * `index_block` holds the posting lists of its terms, blocks of one segment with consecutive numbers.
 * `index_removed` holds revisions that segments still have and nobody is to find.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { rows } = await sql.raw<{ number: number }>('SELECT number FROM collection').execute(db);
  for (const { number } of rows) {
    await sql.raw(`DROP TABLE IF EXISTS index_word_${number}`).execute(db);
    await sql.raw(`DROP TABLE IF EXISTS article_index_${number}`).execute(db);
  }
  for (const statement of SEARCH) await sql.raw(statement).execute(db);
}

const SEARCH = [
  `CREATE TABLE index_segment (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    collection INTEGER NOT NULL REFERENCES collection,
    size INTEGER NOT NULL,
    first_block INTEGER NOT NULL,
    firsts BLOB NOT NULL,
    articles BLOB NOT NULL
  ) STRICT`,
  'CREATE INDEX index_segment_collection ON index_segment (collection, number, size)',
  `CREATE TABLE index_block (
    number INTEGER PRIMARY KEY,
    lists BLOB NOT NULL
  ) STRICT`,
  `CREATE TABLE index_removed (
    collection INTEGER NOT NULL REFERENCES collection,
    revision INTEGER NOT NULL REFERENCES revision,
    PRIMARY KEY (collection, revision)
  ) STRICT, WITHOUT ROWID`,
];
