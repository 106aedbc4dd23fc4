import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { type IngestCommand, ingest } from '../../src/cli/ingest.ts';
import { MemoryStore } from '../ingest/support/memory-store.ts';
import { streamOf } from '../ingest/support/stream-of.ts';
import { temporaryFolder } from '../ingest/support/temporary-folder.ts';

async function run(command: Partial<IngestCommand>) {
  const stdout = new PassThrough();
  const stderr = Object.assign(new PassThrough(), { isTTY: command.isTty ?? false, columns: 100 });
  const store = command.store ?? new MemoryStore();
  const base = { paths: [], options: {}, stdin: streamOf(), isTty: false };
  const code = await ingest({ ...base, ...command, store, stdout, stderr });
  stdout.end();
  stderr.end();
  return { code, store, stdout: await text(stdout), stderr: await text(stderr) };
}

function folderOfThree(): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'a.txt'), 'A\n\nFirst text.');
  writeFileSync(join(folder, 'b.txt'), '');
  writeFileSync(join(folder, 'c.md'), '---\nid: c1\ntitle: C\n---\nThird text.');
  writeFileSync(join(folder, 'd.xyz'), 'Unknown.');
  return folder;
}

describe('precis ingest', () => {
  it('ends with the counts, and says of each refused file why', async () => {
    const folder = folderOfThree();
    const { code, stdout, stderr } = await run({ paths: [folder] });
    expect(stdout).toBe(
      `refused ${join(folder, 'b.txt')}: the file is empty\n` +
        'added 2, revised 0, unchanged 0, refused 1 (1 file passed over)\n',
    );
    expect(stderr).toBe('');
    expect(code).toBe(1);
  });

  it('ends with status 0 when nothing was refused', async () => {
    const { code, stdout } = await run({ paths: ['-'], stdin: streamOf('A\n\nFirst text.') });
    expect(stdout).toBe('added 1, revised 0, unchanged 0, refused 0\n');
    expect(code).toBe(0);
  });

  it('says the line of a refused line', async () => {
    const { stdout } = await run({
      paths: ['-'],
      stdin: streamOf('{"title":1}\n'),
      options: { format: 'jsonl' },
    });
    expect(stdout).toContain('refused standard input, line 1: "title" must be text, not a number\n');
  });

  it('puts articles into the collection and under the outlet that were named', async () => {
    const store = new MemoryStore();
    const options = { collection: 'desk', source: 'Tidings' };
    await run({ paths: ['-'], stdin: streamOf('A\n\nFirst text.'), options, store });
    expect(store.current()[0]?.article).toMatchObject({ collection: 'desk', source: 'Tidings' });
  });

  it('prints one JSON object a line with --json', async () => {
    const folder = folderOfThree();
    const { stdout } = await run({ paths: [folder], options: { json: true } });
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([
      { kind: 'refused', code: 'E12', path: join(folder, 'b.txt'), reason: 'the file is empty' },
      {
        kind: 'article',
        outcome: 'added',
        id: expect.stringMatching(/^a-/),
        revision: 1,
        path: join(folder, 'a.txt'),
      },
      { kind: 'article', outcome: 'added', id: 'c1', revision: 1, path: join(folder, 'c.md') },
      { kind: 'summary', added: 2, revised: 0, unchanged: 0, refused: 1, skipped: 1 },
    ]);
  });

  it('draws a bar with counts for a person who watches, and leaves the output clean', async () => {
    const { stdout, stderr } = await run({ paths: [folderOfThree()], isTty: true });
    expect(stderr).toMatch(/0% \| 0 articles, 0 refused/);
    expect(stdout).toMatch(/added 2, revised 0, unchanged 0, refused 1 \(1 file passed over\)\n$/);
  });

  it('writes a plain line now and then when nobody watches', async () => {
    const lines = Array.from({ length: 2_100 }, (_, id) => `{"id":${id},"title":"A","body":"Text."}\n`);
    const { stderr } = await run({ paths: ['-'], stdin: streamOf(lines.join('')) });
    expect(stderr).toBe('1000 articles\n2000 articles\n');
  });

  it('says what was stored when the store fails, and how to go on', async () => {
    const store = new MemoryStore();
    store.failAt = { batch: 1, error: new Error('The disk that holds the data folder is full.') };
    const lines = Array.from({ length: 150 }, (_, id) => `{"id":${id},"title":"A","body":"Text."}\n`).join(
      '',
    );
    const plain = await run({ paths: ['-'], stdin: streamOf(lines), store });
    expect(plain).toMatchObject({ code: 2, stdout: '' });
    expect(plain.stderr).toBe(
      'Stopped at standard input. The disk that holds the data folder is full.\n' +
        'Stored before that: added 100, revised 0, unchanged 0, refused 0. ' +
        'Run the same command again when that is mended: what is stored already counts as unchanged.\n',
    );
    const json = await run({ paths: ['-'], stdin: streamOf(lines), store, options: { json: true } });
    expect(JSON.parse(json.stdout.trim().split('\n').at(-1) ?? '')).toMatchObject({
      kind: 'stopped',
      code: 'store',
      message: 'The disk that holds the data folder is full.',
      added: 0,
    });
  });

  it('does not let a file name or a parser message steer the terminal', async () => {
    const path = join(temporaryFolder(), 'a\u001b[2J\nb\u202etxt.md');
    writeFileSync(path, '');
    const { stdout } = await run({ paths: [path] });
    expect(stdout.split('\n')).toHaveLength(3);
    expect(stdout).not.toMatch(/[\u001b\u202e]/);
  });

  it.each([
    ['a format there is not', { format: 'docx' }, 'There is no format "docx".'],
    ['a collection with a slash', { collection: 'a/b' }, '"a/b" cannot name a collection.'],
    ['an empty collection', { collection: '' }, '"" cannot name a collection.'],
  ])('refuses %s before it reads anything', async (_, options, message) => {
    const store = new MemoryStore();
    const refused = run({ paths: ['-'], stdin: streamOf('A\n\nText.'), options, store });
    await expect(refused).rejects.toMatchObject({ name: 'UserError', code: 'E07', message });
    expect(store.batches).toEqual([]);
  });

  it('asks for a path when there is none', async () => {
    await expect(run({})).rejects.toMatchObject({
      code: 'E07',
      hint: expect.stringContaining('standard input'),
    });
  });
});
