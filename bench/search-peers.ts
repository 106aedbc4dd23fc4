import { DatabaseSync } from 'node:sqlite';
import MiniSearch from 'minisearch';
import type { PutEntry } from '../src/store.ts';
import { stopWords } from '../src/text/stop-words.ts';
import { tokenize } from '../src/text/tokenize.ts';

/** A search engine under measurement. */
export interface SearchEngine {
  readonly name: string;
  /** False for one that is only filled. */
  readonly isSearched: boolean;
  add(entries: readonly PutEntry[]): Promise<void>;
  /** Ids, best first. `now` is an ISO 8601 instant. */
  search(question: string, now: string): Promise<readonly string[]>;
  close(): Promise<void>;
}

const DEPTH = 10;
const TITLE_WEIGHT = 5;

/** MiniSearch as its README has it: BM25+ in memory, title boosted, no stemmer. */
export function miniSearch(): SearchEngine {
  const index = new MiniSearch({ fields: ['title', 'body'], idField: 'id' });
  return {
    name: 'MiniSearch',
    isSearched: true,
    async add(entries) {
      index.addAll(entries.map(({ article: { id, title, body } }) => ({ id, title, body })));
    },
    async search(question) {
      const found = index.search(telling(question).join(' '), { boost: { title: TITLE_WEIGHT } });
      return found.slice(0, DEPTH).map(({ id }) => String(id));
    },
    async close() {
      index.removeAll();
    },
  };
}

/** FTS5 alone, with the stemmer it brings: BM25, title weight 5, any of the words. */
export function bareFts5(path: string): SearchEngine {
  const database = new DatabaseSync(path);
  database.exec(
    "CREATE VIRTUAL TABLE a USING fts5 (id UNINDEXED, title, body, tokenize = 'porter unicode61', content = '', contentless_unindexed = 1)",
  );
  const insert = database.prepare('INSERT INTO a (id, title, body) VALUES (?, ?, ?)');
  const query = database.prepare(
    `SELECT id FROM a WHERE a MATCH ? ORDER BY bm25(a, 0, ${TITLE_WEIGHT}, 1) LIMIT ${DEPTH}`,
  );
  return {
    name: 'bare FTS5',
    isSearched: true,
    async add(entries) {
      database.exec('BEGIN');
      for (const { article } of entries) insert.run(article.id, article.title, article.body);
      database.exec('COMMIT');
    },
    async search(question) {
      const words = telling(question).map((word) => `"${word.replaceAll('"', '""')}"`);
      // An empty expression is a syntax error to FTS5.
      return words.length === 0 ? [] : query.all(words.join(' OR ')).map(({ id }) => String(id));
    },
    async close() {
      database.close();
    },
  };
}

/** The question without function words, the same for every peer. */
function telling(question: string): readonly string[] {
  const functionWords = stopWords('en');
  return [...new Set(tokenize(question).map(({ term }) => term))].filter((term) => !functionWords.has(term));
}
