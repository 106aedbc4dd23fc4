import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { collectionId } from '../../src/core/identifiers.ts';
import type { IngestEvent } from '../../src/ingest/ingest-result.ts';
import { IngestStopped } from '../../src/ingest/ingest-stopped.ts';
import { MemoryStore } from './support/memory-store.ts';
import { runIngest } from './support/run-ingest.ts';
import { streamOf } from './support/stream-of.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const line = (id: number, body = `Report number ${id} says that all is well.`) =>
  `${JSON.stringify({ id: `r${id}`, title: `Report ${id}`, body })}\n`;

function write(folder: string, name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
}

const titles = (store: MemoryStore) => store.current().map(({ article }) => article.title);

describe('ingesting a folder', () => {
  it('takes the files of known kinds in the order of their names, folders included', async () => {
    const folder = temporaryFolder();
    write(folder, 'b.txt', 'B\n\nSecond text.');
    write(folder, 'a/z.md', '# AZ\n\nFirst text.');
    write(folder, 'c.jsonl', line(1));
    write(folder, 'picture.png', 'x');
    write(folder, 'LICENSE', 'All rights.');
    write(folder, 'a/README.md', 'About these articles.');
    write(folder, '.hidden.md', 'Hidden text.');
    write(folder, '.git/a.md', 'Hidden text.');
    write(folder, 'node_modules/p/README.md', 'Hidden text.');
    const { result, store } = await runIngest([folder]);
    expect(titles(store)).toEqual(['AZ', 'B', 'Report 1']);
    expect(result).toMatchObject({ added: 3, revised: 0, unchanged: 0, refused: [], skipped: 3 });
  });

  it('takes a README that was named', async () => {
    const { result } = await runIngest([write(temporaryFolder(), 'README.md', 'About these articles.')]);
    expect(result).toMatchObject({ added: 1, skipped: 0 });
  });

  it('again changes nothing, and a changed file is a revision', async () => {
    const folder = temporaryFolder();
    const path = write(folder, 'a.txt', 'A\n\nFirst text.');
    write(folder, 'b.txt', 'B\n\nSecond text.');
    const store = new MemoryStore();
    await runIngest([folder], { store });
    expect((await runIngest([folder], { store })).result).toMatchObject({ added: 0, unchanged: 2 });
    writeFileSync(path, 'A, corrected\n\nFirst text, corrected.');
    expect((await runIngest([folder], { store })).result).toMatchObject({
      added: 0,
      revised: 1,
      unchanged: 1,
    });
    expect(titles(store)).toEqual(['A, corrected', 'B']);
  });

  it('the same article in two collections is two articles', async () => {
    const folder = temporaryFolder();
    write(folder, 'a.txt', 'A\n\nFirst text.');
    const store = new MemoryStore();
    await runIngest([folder], { store });
    const { result } = await runIngest([folder], { store, collection: collectionId('desk') });
    expect(result.added).toBe(1);
    expect(store.current().map(({ article }) => article.collection)).toEqual(['main', 'desk']);
  });
});

it('articles of one file that has no extension stay apart', async () => {
  const lines = ['One', 'Two'].map((title) => `${JSON.stringify({ title, body: `Text ${title}.` })}\n`);
  const { result } = await runIngest([write(temporaryFolder(), 'articles', lines.join(''))]);
  expect(result).toMatchObject({ added: 2, revised: 0 });
});

describe('ingesting standard input', () => {
  it.each([
    ['plain text', 'Pier\n\nThe pier opens.', 'Pier'],
    ['text without a title', 'The pier opens on Monday.', 'The pier opens on Monday.'],
    ['Markdown', '---\ntitle: Pier\n---\nThe pier opens.', 'Pier'],
    [
      'HTML',
      '<!doctype html><html><head><title>Pier</title></head><body><p>The pier opens.</p></body></html>',
      'Pier',
    ],
    ['JSON', '{\n "title": "Pier",\n "body": "The pier opens."\n}', 'Pier'],
    ['a JSON list', ' [\n{"title": "Pier", "body": "The pier opens."}]', 'Pier'],
    ['JSON Lines', '{"title": "Pier", "body": "The pier opens."}\n', 'Pier'],
  ])('tells %s by its content', async (_, text, title) => {
    const { store } = await runIngest(['-'], { stdin: streamOf(text) });
    expect(titles(store)).toEqual([title]);
    expect(store.current()[0]?.article.body).toContain('The pier opens');
  });

  it('reads it as what --format says', async () => {
    const { store } = await runIngest(['-'], { stdin: streamOf('{"a":1}\n\nIs text here.'), format: 'text' });
    expect(titles(store)).toEqual(['{"a":1}']);
  });

  it('joins what comes in pieces, also in the middle of a character', async () => {
    const bytes = Buffer.from(line(1, 'Görüşmeler sürüyor.') + line(2));
    const pieces = Array.from(bytes, (_, index) => bytes.subarray(index, index + 1));
    const { store } = await runIngest(['-'], { stdin: streamOf(...pieces), format: 'jsonl' });
    expect(store.current().map(({ article }) => article.body)).toEqual([
      'Görüşmeler sürüyor.',
      'Report number 2 says that all is well.',
    ]);
  });

  it('stops reading when it is too large', async () => {
    let read = 0;
    let closed = false;
    async function* endless(): AsyncGenerator<Uint8Array> {
      try {
        for (;;) {
          read += 1_000;
          yield Buffer.alloc(1_000, 'a');
        }
      } finally {
        closed = true;
      }
    }
    const { result } = await runIngest(['-'], { stdin: endless(), maxBytes: 100_000 });
    expect(result.refused).toEqual([
      { path: '-', reason: 'it is larger than the limit of 100 KB (setting ingest.maxMegabytes)' },
    ]);
    expect(read).toBeLessThan(200_000);
    expect(closed).toBe(true);
  });
});

describe('ingesting many lines', () => {
  it('stores whole batches as it reads', async () => {
    const lines = Array.from({ length: 250 }, (_, index) => line(index));
    const { result, store } = await runIngest(['-'], { stdin: streamOf(...lines) });
    expect(result.added).toBe(250);
    expect(store.batches).toEqual([100, 100, 50]);
  });

  it('keeps the first thousand refusals and counts the rest', async () => {
    const seen: IngestEvent[] = [];
    const { result } = await runIngest(['-'], {
      stdin: streamOf('{"title":1}\n'.repeat(1_200)),
      onEvent: (event) => seen.push(event),
    });
    expect(result.refusedCount).toBe(1_200);
    expect(result.refused).toHaveLength(1_000);
    expect(seen.filter((event) => event.kind === 'refused')).toHaveLength(1_200);
  });

  it('counts every byte that was read', async () => {
    const lines = [line(1), line(2)];
    let bytes = 0;
    await runIngest(['-'], {
      stdin: streamOf(...lines),
      onEvent: (event) => {
        if (event.kind === 'read') bytes += event.bytes;
      },
    });
    expect(bytes).toBe(Buffer.byteLength(lines.join('')));
  });
});

describe('when the store fails', () => {
  it('stops and says what was stored before, and the same again completes it', async () => {
    const lines = Array.from({ length: 250 }, (_, index) => line(index)).join('');
    const store = new MemoryStore();
    const error = new Error('The disk is full.');
    store.failAt = { batch: 1, error };
    const stopped = await runIngest(['-'], { stdin: streamOf(lines), store }).catch(
      (reason: unknown) => reason,
    );
    expect(stopped).toBeInstanceOf(IngestStopped);
    expect(stopped).toMatchObject({
      message: 'The disk is full.',
      cause: error,
      path: '-',
      result: { added: 100 },
    });
    expect(store.current()).toHaveLength(100);
    store.failAt = null;
    const { result } = await runIngest(['-'], { stdin: streamOf(lines), store });
    expect(result).toMatchObject({ added: 150, unchanged: 100 });
  });
});
