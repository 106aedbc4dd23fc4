/**
 * Search beside MiniSearch and bare FTS5, in the same run: index time, memory, time of a question and, on
 * labelled data, where the relevant articles stand. Ours stores sentences and stories too.
 * `npx node --expose-gc bench/search.ts CORPUS.jsonl[.gz] QUERIES.jsonl`, or `bench/search.ts SIZE` for
 * synthetic articles.
 */
import { createReadStream, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'yaml';
import { type EvaluationQuery, readEvaluationQueries } from '../src/cli/evaluation-queries.ts';
import { percentile, rankingFigures } from '../src/cli/ranking-figures.ts';
import { collectionId } from '../src/core/identifiers.ts';
import { parseJsonArticle, parseJsonText } from '../src/ingest/formats/json.ts';
import { readArticle } from '../src/ingest/read-article.ts';
import { readFocus } from '../src/newsroom/ask/read-focus.ts';
import { searchArticles } from '../src/newsroom/ask/search-articles.ts';
import { openNameBook } from '../src/newsroom/name-book.ts';
import { parseAliases } from '../src/newsroom/parse-aliases.ts';
import type { PutEntry } from '../src/store.ts';
import { openSqliteStore } from '../src/stores/sqlite/open-sqlite-store.ts';
import { analyseQuestion } from '../src/text/question/analyse-question.ts';
import { bareFts5, miniSearch, type SearchEngine } from './search-peers.ts';
import { SyntheticArticles } from './synthetic-articles.ts';

const BATCH = 500;
const SYNTHETIC_QUESTIONS = 300;
const main = collectionId('main');
const clock = { now: () => Temporal.Now.instant() };
const aliases = parseAliases(parse(readFileSync(new URL('../config/aliases.yaml', import.meta.url), 'utf8')));

interface Data {
  readonly entries: readonly PutEntry[];
  readonly queries: readonly EvaluationQuery[];
}

const [first = '5000', second] = process.argv.slice(2);
const data = second === undefined ? synthetic(Number(first)) : await labelled(first, second);
process.stdout.write(`${data.entries.length} articles, ${data.queries.length} questions\n`);
process.stdout.write('engine          index s  memory MB  disk MB  p50 ms  p99 ms  Hit@10  MRR@10\n');
const folder = mkdtempSync(join(tmpdir(), 'precis-bench-'));
try {
  await measure(() => openOurs(join(folder, 'ours.sqlite')), join(folder, 'ours.sqlite'));
  await measure(async () => bareFts5(join(folder, 'fts5.sqlite')), join(folder, 'fts5.sqlite'));
  await measure(async () => miniSearch(), null);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function openOurs(path: string): Promise<SearchEngine> {
  const store = await openSqliteStore({ path, clock });
  const desk = { store, clock, names: openNameBook(aliases), timeZone: 'UTC' };
  return {
    name: 'Précis',
    add: async (entries) => void (await store.putArticles(entries)),
    async search(question, at) {
      const { text, asking, language } = analyseQuestion(question);
      const now = Temporal.Instant.from(at);
      const { focus, since } = readFocus(asking, language, { now, timeZone: 'UTC' });
      const limit = since === null ? {} : { since };
      const found = await searchArticles(desk, { collections: [main] }, { text, language, focus, ...limit });
      return found.ranked.slice(0, 10).map(({ hit }) => hit.id);
    },
    close: () => store.close(),
  };
}

async function measure(open: () => Promise<SearchEngine>, path: string | null): Promise<void> {
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  const engine = await open();
  const start = performance.now();
  for (let at = 0; at < data.entries.length; at += BATCH)
    await engine.add(data.entries.slice(at, at + BATCH));
  const seconds = (performance.now() - start) / 1000;
  const times: number[] = [];
  const ranked = [];
  for (const { question, askedAt, relevant } of data.queries) {
    const asked = performance.now();
    const ids = await engine.search(question, askedAt ?? clock.now().toString());
    times.push(performance.now() - asked);
    if (relevant.length > 0) ranked.push({ ranked: ids, relevant });
  }
  globalThis.gc?.();
  const megabytes = (process.memoryUsage().rss - before) / 1e6;
  const { hit10, mrr10 } = rankingFigures(ranked);
  const cells = [
    seconds.toFixed(1).padStart(7),
    megabytes.toFixed(0).padStart(10),
    (path === null ? '-' : (statSync(path).size / 1e6).toFixed(0)).padStart(8),
    percentile(times, 0.5).toFixed(1).padStart(7),
    percentile(times, 0.99).toFixed(1).padStart(7),
    (ranked.length === 0 ? '-' : hit10.toFixed(3)).padStart(7),
    (ranked.length === 0 ? '-' : mrr10.toFixed(3)).padStart(7),
  ];
  process.stdout.write(`${engine.name.padEnd(14)} ${cells.join(' ')}\n`);
  await engine.close();
}

function synthetic(size: number): Data {
  const made = new SyntheticArticles(1);
  const entries = Array.from({ length: size }, (_, number) => made.make(number));
  const queries = entries.slice(0, SYNTHETIC_QUESTIONS).map((entry, number) => ({
    id: String(number),
    question: made.question(entry).join(' '),
    askedAt: entry.article.publishedAt,
    answer: null,
    relevant: [],
    type: null,
  }));
  return { entries, queries };
}

/** Read before anything is timed: what is compared is the index. */
async function labelled(corpus: string, queries: string): Promise<Data> {
  const bytes = readFileSync(corpus);
  const lines = (corpus.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString().split('\n');
  const origin = { collection: main, file: null, source: null };
  const entries = lines.flatMap((line) => {
    if (line === '') return [];
    try {
      return [readArticle(parseJsonArticle(parseJsonText(line)), origin)];
    } catch {
      return [];
    }
  });
  return { entries, queries: await readEvaluationQueries(createReadStream(queries)) };
}
