import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as delay } from 'node:timers/promises';
import { SetupError } from '../../core/errors.ts';
import { makeFolder } from './make-folder.ts';
import { APPLICATION_ID, SCHEMA_VERSION } from './schema-version.ts';
import { isBusy, storeErrorKind } from './sqlite-error.ts';

/** Waits of SQLite itself block the event loop, so they are short; longer ones are ours. */
const BUSY_TIMEOUT_MS = 50;
const OPEN_ATTEMPTS = 200;
const OPEN_PAUSE_MS = 25;

/**
 * synchronous=FULL: what was acknowledged outlives a power cut. Checkpoints every 16 MB of log instead of 4:
 * a batch of articles is about that, and each checkpoint syncs the file. The file is not mapped: questions gain a tenth
 * by it, and a disk that fails would end the process instead of one answer (https://www.sqlite.org/mmap.html).
 */
const PRAGMAS = `
  PRAGMA synchronous = FULL;
  PRAGMA foreign_keys = ON;
  PRAGMA temp_store = MEMORY;
  PRAGMA cache_size = -65536;
  PRAGMA wal_autocheckpoint = 4096;
  PRAGMA journal_size_limit = 67108864;
`;

/**
 * Opens the file, creates it and its folder when they are missing, and brings its schema up to date.
 *
 * @throws SetupError when the file cannot be used: no permission, not a store, newer than this program.
 */
export async function openDatabase(path: string): Promise<DatabaseSync> {
  for (let attempt = 1; ; attempt += 1) {
    let database: DatabaseSync | undefined;
    try {
      if (path !== ':memory:') makeFolder(dirname(path));
      database = new DatabaseSync(path, { timeout: BUSY_TIMEOUT_MS });
      await prepare(database, path);
      return database;
    } catch (error) {
      if (database?.isOpen === true) database.close();
      // Another process creates the store or moves it to WAL at this moment.
      if (!isBusy(error) || attempt === OPEN_ATTEMPTS) throw asSetupError(error, path);
    }
    await delay(OPEN_PAUSE_MS);
  }
}

async function prepare(database: DatabaseSync, path: string): Promise<void> {
  const version = numberOf(database, 'PRAGMA user_version');
  const application = numberOf(database, 'PRAGMA application_id');
  if (application !== APPLICATION_ID && numberOf(database, 'SELECT count(*) FROM sqlite_schema') > 0) {
    throw foreignFile(path);
  }
  if (version > SCHEMA_VERSION) throw newerStore(path, version);
  if (textOf(database, 'PRAGMA journal_mode') !== 'wal') database.exec('PRAGMA journal_mode = WAL');
  database.exec(PRAGMAS);
  if (version < SCHEMA_VERSION) {
    // Kysely takes 0.15 s to load: only a store that needs it waits for it.
    const { migrate } = await import('./migrate.ts');
    await migrate(database);
  } else {
    expectWritable(database);
  }
}

/**
 * Says at once, not at the first write, that the file may only be read. SQLite lets even an immediate
 * transaction begin on such a file: something has to be written, and is taken back.
 */
function expectWritable(database: DatabaseSync): void {
  try {
    database.exec(`BEGIN IMMEDIATE; PRAGMA user_version = ${SCHEMA_VERSION}; ROLLBACK`);
  } catch (error) {
    // Somebody is writing to it: so it can be written to, and reading need not wait.
    if (!isBusy(error)) throw error;
  }
}

function numberOf(database: DatabaseSync, sql: string): number {
  return Number(Object.values(database.prepare(sql).get() ?? {})[0]);
}

function textOf(database: DatabaseSync, sql: string): string {
  return String(Object.values(database.prepare(sql).get() ?? {})[0]);
}

const SETTING = 'data.dir';

function foreignFile(path: string): SetupError {
  return new SetupError(
    SETTING,
    `${path} is a database of another program.`,
    'Choose another data folder with --data, or move that file away.',
  );
}

function newerStore(path: string, version: number): SetupError {
  return new SetupError(
    SETTING,
    `${path} was written by a newer Précis: its schema is version ${version}, this program knows ${SCHEMA_VERSION}.`,
    'Start the newer version again, or choose another data folder with --data.',
  );
}

function asSetupError(error: unknown, path: string): unknown {
  if (error instanceof SetupError) return error;
  const advice = adviceFor(error);
  if (advice === undefined) return error;
  const [what, hint] = advice;
  return new SetupError(SETTING, `${path} ${what}.`, hint, { cause: error });
}

function adviceFor(error: unknown): readonly [what: string, hint: string] | undefined {
  switch (storeErrorKind(error)) {
    case 'readonly':
      return [
        'may only be read',
        'Give this user write permission on the file and its folder, or choose another data folder with --data.',
      ];
    case 'corrupt':
      return [
        'is not a Précis store, or is damaged',
        'Restore a backup, move the file away to start with an empty store, or choose another data folder with --data.',
      ];
    case 'io':
      return [
        'cannot be opened',
        'Check that the folder is there and that this user may read and write it, or choose another data folder with --data.',
      ];
    case 'full':
      return ['cannot be prepared: the disk is full', 'Make room on the disk, then start again.'];
    case 'busy':
      return [
        'is locked by another process',
        'Wait until that process is done, or stop it, then start again.',
      ];
    default:
      return isSystemError(error)
        ? [
            `cannot be created (${error.code})`,
            'Choose a data folder with --data that this user may create and write to.',
          ]
        : undefined;
  }
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && 'syscall' in error;
}
