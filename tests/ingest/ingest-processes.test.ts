import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/core/article.ts';
import { collectionId } from '../../src/core/identifiers.ts';
import type { PutEntry } from '../../src/store.ts';
import { openSqliteStore } from '../../src/stores/sqlite/open-sqlite-store.ts';
import { runIngest } from './support/run-ingest.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const script = fileURLToPath(new URL('support/ingest-into-sqlite.ts', import.meta.url));
const scope = { collections: [collectionId('main')] };

/** Ingests in a process of its own and gives the lines it wrote; it is killed as soon as it has written `word` for the nth time. */
function ingestIn(
  database: string,
  paths: readonly string[],
  kill?: { word: string; nth: number },
): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, database, ...paths], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let out = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
      const seen = out.split('\n').filter((line) => line === kill?.word).length;
      if (kill !== undefined && seen >= kill.nth) child.kill('SIGKILL');
    });
    child.on('error', reject);
    child.on('close', () => resolve(out.trim().split('\n')));
  });
}

function writeReports(folder: string, from: number, to: number): string {
  const path = join(folder, `reports-${from}.jsonl`);
  const lines = Array.from({ length: to - from }, (_, index) => {
    const id = from + index;
    const body = `Report ${id} came on Monday. "All is well at post ${id}," said Captain Ida Holm.\n\nShe added: "We stay."`;
    return JSON.stringify({ id: `r${id}`, title: `Report ${id}`, body });
  });
  writeFileSync(path, lines.join('\n'));
  return path;
}

/** What a database holds, opened anew. */
async function contentsOf(database: string) {
  const store = await openSqliteStore({ path: database, clock: { now: () => Temporal.Now.instant() } });
  const heads = await store.listArticles(scope, { limit: 10_000 });
  const articles = await store.articles(
    scope,
    heads.map(({ id }) => id),
  );
  const quotations = await store.quotations(scope, {});
  await store.close();
  return { articles, quotations };
}

function expectWhole(
  articles: readonly Article[],
  quotations: readonly { readonly article: string }[],
  entries: readonly PutEntry[],
): void {
  const expected = new Map<string, PutEntry>(entries.map((entry) => [entry.article.id, entry]));
  for (const { revision, storedAt: _, ...article } of articles) {
    expect(revision).toBe(1);
    expect(article).toEqual(expected.get(article.id)?.article);
  }
  const quoted = articles.flatMap(({ id }) => expected.get(id)?.quotations.map(() => id) ?? []);
  expect(quotations.map(({ article }) => article).toSorted()).toEqual(quoted.toSorted());
}

describe('a kill in the middle of an ingest', () => {
  it.each([
    ['as the first batch is written', { word: 'begin', nth: 1 }],
    ['as a later batch is written', { word: 'begin', nth: 3 }],
    ['between two batches', { word: 'stored', nth: 2 }],
  ])('%s: whole batches only, and the same again completes them', async (_, kill) => {
    const folder = temporaryFolder();
    const path = writeReports(folder, 0, 400);
    const database = join(folder, 'precis.db');
    const { store } = await runIngest([path]);
    const written = await ingestIn(database, [path], kill);
    const left = await contentsOf(database);
    // A batch whose `stored` was written is there; the one in hand is there as a whole or not at all.
    const stored = written.filter((line) => line === 'stored').length * 100;
    expect([stored, stored + 100]).toContain(left.articles.length);
    expectWhole(left.articles, left.quotations, store.current());

    const lines = await ingestIn(database, [path]);
    expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({
      added: 400 - left.articles.length,
      unchanged: left.articles.length,
      revised: 0,
    });
    const complete = await contentsOf(database);
    expect(complete.articles).toHaveLength(400);
    expectWhole(complete.articles, complete.quotations, store.current());
  });
});

describe('two processes ingesting at once', () => {
  it('lose nothing and store what both bring once', async () => {
    const folder = temporaryFolder();
    const database = join(folder, 'precis.db');
    const paths = [writeReports(folder, 0, 250), writeReports(folder, 150, 400)];
    const ended = await Promise.all(paths.map((path) => ingestIn(database, [path])));
    const results = ended.map((lines) => JSON.parse(lines.at(-1) ?? ''));
    expect(results.map(({ added, unchanged }) => added + unchanged)).toEqual([250, 250]);
    expect(results.map(({ added }) => added).reduce((a, b) => a + b)).toBe(400);
    const { articles, quotations } = await contentsOf(database);
    expect(articles).toHaveLength(400);
    const { store } = await runIngest(paths);
    expectWhole(articles, quotations, store.current());
  });
});
