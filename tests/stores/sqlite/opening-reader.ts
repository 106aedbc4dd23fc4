/** A process for open-sqlite-store.test.ts: opens the store in `argv[2]` and says what came of it. */
import { registerHooks } from 'node:module';

let kysely = false;
registerHooks({
  resolve(specifier, context, next) {
    kysely ||= specifier.startsWith('kysely');
    return next(specifier, context);
  },
});

const { openSqliteStore } = await import('../../../src/stores/sqlite/open-sqlite-store.ts');
const { clock, MAIN } = await import('../../contracts/store/fixtures.ts');

try {
  const store = await openSqliteStore({ path: process.argv[2] ?? '', clock });
  const { length } = await store.listArticles(MAIN, {});
  process.stdout.write(
    `opened, ${length} article${length === 1 ? '' : 's'}, kysely ${kysely ? '' : 'not '}loaded\n`,
  );
  await store.close();
} catch (error) {
  const { name, message, hint } = error as { name: string; message: string; hint?: string };
  process.stdout.write(`${name} ${message} ${hint}\n`);
}
