import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { SetupError } from '../../../src/core/errors.ts';
import { openDatabase } from '../../../src/stores/sqlite/open-database.ts';
import { openSqliteStore } from '../../../src/stores/sqlite/open-sqlite-store.ts';
import { clock, MAIN, put } from '../../contracts/store/fixtures.ts';

let folder = '';
let path = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'precis-open-'));
  path = join(folder, 'deep', 'er', 'precis.db');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const open = () => openSqliteStore({ path, clock });

async function expectSetupError(message: RegExp, hint: RegExp): Promise<void> {
  const error = await open().catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(SetupError);
  expect(error).toMatchObject({
    setting: 'data.dir',
    message: expect.stringMatching(message),
    hint: expect.stringMatching(hint),
  });
}

async function createStore(): Promise<void> {
  const store = await open();
  await put(store, { id: 'a1' });
  await store.close();
}

function withDatabase(sql: string): void {
  mkdirSync(join(folder, 'deep', 'er'), { recursive: true });
  const database = new DatabaseSync(path);
  database.exec(sql);
  database.close();
}

const READER = fileURLToPath(new URL('./opening-reader.ts', import.meta.url));

describe('opening a store', () => {
  test('makes the folder and the file', async () => {
    await createStore();
    expect(existsSync(path)).toBe(true);
    const again = await open();
    expect(await again.listArticles(MAIN, {})).toHaveLength(1);
    await again.close();
  });

  test('in memory leaves no file', async () => {
    const store = await openSqliteStore({ path: ':memory:', clock });
    await put(store, { id: 'a1' });
    expect(await store.listArticles(MAIN, {})).toHaveLength(1);
    await store.close();
    expect(existsSync(':memory:')).toBe(false);
  });

  test('asks for every commit to be on the disk before it is acknowledged', async () => {
    const database = await openDatabase(path);
    expect(database.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' });
    expect(database.prepare('PRAGMA synchronous').get()).toEqual({ synchronous: 2 });
    expect(database.prepare('PRAGMA foreign_keys').get()).toEqual({ foreign_keys: 1 });
    database.close();
  });

  test('a file that is no database is left alone', async () => {
    mkdirSync(join(folder, 'deep', 'er'), { recursive: true });
    writeFileSync(
      path,
      'A text that somebody wrote, longer than the header of a database file is.\n'.repeat(20),
    );
    await expectSetupError(/is not a Précis store/, /move the file away/);
  });

  test('a database of another program is left alone', async () => {
    withDatabase('CREATE TABLE recipes (name TEXT)');
    await expectSetupError(/database of another program/, /--data/);
    withDatabase("INSERT INTO recipes VALUES ('soup')");
  });

  test('a store of a newer version is left alone', async () => {
    await createStore();
    withDatabase('PRAGMA user_version = 999');
    await expectSetupError(/newer Précis: its schema is version 999/, /newer version/);
  });

  test('a folder that cannot be made is named', async () => {
    writeFileSync(join(folder, 'deep'), 'a file');
    await expectSetupError(/deep.*cannot be created \((ENOTDIR|EEXIST)\)/, /--data/);
  });

  test('a folder in place of the file is named', async () => {
    mkdirSync(path, { recursive: true });
    await expectSetupError(/cannot be opened/, /--data/);
  });

  test.each([
    ['in a folder that may be written to', 0o777, /may only be read/],
    ['in a folder that may only be read', 0o555, /may only be read|cannot be opened/],
  ])('a file that may only be read, %s, is refused at once', async (_, mode, message) => {
    await createStore();
    chmodSync(folder, 0o755);
    chmodSync(path, 0o444);
    chmodSync(dirname(path), mode);
    // Root may write anywhere: then somebody else has to try.
    const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
    const run = spawnSync(process.execPath, [READER, path], {
      encoding: 'utf8',
      ...nobody,
    });
    chmodSync(dirname(path), 0o755);
    expect(run.stdout).toMatch(/^SetupError .* (permission|read and write)/);
    expect(run.stdout).toMatch(message);
  });

  test('does not wait for a process that is writing', async () => {
    await createStore();
    const other = new DatabaseSync(path);
    other.exec('BEGIN IMMEDIATE');
    const store = await open();
    expect(await store.listArticles(MAIN, {})).toHaveLength(1);
    await store.close();
    other.close();
  });

  test('a current store opens without loading the migrations', async () => {
    await createStore();
    const run = spawnSync(process.execPath, [READER, path], { encoding: 'utf8' });
    expect(run.stdout).toBe('opened, 1 article, kysely not loaded\n');
    rmSync(path);
    const fresh = spawnSync(process.execPath, [READER, path], { encoding: 'utf8' });
    expect(fresh.stdout).toBe('opened, 0 articles, kysely loaded\n');
  });
});
