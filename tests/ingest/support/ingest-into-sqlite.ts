import { writeSync } from 'node:fs';
import type { Clock } from '../../../src/core/clock.ts';
import { openSqliteStore } from '../../../src/stores/sqlite/open-sqlite-store.ts';
import { runIngest } from './run-ingest.ts';

/**
 * A process of its own: `DATABASE PATH...`. Writes `begin` before each transaction and `stored` after it,
 * then the result as JSON. To be killed at any of them.
 */
const [database = '', ...paths] = process.argv.slice(2);
const clock: Clock = { now: () => Temporal.Instant.from('2024-06-01T00:00:00Z') };
const store = await openSqliteStore({ path: database, clock });
const { result } = await runIngest(paths, {
  store: {
    async putArticles(entries) {
      writeSync(1, 'begin\n');
      const results = await store.putArticles(entries);
      writeSync(1, 'stored\n');
      return results;
    },
  },
});
await store.close();
writeSync(1, `${JSON.stringify(result)}\n`);
