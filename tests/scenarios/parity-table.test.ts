import { expect, test } from 'vitest';
import { shippedCommands } from '../support/asker.ts';
import { scenarios } from './conversation.ts';
import { parityTable } from './parity-table.ts';

const label = { command: 'brief', state: 'done' };

test('a cell says how its scenario went, and an empty one is named', () => {
  const played = [
    { ...label, platform: 'Slack', passed: true },
    { ...label, platform: 'Discord', passed: false },
  ];
  const { markdown, empty, failed } = parityTable([label], ['Slack', 'Discord', 'Terminal'], played);
  expect(markdown.split('\n').at(-1)).toBe('| brief | done | yes | NO |  |');
  expect(empty).toEqual(['brief, done: Terminal']);
  expect(failed).toEqual(['brief, done: Discord']);
});

test('every command that is shipped is played to its end, and no cell is played twice', () => {
  const done = new Set(scenarios.filter(({ state }) => state === 'done').map(({ command }) => command));
  const missing = shippedCommands.filter(({ name }) => !done.has(name) && name !== 'settings');
  expect(missing.map(({ name }) => name)).toEqual([]);
  expect(scenarios.some(({ command, state }) => command === 'settings' && state === 'form')).toBe(true);
  const cells = scenarios.map(({ command, state }) => `${command}, ${state}`);
  expect(cells).toEqual([...new Set(cells)]);
});
