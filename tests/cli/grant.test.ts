import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runPrecis } from '../support/run-precis.ts';

const folder = mkdtempSync(join(tmpdir(), 'precis-grant-'));
const data = ['--data', join(folder, 'data')];
const grant = (...args: readonly string[]) => runPrecis([...data, 'grant', 'slack/T1/C1', ...args]);

beforeAll(async () => {
  const article = join(folder, 'mill.txt');
  writeFileSync(article, 'Mill to open\n\nThe mill will open in June, its owner said on Friday.');
  await runPrecis([...data, 'ingest', article, '--collection', 'harbour']);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a room is granted a collection that has articles', async () => {
  expect(await grant('harbour')).toMatchObject({ code: 0, stdout: 'slack/T1/C1 sees harbour.\n' });
});

test('a collection nobody knows is refused, with the one that was meant', async () => {
  const { code, stderr } = await grant('harbor');
  expect(code).toBe(1);
  expect(stderr).toContain('There is no collection "harbor".');
  expect(stderr).toContain('Did you mean harbour?');
  expect((await grant('Har bour')).stderr).toContain('cannot name a collection');
});

test('before its first article it is granted when that is said', async () => {
  expect((await grant('pier', '--ahead')).code).toBe(0);
});
