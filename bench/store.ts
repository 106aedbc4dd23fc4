/**
 * How fast the SQLite store is, with bare FTS5 beside it in the same run.
 * `npx node bench/store.ts [SIZE...]`; sizes are numbers of articles, 300 5000 25000 when none is given.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { collectionId } from '../src/core/identifiers.ts';
import type { PutEntry, Store } from '../src/store.ts';
import { openSqliteStore } from '../src/stores/sqlite/open-sqlite-store.ts';
import { SyntheticArticles } from './synthetic-articles.ts';

const BATCH = 500;
const ROUNDS = 200;
const scope = { collections: [collectionId('main')] };
const clock = { now: () => Temporal.Now.instant() };

/** One line of the table: what was measured, ours, and the peer's where there is one. */
type Row = readonly [what: string, ours: string, bare: string];

const sizes = process.argv.slice(2).map(Number);
for (const size of sizes.length > 0 ? sizes : [300, 5_000, 25_000]) {
  const folder = mkdtempSync(join(tmpdir(), 'precis-bench-'));
  try {
    print(`${size} articles`, await measure(size, folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(size: number, folder: string): Promise<readonly Row[]> {
  const synthetic = new SyntheticArticles(size);
  const path = join(folder, 'precis.db');
  const store = await openSqliteStore({ path, clock });
  const bare = openBare(join(folder, 'bare.db'));
  const { sample, rows } = await fill(store, bare, synthetic, size);
  await store.close();
  rows.push(['file', `${Math.round(statSync(path).size / 1e6)} MB`, '']);
  const [opened, again] = await timed(() => openSqliteStore({ path, clock }));
  rows.push(['open', `${opened.toFixed(1)} ms`, '']);
  rows.push(...(await measureSearch(again, bare, synthetic, sample)), ...(await measureReads(again, sample)));
  await again.close();
  bare.close();
  return rows;
}

async function fill(store: Store, bare: DatabaseSync, synthetic: SyntheticArticles, size: number) {
  const sample: PutEntry[] = [];
  let [ours, theirs, bytes, oursCpu] = [0, 0, 0, 0];
  for (let from = 0; from < size; from += BATCH) {
    const length = Math.min(BATCH, size - from);
    const batch = Array.from({ length }, (_, n) => synthetic.make(from + n));
    sample.push(...batch.filter((_, n) => (from + n) % Math.ceil(size / ROUNDS) === 0));
    bytes += batch.reduce((sum, { article }) => sum + article.body.length, 0);
    const cpu = process.cpuUsage();
    ours += (await timed(() => store.putArticles(batch)))[0];
    const { user, system } = process.cpuUsage(cpu);
    oursCpu += (user + system) / 1000;
    theirs += (await timed(() => putBare(bare, batch, from)))[0];
  }
  const rate = (ms: number) =>
    `${Math.round((size / ms) * 1000)}/s, ${((bytes / ms) * 0.001).toFixed(1)} MB/s`;
  const rows: Row[] = [
    ['put', rate(ours), rate(theirs)],
    ['put, of CPU time', rate(oursCpu), ''],
  ];
  return { sample, rows };
}

function openBare(path: string): DatabaseSync {
  const database = new DatabaseSync(path);
  database.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -65536;
    CREATE VIRTUAL TABLE f USING fts5 (title, body, content = '', tokenize = 'ascii')`);
  return database;
}

function putBare(database: DatabaseSync, batch: readonly PutEntry[], from: number): void {
  const insert = database.prepare('INSERT INTO f (rowid, title, body) VALUES (?, ?, ?)');
  database.exec('BEGIN IMMEDIATE');
  for (const [n, { terms }] of batch.entries())
    insert.run(from + n + 1, terms.title.join(' '), terms.body.join(' '));
  database.exec('COMMIT');
}

async function measureSearch(
  store: Store,
  bare: DatabaseSync,
  synthetic: SyntheticArticles,
  sample: readonly PutEntry[],
): Promise<readonly Row[]> {
  const select = bare.prepare(
    'SELECT rowid, bm25(f, 5.0, 1.0) FROM f WHERE f MATCH ? ORDER BY bm25(f, 5.0, 1.0) LIMIT 100',
  );
  const ask = (match: string) => select.all(match);
  const questions = sample.map((article) => synthetic.question(article));
  const topics = sample.map(({ terms }) => terms.title.slice(0, 2).map((term) => [term]));
  const any = (terms: readonly string[]) => terms.map((term) => `"${term}"`).join(' OR ');
  const all = (groups: readonly (readonly string[])[]) =>
    groups.map((group) => `(${any(group)})`).join(' AND ');
  return [
    [
      'search, 8-12 terms, best 100',
      await percentiles(questions, (terms) => store.search(scope, { all: [], any: terms }, 100)),
      await percentiles(questions, (terms) => ask(any(terms))),
    ],
    [
      'search, 2 groups in the title',
      await percentiles(topics, (groups) =>
        store.search(scope, { all: groups, any: [], field: 'title' }, 50),
      ),
      await percentiles(topics, (groups) => ask(`title : (${all(groups)})`)),
    ],
    [
      'search, 2 groups anywhere',
      await percentiles(topics, (groups) => store.search(scope, { all: groups, any: [] }, 50)),
      await percentiles(topics, (groups) => ask(all(groups))),
    ],
  ];
}

async function measureReads(store: Store, sample: readonly PutEntry[]): Promise<readonly Row[]> {
  const [first, speakers] = await timed(() => store.speakers(scope));
  const ids = sample.map(({ article }) => article.id);
  const named = sample.map(
    (_, n) => speakers[Math.floor((n / sample.length) ** 3 * speakers.length)]?.key ?? '',
  );
  const rows: (readonly [string, string])[] = [
    [`speakers (${speakers.length}), first time`, `${first.toFixed(1)} ms`],
    ['speakers', await percentiles(sample, () => store.speakers(scope))],
    [
      'quotations of a speaker',
      await percentiles(named, (key) => store.quotations(scope, { speakers: [key] })),
    ],
    ['quotations of an article', await percentiles(ids, (id) => store.quotations(scope, { articles: [id] }))],
    ['article', await percentiles(ids, (id) => store.articles(scope, [id]))],
    ['newest 20 heads', await percentiles(ids, () => store.listArticles(scope, { limit: 20 }))],
    [
      'heads of a topic',
      await percentiles(sample, (_, n) => store.listArticles(scope, { topic: `topic-${n}` })),
    ],
    ['topics of articles, first time', `${(await timed(() => store.taggedTopics(scope)))[0].toFixed(1)} ms`],
    ['sources', await percentiles(sample.slice(0, 20), () => store.sources(scope))],
  ];
  return rows.map(([what, ours]) => [what, ours, '']);
}

async function percentiles<Item>(
  items: readonly Item[],
  run: (item: Item, index: number) => unknown,
): Promise<string> {
  const times: number[] = [];
  for (const [index, item] of items.entries()) times.push((await timed(() => run(item, index)))[0]);
  times.sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(2);
  return `${at(0.5)} / ${at(0.99)} ms`;
}

async function timed<Result>(run: () => Result | Promise<Result>): Promise<readonly [ms: number, Result]> {
  const start = performance.now();
  const result = await run();
  return [performance.now() - start, result];
}

function print(title: string, rows: readonly Row[]): void {
  const line = ([what, ours, bare]: Row) => `${what.padEnd(34)}${ours.padEnd(24)}${bare}\n`;
  process.stdout.write(`\n${line([title, 'store (p50 / p99)', 'bare FTS5'])}${rows.map(line).join('')}`);
}
