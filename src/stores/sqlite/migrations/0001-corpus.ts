import { type Kysely, sql } from 'kysely';

/**
 * Articles, the ledger, what is needed to rank, topics and grants. The full-text index of a collection is
 * in tables of its own (0009-search.ts).
 *
 * `revision` holds every revision, small; the long text stands apart so that lists stay quick. Ledger, index
 * entries and tags exist for current revisions only: an older revision can be read, never found. What is
 * asked often is counted as it is written (`collection`, `speaker_count`).
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...ARTICLES, ...LEDGER, ...TERMS, ...TOPICS]) await sql.raw(statement).execute(db);
}

const ARTICLES = [
  `CREATE TABLE collection (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    articles INTEGER NOT NULL DEFAULT 0,
    title_terms INTEGER NOT NULL DEFAULT 0,
    body_terms INTEGER NOT NULL DEFAULT 0
  ) STRICT`,
  `CREATE TABLE revision (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL,
    revision INTEGER NOT NULL,
    collection INTEGER NOT NULL REFERENCES collection,
    is_current INTEGER NOT NULL,
    title TEXT NOT NULL,
    source TEXT NOT NULL,
    url TEXT,
    published_at TEXT,
    published_ms INTEGER,
    stored_at TEXT NOT NULL,
    language TEXT NOT NULL,
    body_hash TEXT NOT NULL,
    topics TEXT NOT NULL,
    title_terms INTEGER NOT NULL,
    body_terms INTEGER NOT NULL,
    quotations INTEGER NOT NULL,
    UNIQUE (id, revision)
  ) STRICT`,
  'CREATE UNIQUE INDEX revision_current ON revision (id) WHERE is_current = 1',
  'CREATE INDEX revision_newest ON revision (collection, published_ms, number) WHERE is_current = 1',
  'CREATE INDEX revision_source ON revision (collection, source, published_ms, quotations) WHERE is_current = 1',
  'CREATE INDEX revision_language ON revision (collection, language) WHERE is_current = 1',
  'CREATE INDEX revision_same_body ON revision (collection, body_hash) WHERE is_current = 1',
  'CREATE INDEX revision_url ON revision (collection, url) WHERE is_current = 1 AND url IS NOT NULL',
  `CREATE TABLE revision_text (
    revision INTEGER PRIMARY KEY REFERENCES revision,
    body TEXT NOT NULL,
    sentences BLOB NOT NULL
  ) STRICT`,
];

const LEDGER = [
  `CREATE TABLE quotation (
    revision INTEGER NOT NULL REFERENCES revision,
    place INTEGER NOT NULL,
    kind TEXT NOT NULL,
    span_start INTEGER NOT NULL,
    span_end INTEGER NOT NULL,
    sentence INTEGER NOT NULL,
    hash BLOB NOT NULL,
    words_hash BLOB NOT NULL,
    speaker_kind TEXT NOT NULL,
    printed TEXT,
    printed_start INTEGER,
    printed_end INTEGER,
    name TEXT,
    cue TEXT,
    utterance INTEGER NOT NULL,
    PRIMARY KEY (revision, place)
  ) STRICT, WITHOUT ROWID`,
  'CREATE INDEX quotation_words ON quotation (words_hash)',
  `CREATE TABLE quotation_speaker (
    collection INTEGER NOT NULL REFERENCES collection,
    speaker TEXT NOT NULL,
    revision INTEGER NOT NULL REFERENCES revision,
    place INTEGER NOT NULL,
    published_ms INTEGER,
    kind TEXT NOT NULL,
    words_hash BLOB NOT NULL,
    PRIMARY KEY (collection, speaker, revision, place)
  ) STRICT, WITHOUT ROWID`,
  `CREATE TABLE speaker_count (
    collection INTEGER NOT NULL REFERENCES collection,
    speaker TEXT NOT NULL,
    name TEXT NOT NULL,
    quotations INTEGER NOT NULL,
    indirect INTEGER NOT NULL,
    PRIMARY KEY (collection, speaker, name)
  ) STRICT, WITHOUT ROWID`,
];

const TERMS = [
  `CREATE TABLE term_sequence (
    revision INTEGER PRIMARY KEY REFERENCES revision,
    terms BLOB NOT NULL
  ) STRICT`,
];

const TOPICS = [
  `CREATE TABLE topic (
    collection INTEGER NOT NULL REFERENCES collection,
    slug TEXT NOT NULL,
    title TEXT NOT NULL,
    aliases TEXT NOT NULL,
    PRIMARY KEY (collection, slug)
  ) STRICT, WITHOUT ROWID`,
  `CREATE TABLE merged_topic (
    collection INTEGER NOT NULL REFERENCES collection,
    slug TEXT NOT NULL,
    into_slug TEXT NOT NULL,
    PRIMARY KEY (collection, slug)
  ) STRICT, WITHOUT ROWID`,
  `CREATE TABLE article_topic (
    collection INTEGER NOT NULL REFERENCES collection,
    topic TEXT NOT NULL,
    revision INTEGER NOT NULL REFERENCES revision,
    published_ms INTEGER,
    PRIMARY KEY (collection, topic, revision)
  ) STRICT, WITHOUT ROWID`,
  'CREATE INDEX article_topic_revision ON article_topic (revision)',
  `CREATE TABLE room_grant (
    platform TEXT NOT NULL,
    workspace TEXT NOT NULL,
    channel TEXT NOT NULL,
    collection INTEGER NOT NULL REFERENCES collection,
    PRIMARY KEY (platform, workspace, channel, collection)
  ) STRICT, WITHOUT ROWID`,
];
