import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { readTime } from '../src/newsroom/ask/read-time.ts';
import { searchArticles } from '../src/newsroom/ask/search-articles.ts';
import { openNameBook } from '../src/newsroom/name-book.ts';
import { parseAliases } from '../src/newsroom/parse-aliases.ts';
import { Connection } from '../src/stores/sqlite/connection.ts';
import { buildSegment } from '../src/stores/sqlite/index/build-segment.ts';
import { addSegment } from '../src/stores/sqlite/index/write-segments.ts';
import { openDatabase } from '../src/stores/sqlite/open-database.ts';
import { openSqliteStore } from '../src/stores/sqlite/open-sqlite-store.ts';
import { analyseQuestion } from '../src/text/question/analyse-question.ts';
import { collection } from './search-data.ts';
import type { SearchEngine } from './search-peers.ts';

const scope = { collections: [collection] };
const clock = { now: () => Temporal.Now.instant() };
const aliases = parseAliases(parse(readFileSync(new URL('../config/aliases.yaml', import.meta.url), 'utf8')));

/** Everything a store keeps of an article, and the search behind `/ask`. */
export async function openOurs(path: string): Promise<SearchEngine> {
  const store = await openSqliteStore({ path, clock });
  const desk = { store, clock, names: openNameBook(aliases), timeZone: 'UTC' };
  return {
    name: 'Précis',
    isSearched: true,
    add: async (entries) => void (await store.putArticles(entries)),
    async search(question, at) {
      const analysed = analyseQuestion(question);
      const { focus, since } = await readTime(desk, scope, analysed, Temporal.Instant.from(at));
      const { text, language } = analysed;
      const limit = since === null ? {} : { since };
      const found = await searchArticles(desk, scope, { text, language, focus, ...limit });
      return found.ranked.slice(0, 10).map(({ hit }) => hit.id);
    },
    close: () => store.close(),
  };
}

/** The index entries alone: what bare FTS5 writes. */
export async function openOurIndex(path: string): Promise<SearchEngine> {
  const connection = new Connection(await openDatabase(path));
  connection.query('PRAGMA foreign_keys = OFF').run();
  let stored = 0;
  return {
    name: 'Précis, index',
    isSearched: false,
    add: (entries) =>
      connection.write(() => {
        const articles = entries.map(({ article, terms }, index) => ({
          revision: stored + index + 1,
          publishedMs: article.publishedAt === null ? null : Date.parse(article.publishedAt),
          terms,
        }));
        stored += entries.length;
        addSegment(connection, 1, buildSegment(articles));
      }),
    search: async () => [],
    close: async () => connection.close(),
  };
}
