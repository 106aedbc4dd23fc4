/**
 * Search beside MiniSearch and bare FTS5, in the same run: articles a second into the index, memory, time of a
 * question and, on labelled data, where the relevant articles stand. All times are of the processor, which a busy
 * machine lengthens less; the first questions, on which every engine's code is compiled, are not timed. "Précis, index" are the index entries alone, from terms into the file, as FTS5's are from
 * text; "Précis" stores texts, quotations and stories as well.
 * `npx node --expose-gc bench/search.ts [SIZE...] [--labelled CORPUS.jsonl[.gz] QUERIES.jsonl] [--all]`. Sizes are of
 * generated articles of made-up words (Zipf, 370 words, synthetic-articles.ts); 26000 and 100000 when none is
 * given. Without `--labelled` the development data beside the project is taken, if it is there. MiniSearch takes
 * gigabytes for 100,000 articles: it is left out there, unless `--all` is given.
 */
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { percentile, rankingFigures } from '../src/cli/ranking-figures.ts';
import { generatedData, labelledData, type SearchData } from './search-data.ts';
import { openOurIndex, openOurs } from './search-ours.ts';
import { bareFts5, miniSearch, type SearchEngine } from './search-peers.ts';

const MINISEARCH_UP_TO = 30_000;
const WARM_UP = 30;
const DEVELOPMENT = new URL('../../shared/eval/retrieval/', import.meta.url);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { labelled: { type: 'boolean' }, all: { type: 'boolean' } },
});
const files = values.labelled === true ? positionals : developmentFiles();
const [corpus, queries] = files;
if (corpus !== undefined && queries !== undefined) await compare(await labelledData(corpus, queries));
const sizes = values.labelled === true ? [] : positionals.map(Number);
if (values.labelled !== true)
  for (const size of sizes.length > 0 ? sizes : [26_000, 100_000]) await compare(generatedData(size));

function developmentFiles(): readonly string[] {
  const names = ['corpus-5k.jsonl.gz', 'queries.dev.jsonl'];
  const paths = names.map((name) => fileURLToPath(new URL(name, DEVELOPMENT)));
  return paths.every((path) => existsSync(path)) ? paths : [];
}

async function compare(data: SearchData): Promise<void> {
  process.stdout.write(`\n${data.name}: ${data.size} articles, ${data.queries.length} questions\n`);
  process.stdout.write('engine          articles/s  memory MB  disk MB  p50 ms  p99 ms  Hit@10  MRR@10\n');
  const folder = mkdtempSync(join(tmpdir(), 'precis-bench-'));
  const at = (name: string) => join(folder, name);
  try {
    await measure(data, () => openOurIndex(at('index.sqlite')), at('index.sqlite'));
    await measure(data, () => openOurs(at('ours.sqlite')), at('ours.sqlite'));
    await measure(data, async () => bareFts5(at('fts5.sqlite')), at('fts5.sqlite'));
    if (data.size <= MINISEARCH_UP_TO || values.all === true)
      await measure(data, async () => miniSearch(), null);
    else process.stdout.write('MiniSearch      left out: --all measures it\n');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(
  data: SearchData,
  open: () => Promise<SearchEngine>,
  path: string | null,
): Promise<void> {
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  const engine = await open();
  let indexing = 0;
  for (const batch of data.batches()) indexing += (await timed(() => engine.add(batch)))[0];
  const asked = engine.isSearched ? data.queries : [];
  const times: number[] = [];
  const ranked = [];
  for (const [number, { question, askedAt, relevant }] of asked.entries()) {
    const [ms, ids] = await timed(() => engine.search(question, askedAt ?? '2026-12-01T00:00:00Z'));
    if (number >= WARM_UP) times.push(ms);
    if (relevant.length > 0) ranked.push({ ranked: ids, relevant });
  }
  globalThis.gc?.();
  const megabytes = (process.memoryUsage().rss - before) / 1e6;
  const { hit10, mrr10 } = rankingFigures(ranked);
  const time = (share: number) => (times.length === 0 ? '-' : percentile(times, share).toFixed(1));
  const figure = (value: number) => (ranked.length === 0 ? '-' : value.toFixed(3));
  const cells = [
    Math.round((1000 * data.size) / indexing)
      .toString()
      .padStart(10),
    megabytes.toFixed(0).padStart(10),
    (path === null ? '-' : (statSync(path).size / 1e6).toFixed(0)).padStart(8),
    time(0.5).padStart(7),
    time(0.99).padStart(7),
    figure(hit10).padStart(7),
    figure(mrr10).padStart(7),
  ];
  process.stdout.write(`${engine.name.padEnd(15)} ${cells.join(' ')}\n`);
  await engine.close();
}

/** Milliseconds of the processor, in this process. */
async function timed<Result>(work: () => Promise<Result>): Promise<readonly [ms: number, Result]> {
  const start = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(start);
  return [(user + system) / 1000, result];
}
