import type { IndexTerms } from '../../store.ts';
import type { Connection } from './connection.ts';

/**
 * Each collection has a full-text index of its own: what a scope does not hold is not even read, and word
 * counts, lengths and ranks of one collection tell nothing of another.
 */
const tableOf = (collection: number): string => `article_index_${collection}`;
const wordsOf = (collection: number): string => `index_word_${collection}`;

/**
 * Terms come cut, folded and stemmed: `ascii` parts them at white space only and takes every letter outside
 * ASCII for part of a word; `tokenchars` adds the printable rest. hashsize: 16 MB of entries are gathered
 * before a segment is written, so that a batch of articles takes one segment instead of ten.
 */
const TOKENIZER = `"ascii tokenchars '!""#$%&''()*+,-./:;<=>?@[\\]^_\`{|}~'"`;

/** Within a write only. */
export function createIndex(connection: Connection, collection: number): void {
  const table = tableOf(collection);
  connection
    .query(
      `CREATE VIRTUAL TABLE ${table}
       USING fts5 (title, body, content = '', contentless_delete = 1, tokenize = ${TOKENIZER})`,
    )
    .run();
  connection.query(`INSERT INTO ${table} (${table}, rank) VALUES ('hashsize', 16777216)`).run();
  connection.query(`CREATE VIRTUAL TABLE ${wordsOf(collection)} USING fts5vocab (${table}, row)`).run();
}

export function addToIndex(
  connection: Connection,
  collection: number,
  revision: number,
  terms: IndexTerms,
): void {
  connection
    .query(`INSERT INTO ${tableOf(collection)} (rowid, title, body) VALUES (?, ?, ?)`)
    .run(revision, terms.title.join(' '), terms.body.join(' '));
}

export function removeFromIndex(connection: Connection, collection: number, revision: number): void {
  connection.query(`DELETE FROM ${tableOf(collection)} WHERE rowid = ?`).run(revision);
}

/** In how many articles of the collection the term, or the phrase, stands. */
export function frequencyIn(connection: Connection, collection: number, term: string): number {
  const table = tableOf(collection);
  const row = term.includes(' ')
    ? connection
        .query<{ articles: number }>(`SELECT count(*) AS articles FROM ${table} WHERE ${table} MATCH ?`)
        .get(quoted(term))
    : connection
        .query<{ articles: number }>(`SELECT doc AS articles FROM ${wordsOf(collection)} WHERE term = ?`)
        .get(term);
  return row?.articles ?? 0;
}

/**
 * A common table `candidate(number)`: the best revisions by FTS5's BM25. Its parameters are the expression,
 * those of `condition`, and the limit.
 */
export function candidateSql(collection: number, condition: string): string {
  const table = tableOf(collection);
  return `WITH candidate AS MATERIALIZED (
    SELECT rowid AS number FROM ${table} WHERE ${table} MATCH ? ${condition}
    ORDER BY bm25(${table}, 5.0, 1.0) LIMIT ?)`;
}

/** A term as a string of FTS5's query language: whatever it contains, it is words and no syntax. */
export function quoted(term: string): string {
  return `"${term.replaceAll('\0', ' ').replaceAll('"', '""')}"`;
}
