/**
 * A process for crash.test.ts: opens the store in `argv[2]` and puts batches of articles, printing every
 * batch that was acknowledged; at the SQL statement number `argv[3]` it kills itself. With 0 it lives and
 * prints the number of statements it ran while opening, and in all.
 */
import { writeSync } from 'node:fs';
import { DatabaseSync, StatementSync } from 'node:sqlite';
import { openSqliteStore } from '../../../src/stores/sqlite/open-sqlite-store.ts';
import { clock, entry, quotation } from '../../contracts/store/fixtures.ts';

const [path = '', last = '0'] = process.argv.slice(2);
let statements = 0;

function countCalls(target: object, name: string): void {
  const original: unknown = Reflect.get(target, name);
  if (typeof original !== 'function') throw new Error(`There is no ${name} to count`);
  Object.defineProperty(target, name, {
    value(...args: readonly unknown[]): unknown {
      statements += 1;
      if (statements === Number(last)) process.kill(process.pid, 'SIGKILL');
      return Reflect.apply(original, this, args);
    },
  });
}

countCalls(DatabaseSync.prototype, 'exec');
for (const name of ['run', 'get', 'all']) countCalls(StatementSync.prototype, name);

const store = await openSqliteStore({ path, clock });
writeSync(1, `opened ${statements}\n`);
for (const batch of [0, 1, 2, 3]) {
  const entries = [0, 1, 2].map((n) => {
    const body = `“Agreed ${n}” he said. word${batch}`;
    const said = quotation(body, `Agreed ${n}`, { printed: 'he', name: 'Fidan' });
    // Batches 2 and 3 revise what 0 and 1 added.
    return entry({ id: `a${batch % 2}-${n}`, body, topics: ['t1'], quotations: [said] });
  });
  await store.putArticles(entries);
  writeSync(1, `batch ${batch}\n`);
}
await store.close();
writeSync(1, `done ${statements}\n`);
