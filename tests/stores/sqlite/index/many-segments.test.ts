import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, onTestFinished, test } from 'vitest';
import type { Store } from '../../../../src/store.ts';
import { openSqliteStore } from '../../../../src/stores/sqlite/open-sqlite-store.ts';
import { entry, MAIN } from '../../../contracts/store/fixtures.ts';
import fc from '../../../support/fast-check.ts';

const clock = { now: () => Temporal.Instant.from('2026-03-01T00:00:00Z') };
const WORDS = ['gaza', 'talks', 'ankara', 'trade', 'united', 'states', 'vote'];

type Edit = readonly [article: number, words: readonly number[]];

const edits: fc.Arbitrary<readonly Edit[]> = fc.array(
  fc.tuple(fc.nat(30), fc.array(fc.nat(WORDS.length - 1), { minLength: 1, maxLength: 5 })),
  { minLength: 20, maxLength: 120 },
);

/** Every article stored in a transaction of its own: many small segments, revised and merged. */
async function storeAll(store: Store, list: readonly Edit[]): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const [number, [article, words]] of list.entries()) {
    const id = `a${article}`;
    const body = `${words.map((word) => WORDS[word]).join(' ')} n${number}`;
    texts.set(id, body);
    await store.putArticles([entry({ id, title: 'title', body })]);
  }
  return texts;
}

test('however articles came and changed, a word finds those that have it now, and counts them', async () => {
  const property = fc.asyncProperty(edits, async (list) => {
    const store = await openSqliteStore({ path: ':memory:', clock });
    const texts = await storeAll(store, list);
    const { frequency } = await store.termStatistics(MAIN, [...WORDS, 'united states']);
    for (const term of [...WORDS, 'united states']) {
      const having = [...texts].filter(([, body]) => ` ${body} `.includes(` ${term} `)).map(([id]) => id);
      const hits = await store.search(MAIN, { all: [[term]], any: [] }, 100);
      expect(hits.map(({ id }) => id).sort()).toEqual(having.sort());
      expect(frequency.get(term)).toBe(having.length);
    }
    await store.close();
  });
  await fc.assert(property, { numRuns: 12 });
});

test('a store that was made before the index had its form is indexed when it is opened', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'precis-index-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'precis.sqlite');
  const store = await openSqliteStore({ path, clock });
  await store.putArticles([entry({ id: 'a1', body: 'Talks in Ankara.', language: 'en' })]);
  await store.close();
  const database = new DatabaseSync(path);
  database.exec('DELETE FROM index_segment; DELETE FROM index_block');
  database.close();
  const again = await openSqliteStore({ path, clock });
  expect(await again.search(MAIN, { all: [['ankara']], any: [] }, 5)).toMatchObject([{ id: 'a1' }]);
  await again.close();
});
