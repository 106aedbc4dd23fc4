import { type Kysely, sql } from 'kysely';

/**
 * Which articles tell the same story. `story` and `copy` are numbers of an article's first revision: of the first
 * article of the story, and of the first that prints the same text. `story_key` leads from what articles have in
 * common to the few that have to be compared (text/stories/candidate-keys.ts). Both hold current revisions only.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STORIES) await sql.raw(statement).execute(db);
}

const STORIES = [
  `CREATE TABLE article_story (
    revision INTEGER PRIMARY KEY REFERENCES revision,
    first_revision INTEGER NOT NULL REFERENCES revision,
    collection INTEGER NOT NULL REFERENCES collection,
    story INTEGER NOT NULL,
    copy INTEGER NOT NULL,
    profile BLOB NOT NULL
  ) STRICT`,
  'CREATE INDEX article_story_story ON article_story (story)',
  'CREATE INDEX article_story_copy ON article_story (copy)',
  `CREATE TABLE story_key (
    collection INTEGER NOT NULL REFERENCES collection,
    key INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    PRIMARY KEY (collection, key, revision)
  ) STRICT, WITHOUT ROWID`,
];
