import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { concatBytes } from './support/encode.ts';
import { runIngest } from './support/run-ingest.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

/** Not as a literal in the call: knip would want it among the dependencies. */
const pipeMaker = 'mkfifo';
const good = '---\ntitle: Good\n---\nThe good one is stored.\n';

/** Ingests a folder with one bad file between two good ones; the good ones must be stored. */
async function refusalOf(name: string, make: (path: string) => unknown): Promise<string | undefined> {
  const folder = temporaryFolder();
  writeFileSync(join(folder, '0.md'), good);
  writeFileSync(join(folder, 'z.md'), good);
  make(join(folder, name));
  const { result, store } = await runIngest([folder]);
  expect(result.added).toBe(2);
  expect(store.current()).toHaveLength(2);
  expect(result.refused.length).toBeLessThanOrEqual(1);
  expect(result.refused[0]?.path ?? join(folder, name)).toBe(join(folder, name));
  return result.refused[0]?.reason;
}

describe('a bad file is refused with its reason and the rest is stored', () => {
  it.each<[string, string, string, string | Uint8Array]>([
    ['empty', 'm.md', 'the file is empty', ''],
    ['nothing but blanks', 'm.txt', 'there is no text in it', ' \n\t\n'],
    ['nothing but a mark', 'm.txt', 'there is no text in it', '\uFEFF'],
    ['nothing but signs', 'm.txt', 'there is no text in it', '---\n***\n'],
    ['nothing but front matter', 'm.md', 'there is no text in it', '---\ntitle: A\n---\n'],
    [
      'a binary named as text',
      'm.txt',
      'it is a PNG image, not text',
      concatBytes([0x89], 'PNG\r\n', [0x1a, 0x0a, 0, 0]),
    ],
    ['invalid UTF-8', 'm.txt', 'line 1 is not valid UTF-8', concatBytes('Çağrı şöyle: ', [0xff, 0xfe, 0xfa])],
    [
      'a title that is a number',
      'm.md',
      '"title" must be text, not a number',
      '---\ntitle: 1984\n---\nText.',
    ],
    ['a source that is a list', 'm.md', '"source" must be text, not a list', '---\nsource: [a]\n---\nText.'],
    [
      'topics that are an object',
      'm.md',
      '"topics" must be a list of words',
      '---\ntopics: {a: b}\n---\nText.',
    ],
    [
      'a date nobody can read',
      'm.md',
      '"published" must be a date such as 2024-03-08',
      '---\npublished: soon\n---\nText.',
    ],
    [
      'an address that is a script',
      'm.md',
      '"url" must be an address that begins with http',
      '---\nurl: javascript:x\n---\nText.',
    ],
    ['a language that is a word', 'm.md', '"lang" must be a language code', '---\nlang: Turkish\n---\nText.'],
    [
      'broken YAML',
      'm.md',
      'its front matter is not valid YAML, line 2',
      '---\ntitle: A\n  b: [\n---\nText.',
    ],
    [
      'front matter without keys',
      'm.md',
      'its front matter is not a list of "key: value" lines',
      '---\n- a\n---\nText.',
    ],
    ['a YAML bomb', 'm.md', 'its front matter is not valid YAML', `---\n${yamlBomb()}---\nText.`],
    [
      'front matter without end',
      'm.md',
      'its front matter is longer than',
      `---\n${'a: b\n'.repeat(20_000)}---\nText.`,
    ],
    ['broken JSON', 'm.json', 'it is not valid JSON', '{"title": "A", '],
    ['JSON that is no article', 'm.json', 'it is not an article', '"just text"'],
    ['JSON without a body', 'm.json', '"body" (or "text") is missing', '{"title": "A"}'],
    ['an empty list', 'm.json', 'its list of articles is empty', '[]'],
    ['a page without an article', 'm.html', 'no article was found in the page', '<html><body></body></html>'],
    ['a page nested without end', 'm.html', 'its elements are nested more than', '<div>'.repeat(20_000)],
    [
      'JSON Lines in UTF-16',
      'm.jsonl',
      'it is UTF-16; JSON Lines must be UTF-8',
      Buffer.from('\uFEFF{}\n', 'utf16le'),
    ],
  ])('%s', async (_, name, reason, content) => {
    expect(await refusalOf(name, (path) => writeFileSync(path, content))).toContain(reason);
  });

  it('50 MB of one line, in any format', async () => {
    for (const extension of ['txt', 'md', 'html', 'json']) {
      const reason = await refusalOf(`m.${extension}`, (path) => {
        writeFileSync(path, 'a');
        truncateSync(path, 50_000_000);
      });
      expect(reason).toBe('the file (50 MB) is larger than the limit of 5 MB (setting ingest.maxMegabytes)');
    }
    const reason = await refusalOf('m.jsonl', (path) => writeFileSync(path, Buffer.alloc(50_000_000, 'a')));
    expect(reason).toBe('the line is larger than the limit of 5 MB (setting ingest.maxMegabytes)');
  });

  it('one bad line of many, named by its number', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'lines.jsonl');
    const article = (id: string) => JSON.stringify({ id, title: id, body: `The body of ${id}.` });
    writeFileSync(
      path,
      concatBytes(
        `${article('a')}\n{"title":\n`,
        [0xff, 0x0a],
        `${article('b')}\n\n${'x'.repeat(3_000)}\n${article('c')}`,
      ),
    );
    const { result } = await runIngest([path], { maxBytes: 2_000 });
    expect(result.added).toBe(3);
    expect(result.refused.map(({ line, reason }) => [line, reason.split(':', 1)[0]])).toEqual([
      [2, 'it is not valid JSON'],
      [3, 'the line is not valid UTF-8'],
      [6, 'the line is larger than the limit of 2 KB (setting ingest.maxMegabytes)'],
    ]);
  });

  it('a symbolic link to nothing', async () => {
    expect(await refusalOf('m.md', (path) => symlinkSync('nowhere', path))).toBe(
      'it is a symbolic link to nothing',
    );
  });

  it('a symbolic link to itself', async () => {
    expect(await refusalOf('m.md', (path) => symlinkSync('m.md', path))).toBe(
      'its symbolic links lead in a circle',
    );
  });

  it('a named pipe, without waiting for its writer', async () => {
    expect(await refusalOf('m.md', (path) => execFileSync(pipeMaker, [path]))).toBe(
      'it is a named pipe, not a file',
    );
  });

  it('a socket', async () => {
    const server = createServer();
    const reason = await refusalOf('m.md', (path) => server.listen(path));
    server.close();
    expect(reason).toBe('it is a socket, not a file');
  });
});

describe('a path that was named', () => {
  it.each([
    ['a file that is not there', 'none.md', 'there is no such file or folder'],
    ['a file below a file', 'a.md/b.md', 'a part of the path is a file, not a folder'],
    ['a kind that is not read', 'report.docx', 'files of the kind .docx are not read'],
  ])('%s', async (_, name, reason) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'a.md'), good);
    writeFileSync(join(folder, 'report.docx'), 'x');
    const { result } = await runIngest([join(folder, name), join(folder, 'a.md')]);
    expect(result.added).toBe(1);
    expect(result.refused).toEqual([{ path: join(folder, name), reason: expect.stringContaining(reason) }]);
  });

  it('a device', async () => {
    const { result } = await runIngest(['/dev/null']);
    expect(result.refused).toEqual([{ path: '/dev/null', reason: 'it is a device, not a file' }]);
  });

  it('a file without extension is told by its content', async () => {
    const path = join(temporaryFolder(), 'article');
    writeFileSync(path, good);
    const { store } = await runIngest([path]);
    expect(store.current()[0]?.article.title).toBe('Good');
  });
});

describe('folders', () => {
  it('whose links lead in a circle are read once', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'a'));
    writeFileSync(join(folder, 'a', 'one.md'), good);
    symlinkSync('..', join(folder, 'a', 'up'));
    symlinkSync('a', join(folder, 'b'));
    const { result } = await runIngest([folder]);
    expect(result).toMatchObject({ added: 1, unchanged: 0, refused: [] });
  });

  it('that may not be read are refused by name, and files too', async ({ skip }) => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'closed'));
    writeFileSync(join(folder, 'closed', 'in.md'), good);
    writeFileSync(join(folder, 'locked.md'), good);
    writeFileSync(join(folder, 'z.md'), good);
    for (const [name, mode] of [
      ['closed', 0o000],
      ['locked.md', 0o000],
      ['.', 0o755],
    ] as const) {
      chmodSync(join(folder, name), mode);
    }
    const out = ingestWithoutRights(folder);
    if (out === null) return skip('the tests run as root and setpriv is not there');
    expect(out).toMatchObject({ added: 1, refusedCount: 2 });
    expect(out.refused).toEqual([
      { path: join(folder, 'closed'), reason: 'you have no right to read it' },
      { path: join(folder, 'locked.md'), reason: 'you have no right to read it' },
    ]);
    chmodSync(join(folder, 'closed'), 0o755);
  });
});

/** Root may read everything, so root asks a child that is nobody. Null when there is no way to make one. */
function ingestWithoutRights(folder: string): { readonly refused: unknown; readonly added: number } | null {
  const script = new URL('support/ingest-child.ts', import.meta.url).pathname;
  const asNobody = ['--reuid=65534', '--regid=65534', '--clear-groups', process.execPath];
  const isRoot = process.getuid?.() === 0;
  try {
    const [file, args] = isRoot ? ['setpriv', asNobody] : [process.execPath, []];
    return JSON.parse(execFileSync(file, [...args, script, folder], { encoding: 'utf8' }));
  } catch (error) {
    if (isRoot && error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

function yamlBomb(): string {
  const lines = ['a: &a [x, x, x, x, x, x, x, x, x]'];
  for (let level = 1; level < 8; level += 1) {
    const [above, here] = ['abcdefgh'[level - 1], 'abcdefgh'[level]];
    lines.push(`${here}: &${here} [${Array(9).fill(`*${above}`).join(', ')}]`);
  }
  return `${lines.join('\n')}\n`;
}
