/**
 * Ingest, from JSON Lines to articles stored in SQLite: articles/s, MB/s and what each stage takes.
 * `npx node bench/ingest.ts [ARTICLES]` (default 5,000). The articles are made of the sample corpus: each has
 * the paragraphs of three samples of one language, drawn with a fixed seed.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import nlp from 'compromise';
import MiniSearch from 'minisearch';
import { collectionId } from '../src/core/identifiers.ts';
import type { ArticleDraft } from '../src/ingest/article-draft.ts';
import { cleanBody } from '../src/ingest/clean-body.ts';
import { parseJsonArticle, parseJsonText } from '../src/ingest/formats/json.ts';
import { defaultMaxBytes, ingestPaths } from '../src/ingest/ingest-paths.ts';
import { loadSampleCorpus } from '../src/ingest/load-sample-corpus.ts';
import { readArticle } from '../src/ingest/read-article.ts';
import type { PutEntry, Store } from '../src/store.ts';
import { openSqliteStore } from '../src/stores/sqlite/open-sqlite-store.ts';
import { indexTerms } from '../src/text/index-terms.ts';
import { detectLanguage } from '../src/text/language.ts';
import { extractQuotations } from '../src/text/quotations/extract-quotations.ts';
import { segment } from '../src/text/segment.ts';
import { seededRandom } from './seeded-random.ts';

const collection = collectionId('main');
const clock = { now: () => Temporal.Now.instant() };
const count = Number(process.argv[2] ?? 5_000);
const folder = mkdtempSync(join(tmpdir(), 'precis-bench-'));

try {
  await main();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function main(): Promise<void> {
  const lines = syntheticLines(await sampleEntries(), count);
  const path = join(folder, 'articles.jsonl');
  writeFileSync(path, lines.join('\n'));
  const bytes = lines.reduce((sum, line) => sum + Buffer.byteLength(line) + 1, 0);
  print(`${count} articles, ${(bytes / 1e6).toFixed(1)} MB of JSON Lines, Node ${process.version}`);

  const seconds = await timeOf(() => ingestFile(path));
  print(
    `JSON Lines to stored   ${rate(count, seconds)} articles/s   ${(bytes / 1e6 / seconds).toFixed(2)} MB/s`,
  );
  print(`largest memory         ${Math.round(process.resourceUsage().maxRSS / 1_000)} MB`);

  const again = await timeOf(() => ingestFile(path));
  print(`the same again         ${rate(count, again)} articles/s (all unchanged)`);
  await printStages(lines);
  printPeers(lines);
}

async function ingestFile(path: string): Promise<void> {
  const store = await openSqliteStore({ path: join(folder, 'precis.db'), clock });
  const stdin = (async function* () {})();
  const options = { collection, source: null, format: null, maxBytes: defaultMaxBytes, stdin, store };
  const result = await ingestPaths({ paths: [path], ...options });
  await store.close();
  const stored = result.added + result.unchanged;
  if (stored !== count) throw new Error(`stored ${stored} of ${count} articles`);
}

/** Each stage alone over all articles, so that its share shows without a profiler in the way. */
async function printStages(lines: readonly string[]): Promise<void> {
  const drafts: ArticleDraft[] = [];
  const languages: string[] = [];
  const stages: [string, number][] = [];
  const stage = async (name: string, work: () => unknown) => stages.push([name, await timeOf(work)]);
  await stage('parse and check', () =>
    drafts.push(...lines.map((line) => parseJsonArticle(parseJsonText(line)))),
  );
  const bodies = drafts.map(({ body }) => cleanBody(body));
  const eachBody = (work: (body: string, language: string) => unknown) => () =>
    bodies.map((body, index) => work(body, languages[index] ?? 'und'));
  await stage('language', () => languages.push(...bodies.map((body) => detectLanguage(body))));
  await stage('sentences', eachBody(segment));
  await stage(
    'quotations',
    eachBody((body, language) => extractQuotations(body, { language })),
  );
  await stage('index terms', eachBody(indexTerms));
  const entries = drafts.map((draft) => readArticle(draft, { collection, file: null, source: null }));
  await stage('store', () => storeAll(entries));
  const total = stages.reduce((sum, [, seconds]) => sum + seconds, 0);
  for (const [name, seconds] of stages) {
    print(`  ${name.padEnd(18)} ${share(seconds, total)}   ${rate(count, seconds)} articles/s`);
  }
}

async function storeAll(entries: readonly PutEntry[]): Promise<void> {
  const store = await openSqliteStore({ path: join(folder, 'stages.db'), clock });
  for (let from = 0; from < entries.length; from += 100)
    await store.putArticles(entries.slice(from, from + 100));
  await store.close();
}

/** Neither peer does the whole: one only indexes, in memory; the other only finds quotations. */
function printPeers(lines: readonly string[]): void {
  const documents = lines.map((line, id) => ({ ...parseJsonArticle(parseJsonText(line)), id }));
  const index = new MiniSearch({ fields: ['title', 'body'] });
  const indexing = timeOfNow(() => index.addAll(documents));
  print(`peer: minisearch, index in memory only        ${rate(count, indexing)} articles/s`);
  const few = documents.slice(0, 50);
  const quoting = timeOfNow(() => few.map(({ body }) => nlp(body).quotations().json()));
  print(`peer: compromise, quotations without speakers ${rate(few.length, quoting)} articles/s`);
}

async function sampleEntries(): Promise<readonly PutEntry[]> {
  const entries: PutEntry[] = [];
  const collector: Pick<Store, 'putArticles'> = {
    async putArticles(batch) {
      entries.push(...batch);
      return [];
    },
  };
  await loadSampleCorpus(collector, fileURLToPath(new URL('../corpus', import.meta.url)));
  return entries;
}

function syntheticLines(samples: readonly PutEntry[], howMany: number): readonly string[] {
  const random = seededRandom(7);
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  return Array.from({ length: howMany }, (_, id) => {
    const first = pick(samples)?.article;
    const sameLanguage = samples.filter(({ article }) => article.language === first?.language);
    const texts = [first?.body, pick(sameLanguage)?.article.body, pick(sameLanguage)?.article.body];
    const paragraphs = texts.flatMap((text) => text?.split('\n\n') ?? []).filter(() => random() < 0.5);
    const published = Temporal.Instant.from('2024-01-01T00:00:00Z').add({ hours: id }).toString();
    const url = `https://bench.example.org/${id}/report`;
    const { title, source, topics } = first ?? {};
    return JSON.stringify({
      title: `${title} (${id})`,
      source,
      url,
      published,
      topics,
      body: `${paragraphs.join('\n\n')}\n\nReport ${id}.`,
    });
  });
}

async function timeOf(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1_000;
}

function timeOfNow(work: () => unknown): number {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1_000;
}

function rate(articles: number, seconds: number): string {
  return String(Math.round(articles / seconds)).padStart(6);
}

function share(seconds: number, total: number): string {
  return `${((100 * seconds) / total).toFixed(0).padStart(3)} %`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
