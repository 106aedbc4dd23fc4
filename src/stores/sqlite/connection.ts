import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import { setTimeout as delay } from 'node:timers/promises';
import { asStoreError, isBusy } from './sqlite-error.ts';

/** A statement kept open. `Row` is the shape its columns have, which the schema is to guarantee. */
export interface Query<Row> {
  all(...parameters: readonly SQLInputValue[]): readonly Row[];
  /** `all` for long lists: rows are arrays, `Row` is a tuple. A statement is used one way or the other. */
  rows(...parameters: readonly SQLInputValue[]): readonly Row[];
  get(...parameters: readonly SQLInputValue[]): Row | undefined;
  run(...parameters: readonly SQLInputValue[]): void;
}

/** How long a lock held by another process is waited for: 400 pauses of 25 ms, 10 s and more. */
const BUSY_PAUSES = 400;
const BUSY_PAUSE_MS = 25;

/**
 * One handle on the database file. Every piece of work runs between BEGIN and COMMIT without giving way to
 * other work of this handle; when another process holds the lock, it waits without blocking the event loop.
 */
export class Connection {
  readonly #database: DatabaseSync;
  readonly #queries = new Map<string, Query<never>>();
  #turns: Promise<unknown> = Promise.resolve();
  #written = 0;

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  /** The statement for `sql`, prepared at its first use. */
  query<Row>(sql: string): Query<Row> {
    const known = this.#queries.get(sql);
    if (known !== undefined) return known;
    const made = prepared<Row>(this.#database, sql);
    this.#queries.set(sql, made as Query<never>);
    return made;
  }

  /** Runs reads that see one state of the store. @throws StoreError */
  read<Result>(work: () => Result): Promise<Result> {
    return this.#transaction('BEGIN', work);
  }

  /** Runs writes, all or nothing, in the order in which they were asked for. @throws StoreError */
  write<Result>(work: () => Result): Promise<Result> {
    const turn = this.#turns.then(() => this.#transaction('BEGIN IMMEDIATE', work));
    this.#turns = turn.then(
      () => {},
      () => {},
    );
    return turn;
  }

  /** Changes whenever the file's content may have: by this handle, or by another one. */
  version(): string {
    const others = this.query<{ data_version: number }>('PRAGMA data_version').get()?.data_version;
    return `${others} ${this.#written}`;
  }

  close(): void {
    if (this.#database.isOpen) this.#database.close();
  }

  /** `work` may run more than once: it has no effect outside the transaction. */
  async #transaction<Result>(begin: string, work: () => Result): Promise<Result> {
    for (let pauses = 0; ; pauses += 1) {
      try {
        this.#database.exec(begin);
        const result = work();
        this.#database.exec('COMMIT');
        if (begin !== 'BEGIN') this.#written += 1;
        return result;
      } catch (error) {
        this.#rollBack();
        if (!isBusy(error) || pauses === BUSY_PAUSES) throw asStoreError(error);
      }
      await delay(BUSY_PAUSE_MS);
    }
  }

  #rollBack(): void {
    // SQLite itself rolls back on some failures (a full disk among them): then there is nothing left to end.
    if (this.#database.isOpen && this.#database.isTransaction) this.#database.exec('ROLLBACK');
  }
}

function prepared<Row>(database: DatabaseSync, sql: string): Query<Row> {
  let open: StatementSync | undefined;
  const statement = () => {
    open ??= database.prepare(sql);
    return open;
  };
  return {
    all: (...parameters) => statement().all(...parameters) as unknown[] as readonly Row[],
    rows: (...parameters) => {
      const listing = statement();
      listing.setReturnArrays(true);
      return listing.all(...parameters) as unknown[] as readonly Row[];
    },
    get: (...parameters) => statement().get(...parameters) as Row | undefined,
    run: (...parameters) => void statement().run(...parameters),
  };
}
