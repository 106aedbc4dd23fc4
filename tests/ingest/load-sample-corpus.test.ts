import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { loadSampleCorpus } from '../../src/ingest/load-sample-corpus.ts';
import { MemoryStore } from './support/memory-store.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

it('the sample corpus comes in whole, into main, and loading it again changes nothing', async () => {
  const folder = fileURLToPath(new URL('../../corpus', import.meta.url));
  const store = new MemoryStore();
  const first = await loadSampleCorpus(store, folder);
  expect(first).toMatchObject({ revised: 0, unchanged: 0, refused: [] });
  // Every sample, and not the README that describes them.
  const samples = readdirSync(folder).filter((name) => name !== 'README.md');
  expect(first.added).toBe(samples.length);
  expect(samples.length).toBeGreaterThanOrEqual(30);
  expect(new Set(store.current().map(({ article }) => article.collection))).toEqual(new Set(['main']));
  expect(await loadSampleCorpus(store, folder)).toMatchObject({
    added: 0,
    revised: 0,
    unchanged: first.added,
  });
});

it('a broken sample is refused like any other file', async () => {
  const folder = join(temporaryFolder(), 'corpus');
  mkdirSync(folder);
  writeFileSync(join(folder, 'a.md'), '---\ntitle: [\n---\n');
  expect((await loadSampleCorpus(new MemoryStore(), folder)).refusedCount).toBe(1);
});
