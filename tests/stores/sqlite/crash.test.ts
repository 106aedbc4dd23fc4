import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openSqliteStore } from '../../../src/stores/sqlite/open-sqlite-store.ts';
import { clock, MAIN } from '../../contracts/store/fixtures.ts';

const WRITER = fileURLToPath(new URL('./crashing-writer.ts', import.meta.url));
/** Kills spread over all statements; more of them show nothing else and take their time. */
const KILLS = 10;

let folder = '';
let path = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'precis-crash-'));
  path = join(folder, 'precis.db');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function runWriter(killAt: number) {
  const { stdout, signal } = spawnSync(process.execPath, [WRITER, path, String(killAt)], {
    encoding: 'utf8',
  });
  const acknowledged = stdout.match(/batch \d/g)?.length ?? 0;
  return { acknowledged, signal, opened: numberAfter('opened', stdout), done: numberAfter('done', stdout) };
}

const numberAfter = (word: string, text: string) => Number(new RegExp(`${word} (\\d+)`).exec(text)?.[1] ?? 0);

const spread = (from: number, to: number, count: number) =>
  Array.from({ length: count }, (_, n) => Math.round(from + ((to - from) * n) / (count - 1)));

/** After the store was opened again: what must be true of it whenever the process died. */
async function expectWhole(acknowledged: number): Promise<void> {
  const store = await openSqliteStore({ path, clock });
  const heads = await store.listArticles(MAIN, {});
  const revisions = heads.reduce((sum, { revision }) => sum + revision, 0);
  // One batch may have been committed and not yet reported.
  expect([acknowledged * 3, acknowledged * 3 + 3]).toContain(revisions);
  const articles = await store.articles(
    MAIN,
    heads.map(({ id }) => id),
  );
  for (const { body, sentences } of articles) expect(sentences.at(-1)?.end).toBe(body.length);
  const quotations = await store.quotations(MAIN, {});
  expect(quotations).toHaveLength(heads.length);
  expect(await store.speakers(MAIN)).toMatchObject(
    heads.length === 0 ? [] : [{ name: 'Fidan', quotations: heads.length }],
  );
  const statistics = await store.termStatistics(MAIN, ['he']);
  expect(statistics.articles).toBe(heads.length);
  expect(statistics.frequency.get('he')).toBe(heads.length);
  await store.close();
  expectIntegrity();
}

function expectIntegrity(): void {
  const database = new DatabaseSync(path);
  expect(database.prepare('PRAGMA integrity_check').all()).toEqual([{ integrity_check: 'ok' }]);
  expect(database.prepare('PRAGMA foreign_key_check').all()).toEqual([]);
  for (const { name } of database
    .prepare("SELECT name FROM sqlite_schema WHERE sql LIKE '%USING fts5 %'")
    .all()) {
    database.exec(`INSERT INTO ${name} (${name}) VALUES ('integrity-check')`);
  }
  database.close();
}

describe('a process that is killed', () => {
  test('anywhere in the migrations leaves a folder that opens, and a store without gaps', async () => {
    const { opened } = runWriter(0);
    expect(opened).toBeGreaterThan(KILLS);
    for (const killAt of spread(1, opened, KILLS)) {
      rmSync(folder, { recursive: true, force: true });
      expect(runWriter(killAt)).toMatchObject({ signal: 'SIGKILL', acknowledged: 0 });
      await expectWhole(0);
    }
  }, 120_000);

  test('anywhere in a batch leaves no half an article, and nothing acknowledged is lost', async () => {
    const { opened, done, acknowledged } = runWriter(0);
    expect(acknowledged).toBe(4);
    await expectWhole(4);
    for (const killAt of spread(opened + 1, done, KILLS)) {
      rmSync(folder, { recursive: true, force: true });
      const { signal, acknowledged: seen } = runWriter(killAt);
      expect(signal).toBe('SIGKILL');
      await expectWhole(seen);
    }
  }, 120_000);

  test('is taken over by the next one, which ends with the same articles', async () => {
    const { opened, done } = runWriter(0);
    rmSync(folder, { recursive: true, force: true });
    for (const killAt of spread(opened + 1, done, 4).slice(0, 3)) runWriter(killAt);
    const { acknowledged, signal } = runWriter(0);
    expect({ acknowledged, signal }).toEqual({ acknowledged: 4, signal: null });
    const store = await openSqliteStore({ path, clock });
    expect(await store.listArticles(MAIN, {})).toHaveLength(6);
    await store.close();
    expectIntegrity();
  }, 60_000);
});
