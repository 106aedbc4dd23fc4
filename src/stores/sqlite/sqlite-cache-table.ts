import type { CacheTable } from '../../cache.ts';
import type { Clock } from '../../core/clock.ts';
import type { Connection } from './connection.ts';

/** So that nothing is kept for ever, whoever writes without saying how long. */
const DEFAULT_TTL_MS = 24 * 3_600_000;

/** A table of texts that expire, on the same file as the corpus. What has expired goes with the next write. */
export class SqliteCacheTable implements CacheTable {
  readonly #connection: Connection;
  readonly #clock: Clock;

  constructor(connection: Connection, clock: Clock) {
    this.#connection = connection;
    this.#clock = clock;
  }

  get(key: string): Promise<string | undefined> {
    return this.#connection.read(
      () =>
        this.#connection
          .query<{ readonly value: string }>('SELECT value FROM cache_entry WHERE key = ? AND expires_ms > ?')
          .get(key, this.#now())?.value,
    );
  }

  set(key: string, value: string, ttlMs = DEFAULT_TTL_MS): Promise<void> {
    return this.#connection.write(() => {
      const now = this.#now();
      this.#connection.query('DELETE FROM cache_entry WHERE expires_ms <= ?').run(now);
      this.#connection
        .query('INSERT OR REPLACE INTO cache_entry (key, value, expires_ms) VALUES (?, ?, ?)')
        .run(key, value, now + ttlMs);
    });
  }

  delete(key: string): Promise<boolean> {
    return this.#connection.write(() => {
      const known = this.#connection.query('SELECT 1 FROM cache_entry WHERE key = ?').get(key);
      this.#connection.query('DELETE FROM cache_entry WHERE key = ?').run(key);
      return known !== undefined;
    });
  }

  clear(): Promise<void> {
    return this.#connection.write(() => this.#connection.query('DELETE FROM cache_entry').run());
  }

  #now(): number {
    return this.#clock.now().epochMilliseconds;
  }
}
