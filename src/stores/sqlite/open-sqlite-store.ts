import type { Clock } from '../../core/clock.ts';
import type { Store } from '../../store.ts';
import { Connection } from './connection.ts';
import { rebuildIndex } from './index/rebuild-index.ts';
import { openDatabase } from './open-database.ts';
import { SqliteStore } from './sqlite-store.ts';

/**
 * Opens the store at `path`, a file that is created with its folder when it is missing, or `:memory:`.
 *
 * @throws SetupError when the file cannot be used, with what to do about it.
 */
export async function openSqliteStore(options: {
  readonly path: string;
  readonly clock: Clock;
}): Promise<Store> {
  const connection = new Connection(await openDatabase(options.path));
  await rebuildIndex(connection);
  return new SqliteStore(connection, options.clock);
}
