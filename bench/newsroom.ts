/**
 * What a person waits for: `/brief`, `/quotes` and `/verify` over a corpus of 300, 5,000 and 25,000 articles
 * in SQLite on disk. p50 and p99 in milliseconds, and the processor time of one call, which a busy machine
 * lengthens less. `npx node bench/newsroom.ts [ARTICLES...]`. The articles are varied samples
 * (vary-articles.ts); topics and people are drawn with a fixed seed, warm and in turn.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { UserError } from '../src/core/errors.ts';
import { collectionId } from '../src/core/identifiers.ts';
import type { ArticleDraft } from '../src/ingest/article-draft.ts';
import { parseMarkdown } from '../src/ingest/formats/markdown.ts';
import { readArticle } from '../src/ingest/read-article.ts';
import { rulesOnly } from '../src/models/extractive/rules-only.ts';
import { createNewsroom } from '../src/newsroom/create-newsroom.ts';
import { parseAliases } from '../src/newsroom/parse-aliases.ts';
import type { Newsroom } from '../src/newsroom.ts';
import type { Store } from '../src/store.ts';
import { openSqliteStore } from '../src/stores/sqlite/open-sqlite-store.ts';
import { varyArticles } from './vary-articles.ts';

const ROUNDS = 300;
const BATCH = 500;
const root = new URL('../', import.meta.url);
const collection = collectionId('main');
const scope = { collections: [collection] };
const clock = { now: () => Temporal.Instant.from('2026-01-01T00:00:00Z') };
const aliases = parseAliases(parse(readFileSync(new URL('config/aliases.yaml', root), 'utf8')));

const wanted = process.argv.slice(2).map(Number);
for (const count of wanted.length > 0 ? wanted : [300, 5_000, 25_000]) await measure(count);

async function measure(count: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'precis-bench-'));
  const store = await openSqliteStore({ path: join(folder, 'precis.db'), clock });
  try {
    await fill(store, count);
    const newsroom = createNewsroom({ store, clock, aliases, editing: rulesOnly });
    process.stdout.write(`${count} articles\n`);
    for (const [name, ask] of await questions(store, newsroom)) await report(name, ask);
  } finally {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function fill(store: Store, count: number): Promise<void> {
  const origin = { collection, file: null, source: null };
  let batch: ReturnType<typeof readArticle>[] = [];
  for (const draft of varyArticles(readSamples(), count)) {
    batch.push(readArticle(draft, origin));
    if (batch.length < BATCH) continue;
    await store.putArticles(batch);
    batch = [];
  }
  await store.putArticles(batch);
}

function readSamples(): readonly ArticleDraft[] {
  const folder = fileURLToPath(new URL('corpus', root));
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .map((name) => parseMarkdown(readFileSync(join(folder, name), 'utf8'), name));
}

type Ask = (round: number) => Promise<unknown>;

async function questions(store: Store, newsroom: Newsroom): Promise<readonly (readonly [string, Ask])[]> {
  const topics = (await store.taggedTopics(scope)).map(({ slug }) => slug);
  const people = (await store.speakers(scope))
    .filter(({ quotations }) => quotations > 0)
    .map(({ name }) => name);
  const plain = { sort: 'newest', kind: 'said', indirect: false, page: 1 } as const;
  return [
    ['/brief TOPIC', (round) => newsroom.writeBrief(scope, { topic: pick(topics, round), length: 'medium' })],
    ['/brief turkey us', () => newsroom.writeBrief(scope, { topic: 'turkey us', length: 'medium' })],
    ['/brief WORDS', () => newsroom.writeBrief(scope, { topic: 'reservoir', length: 'medium' })],
    ['/quotes PERSON', (round) => newsroom.listQuotes(scope, { ...plain, person: pick(people, round) })],
    ['/quotes Blinken', () => newsroom.listQuotes(scope, { ...plain, person: 'Blinken' })],
    [
      '/verify TEXT',
      () => newsroom.verify(scope, { text: 'We are determined to permanently defeat Daesh in Syria' }),
    ],
    ['complete person', () => newsroom.complete(scope, 'person', 'bl', 25)],
    ['complete topic', () => newsroom.complete(scope, 'topic', 'tur', 25)],
  ];
}

function pick(names: readonly string[], round: number): string {
  return names[(round * 7919) % names.length] ?? '';
}

async function report(name: string, ask: Ask): Promise<void> {
  const times: number[] = [];
  let refused = 0;
  let before = process.cpuUsage();
  for (let round = -ROUNDS / 10; round < ROUNDS; round += 1) {
    if (round === 0) before = process.cpuUsage();
    const start = performance.now();
    refused += await isRefused(ask, Math.abs(round));
    if (round >= 0) times.push(performance.now() - start);
  }
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1).padStart(8);
  const { user, system } = process.cpuUsage(before);
  const cpu = ((user + system) / 1_000 / ROUNDS).toFixed(1).padStart(8);
  const note = refused > 0 ? `   (${refused} refused)` : '';
  process.stdout.write(
    `  ${name.padEnd(18)} p50 ${at(0.5)} ms   p99 ${at(0.99)} ms   cpu ${cpu} ms${note}\n`,
  );
}

async function isRefused(ask: Ask, round: number): Promise<number> {
  try {
    await ask(round);
    return 0;
  } catch (error) {
    if (error instanceof UserError) return 1;
    throw error;
  }
}
