import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadCommands } from '../../src/bot/load-commands.ts';
import { shippedCommands } from '../support/asker.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'precis-commands-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const load = () => loadCommands(pathToFileURL(`${folder}/`));
const file = (name: string, text: string) => writeFileSync(join(folder, name), text);

const action = (options = '{}', summary = "'Sum up'") =>
  `{ summary: ${summary}, examples: [], options: ${options}, visibility: 'public', role: 'all', async run() {} }`;
const flat = (name: string, options?: string, summary?: string) =>
  `export default { name: '${name}', summary: 'Sum up', actions: { '': ${action(options, summary)} }, fallback: '' };`;

test('the commands that are shipped', () => {
  expect(shippedCommands.map(({ name }) => name)).toEqual([
    'ask',
    'brief',
    'digest',
    'help',
    'quotes',
    'settings',
    'sources',
    'topics',
    'verify',
    'watch',
  ]);
});

test('a new file in the folder is a new command', async () => {
  file('weather.js', flat('weather'));
  file('notes.md', '# not a command');
  expect(await load()).toMatchObject([{ name: 'weather' }]);
});

describe('a broken file stops the start and is named', () => {
  test.each([
    ['does not parse', 'export default {', 'cannot be loaded'],
    ['throws', "throw new Error('no luck');", 'cannot be loaded: no luck'],
    ['exports nothing', 'export const command = 1;', 'has no default export'],
    ['exports something else', 'export default { name: "weather" };', 'has no default export'],
    ['has another name', flat('brief'), 'must be named after its command "brief"'],
    ['has an option Discord refuses', flat('weather', "{ Town: { kind: 'text', summary: 'A' } }"), '"Town"'],
    [
      'has a summary over 100 characters',
      flat('weather', '{}', `'${'x'.repeat(101)}'`),
      'over 100 characters',
    ],
    ['has an empty summary', flat('weather', '{}', "' '"), 'no summary'],
    [
      'has 26 choices',
      flat(
        'weather',
        `{ town: { kind: 'choice', summary: 'A', fallback: '0', choices: ${JSON.stringify(Array.from({ length: 26 }, (_, index) => String(index)))} } }`,
      ),
      'more than 25 choices',
    ],
    [
      'falls back to no choice of it',
      flat('weather', "{ town: { kind: 'choice', summary: 'A', fallback: 'x', choices: ['a'] } }"),
      'no choice',
    ],
    [
      'takes the free words twice',
      flat(
        'weather',
        "{ a: { kind: 'text', summary: 'A', rest: true }, b: { kind: 'text', summary: 'B', rest: true } }",
      ),
      'twice',
    ],
    [
      'is flat and a group',
      `export default { name: 'weather', summary: 'A', actions: { '': ${action()}, now: ${action()} }, fallback: '' };`,
      'at once',
    ],
    [
      'falls back to nothing',
      `export default { name: 'weather', summary: 'A', actions: { now: ${action()} }, fallback: 'then' };`,
      'falls back to "then"',
    ],
  ])('that %s', async (_, text, problem) => {
    file('weather.js', text);
    await expect(load()).rejects.toMatchObject({
      name: 'SetupError',
      message: expect.stringMatching(/^The command file weather\.js /),
    });
    await expect(load()).rejects.toThrow(problem);
  });

  test('that stands twice', async () => {
    file('weather.js', flat('weather'));
    file('weather.ts', flat('weather'));
    await expect(load()).rejects.toThrow('beside another file of the same command');
  });

  test('or a folder that is not there', async () => {
    await expect(loadCommands(pathToFileURL(`${folder}/none/`))).rejects.toMatchObject({
      name: 'SetupError',
    });
  });
});
