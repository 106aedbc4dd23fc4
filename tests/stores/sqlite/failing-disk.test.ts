import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { StoreError } from '../../../src/core/store-error.ts';
import type { Store } from '../../../src/store.ts';
import { Connection } from '../../../src/stores/sqlite/connection.ts';
import { openDatabase } from '../../../src/stores/sqlite/open-database.ts';
import { openSqliteStore } from '../../../src/stores/sqlite/open-sqlite-store.ts';
import { SqliteStore } from '../../../src/stores/sqlite/sqlite-store.ts';
import { clock, type Draft, MAIN, put } from '../../contracts/store/fixtures.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'precis-disk-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const long = (id: string): Draft => ({ id, body: `${id} ${'lorem ipsum dolor '.repeat(4_000)}` });

async function expectFull(store: Store): Promise<void> {
  const before = await store.listArticles(MAIN, {});
  const batch = Array.from({ length: 200 }, (_, n) => long(`big${n}`));
  const error = await put(store, ...batch).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(StoreError);
  expect(error).toMatchObject({ kind: 'full', message: expect.stringMatching(/disk .* full/) });
  expect(await store.listArticles(MAIN, {})).toEqual(before);
  expect(await store.termStatistics(MAIN, ['ipsum'])).toMatchObject({ articles: before.length });
}

describe('a full disk', () => {
  test('refuses the batch as a whole, and smaller ones go on', async () => {
    const database = await openDatabase(join(folder, 'precis.db'));
    const store = new SqliteStore(new Connection(database), clock);
    await put(store, { id: 'a1' });
    database.exec('PRAGMA max_page_count = 600');
    await expectFull(store);
    expect(await put(store, { id: 'a2' })).toMatchObject([{ outcome: 'added' }]);
    expect(await store.listArticles(MAIN, {})).toHaveLength(2);
    await store.close();
  });

  test('is said to be full when a store on it is opened', async ({ skip }) => {
    const disk = join(folder, 'disk');
    mkdirSync(disk);
    const mounted =
      spawnSync('/usr/bin/env', ['mount', '-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', disk]).status === 0;
    skip(!mounted, 'this user may not mount a small file system');
    try {
      const path = join(disk, 'precis.db');
      const store = await openSqliteStore({ path, clock });
      await store.close();
      spawnSync('/usr/bin/env', ['dd', 'if=/dev/zero', `of=${join(disk, 'filler')}`, 'bs=1k', 'count=2000']);
      for (const where of [path, join(disk, 'new', 'precis.db')]) {
        const error = await openSqliteStore({ path: where, clock }).catch((reason: unknown) => reason);
        expect(error).toMatchObject({ name: 'SetupError', message: expect.stringMatching(/disk is full/) });
      }
    } finally {
      spawnSync('/usr/bin/env', ['umount', disk]);
    }
  });

  test('is told apart on a disk that really is full', async ({ skip }) => {
    const disk = join(folder, 'disk');
    mkdirSync(disk);
    const mounted =
      spawnSync('/usr/bin/env', ['mount', '-t', 'tmpfs', '-o', 'size=6m', 'tmpfs', disk]).status === 0;
    skip(!mounted, 'this user may not mount a small file system');
    try {
      const store = await openSqliteStore({ path: join(disk, 'precis.db'), clock });
      await put(store, { id: 'a1' });
      await expectFull(store);
      expect(await put(store, { id: 'a2' })).toMatchObject([{ outcome: 'added' }]);
      await store.close();
    } finally {
      spawnSync('/usr/bin/env', ['umount', disk]);
    }
  });
});

describe('a locked store', () => {
  test('is waited for, and written when the other process is done', async () => {
    const path = join(folder, 'precis.db');
    const store = await openSqliteStore({ path, clock });
    const other = new DatabaseSync(path);
    other.exec('BEGIN IMMEDIATE');
    const waiting = put(store, { id: 'a1' });
    expect(await store.listArticles(MAIN, {})).toEqual([]);
    other.exec('ROLLBACK');
    expect(await waiting).toMatchObject([{ outcome: 'added' }]);
    other.close();
    await store.close();
  });
});

describe('a damaged file', () => {
  test('is said to be damaged', async () => {
    const path = join(folder, 'precis.db');
    const store = await openSqliteStore({ path, clock });
    await put(store, ...Array.from({ length: 20 }, (_, n) => long(`a${n}`)));
    await store.close();
    const { truncateSync, statSync } = await import('node:fs');
    truncateSync(path, Math.floor(statSync(path).size / 2));
    const again = await openSqliteStore({ path, clock }).catch((reason: unknown) => reason);
    const error =
      again instanceof SqliteStore ? await readAll(again).catch((reason: unknown) => reason) : again;
    expect(error).toMatchObject({ message: expect.stringMatching(/damaged/) });
    if (again instanceof SqliteStore) await again.close();
  });
});

async function readAll(store: Store): Promise<void> {
  const heads = await store.listArticles(MAIN, {});
  await store.articles(
    MAIN,
    heads.map(({ id }) => id),
  );
}
