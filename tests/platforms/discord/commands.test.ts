import { expect, test } from 'vitest';
import { commandPayloads } from '../../../src/platforms/discord/commands/command-payloads.ts';
import { readLine } from '../../../src/platforms/discord/commands/read-line.ts';
import { briefLine, verifyLines } from '../../../src/platforms/discord/conversation/menu-lines.ts';
import { shippedCommands } from '../../support/asker.ts';

const payloads = commandPayloads(shippedCommands);
const named = (name: string) => payloads.find((one) => one.name === name);

test('every command is registered with typed options, those that must be given first', () => {
  expect(payloads.map(({ name }) => name)).toEqual(
    expect.arrayContaining([
      ...shippedCommands.map(({ name }) => name),
      'Brief this',
      'Check quotes',
      'Ask about this',
    ]),
  );
  expect(named('brief')).toMatchObject({
    default_member_permissions: null,
    contexts: [0, 1, 2],
    integration_types: [0, 1],
    options: [
      { name: 'topic', type: 3, required: true, autocomplete: true },
      { name: 'length', type: 3, choices: [{ value: 'short' }, { value: 'medium' }, { value: 'full' }] },
      expect.anything(),
      expect.anything(),
      { name: 'private', type: 5 },
    ],
  });
  expect(named('topics')).toMatchObject({
    options: expect.arrayContaining([
      { name: 'show', type: 1, options: expect.anything(), description: expect.anything() },
    ]),
  });
});

test.each(shippedCommands.map(({ name }) => [name]))(
  '/%s speaks German, French, Spanish and Turkish',
  (name) => {
    const localised = named(name);
    const locales = ['de', 'fr', 'es-ES', 'tr'];
    expect(Object.keys(localised?.name_localizations ?? {})).toEqual(locales);
    for (const word of Object.values(localised?.name_localizations ?? {})) {
      expect(word).toMatch(/^[-_\p{Ll}\p{Lo}\p{N}]{1,32}$/u);
    }
    const described =
      localised !== undefined && 'description_localizations' in localised
        ? localised.description_localizations
        : {};
    for (const words of Object.values(described ?? {})) expect(String(words).length).toBeLessThanOrEqual(100);
  },
);

test('a command with its fields is the line anybody could have typed', () => {
  const { line } = readLine(shippedCommands, 'quotes', [
    { name: 'private', type: 5, value: false },
    { name: 'contains', type: 3, value: 'defense industry' },
    { name: 'person', type: 3, value: 'Blinken' },
  ]);
  expect(line).toBe('/quotes Blinken contains:"defense industry" private:false');
  const topics = [{ name: 'show', type: 1, options: [{ name: 'topic', type: 3, value: 'help' }] }];
  expect(readLine(shippedCommands, 'topics', topics).line).toBe('/topics show "help"');
});

test('a message is briefed by its link or its words, and every quotation in it is checked', () => {
  expect(briefLine('look: https://example.org/a-b, nice')).toBe('/brief "https://example.org/a-b"');
  expect(briefLine('grain\ncorridor')).toBe('/brief grain corridor');
  expect(verifyLines('He said “We will not wait any longer” and "no"')).toEqual([
    '/verify We will not wait any longer',
  ]);
  expect(verifyLines('no marks at all')).toEqual(['/verify no marks at all']);
});
