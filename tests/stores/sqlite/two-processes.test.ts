import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { openSqliteStore } from '../../../src/stores/sqlite/open-sqlite-store.ts';
import { clock, MAIN } from '../../contracts/store/fixtures.ts';

const WRITER = fileURLToPath(new URL('./crashing-writer.ts', import.meta.url));

test('processes that open a new folder at once and put the same articles agree', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'precis-two-'));
  const path = join(folder, 'new', 'precis.db');
  const runs = await Promise.all(
    [1, 2, 3].map(async () => {
      const child = spawn(process.execPath, [WRITER, path, '0']);
      const [out, err, [status]] = await Promise.all([
        text(child.stdout),
        text(child.stderr),
        once(child, 'exit'),
      ]);
      return { acknowledged: out.match(/batch \d/g)?.length ?? 0, err, status };
    }),
  );
  expect(runs).toEqual(runs.map(() => ({ acknowledged: 4, err: '', status: 0 })));
  const store = await openSqliteStore({ path, clock });
  const heads = await store.listArticles(MAIN, {});
  expect(heads).toHaveLength(6);
  expect(await store.speakers(MAIN)).toMatchObject([{ name: 'Fidan', quotations: 6 }]);
  expect((await store.termStatistics(MAIN, ['he'])).frequency.get('he')).toBe(6);
  await store.close();
  rmSync(folder, { recursive: true, force: true });
}, 60_000);
