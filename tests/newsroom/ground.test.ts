import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { Desk } from '../../src/newsroom/desk.ts';
import { groundLines } from '../../src/newsroom/ground.ts';
import { main, openDesk, put } from './support/open-newsroom.ts';

const source = fileURLToPath(new URL('../../src', import.meta.url));

async function openPort(): Promise<Desk> {
  const desk = await openDesk();
  await put(desk.store, { id: 'port', body: 'The port opened. It was loud.' });
  await put(desk.store, { id: 'pier', body: 'The pier opened. It was loud.' });
  await put(desk.store, { id: 'vault', body: 'The vault opened. It was loud.' }, 'desk');
  return desk;
}

const at = async (desk: Desk, id: string, start: number, end: number, collection = main) => {
  const [head] = (await desk.store.listArticles(collection, {})).filter((one) => one.id.endsWith(id));
  if (head === undefined) throw new Error(`no article ${id}`);
  return { article: head.id, revision: head.revision, start, end };
};

test('a line is sliced from the store, with every place that says it', async () => {
  const desk = await openPort();
  const spans = [await at(desk, 'port', 17, 29), await at(desk, 'pier', 17, 29)] as const;
  const { lines, checked } = await groundLines(desk, main, [{ text: 'It was loud.', spans }]);
  expect(lines[0]?.text).toBe('It was loud.');
  expect(lines[0]?.cites.map(({ article, sentence }) => [article, sentence])).toEqual([
    ['port', 1],
    ['pier', 1],
  ]);
  expect(checked).toEqual({ passed: 1, total: 1 });
});

test('a line whose words are not there is dropped and counted', async () => {
  const desk = await openPort();
  const { lines, checked } = await groundLines(desk, main, [
    { text: 'It was calm.', spans: [await at(desk, 'port', 17, 29)] },
    { text: 'It was loud.', spans: [await at(desk, 'port', 17, 29)] },
  ]);
  expect(lines.map((line) => line?.text)).toEqual([undefined, 'It was loud.']);
  expect(checked).toEqual({ passed: 1, total: 2 });
});

test('a line of a collection the reader does not see is dropped, and so is such a second place', async () => {
  const desk = await openPort();
  const all = { collections: await desk.store.collections() };
  const hidden = await at(desk, 'vault', 18, 30, all);
  const { lines } = await groundLines(desk, main, [
    { text: 'It was loud.', spans: [hidden] },
    { text: 'It was loud.', spans: [await at(desk, 'port', 17, 29), hidden] },
  ]);
  expect(lines[0]).toBe(null);
  expect(lines[1]?.cites).toHaveLength(1);
});

test('an older revision can still be cited', async () => {
  const desk = await openPort();
  const old = await at(desk, 'port', 17, 29);
  await put(desk.store, { id: 'port', body: 'The port opened. It was very calm.' });
  const { lines } = await groundLines(desk, main, [{ text: 'It was loud.', spans: [old] }]);
  expect(lines[0]?.cites[0]?.revision).toBe(1);
});

test('nothing but ground makes a line', () => {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  const makers = files.filter((name) => {
    const code = readFileSync(`${source}/${name}`, 'utf8')
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .replace(/\(\{[^}]*\}(?::\s*\w+)?[,)]|const \{[^}]*\} =/g, '');
    // `cites` in an object: not in a type, not in a schema.
    return /(?<![.\w]|readonly )cites\s*(?::(?!\s*(?:z\.|readonly\b))|(?=[,}]))/.test(code);
  });
  expect(makers).toEqual(['newsroom/ground.ts']);
});

test('a line that leans on the one before it goes with that one', async () => {
  const desk = await openPort();
  const loud = { text: 'It was loud.', spans: [await at(desk, 'port', 17, 29)] as const, leans: true };
  const opened = { text: 'The port opened.', spans: [await at(desk, 'port', 0, 16)] as const };
  const printed = async (choices: Parameters<typeof groundLines>[2]) =>
    (await groundLines(desk, main, choices)).lines.map((line) => line?.text ?? null);
  expect(await printed([opened, loud])).toEqual(['The port opened.', 'It was loud.']);
  expect(await printed([{ ...opened, text: 'The port shut.' }, loud, loud])).toEqual([null, null, null]);
  expect(
    await printed([
      { ...opened, text: 'The port shut.' },
      { ...loud, leans: false },
    ]),
  ).toEqual([null, 'It was loud.']);
});
