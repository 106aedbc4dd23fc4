import { describe, expect, test } from 'vitest';
import { formOf, readForm } from '../../src/bot/form.ts';
import { shippedCommands as commands } from '../support/asker.ts';

describe('the form of a line', () => {
  test('has every option of the command, filled in as the line says', () => {
    const form = formOf(commands, '/ask topic:turkiye-us');
    expect(form?.path).toBe('/ask');
    expect(form?.fields.map(({ name, value, required }) => [name, value, required])).toEqual([
      ['question', undefined, true],
      ['topic', 'turkiye-us', false],
      ['since', undefined, false],
      ['private', false, false],
    ]);
  });

  test('is none for help and for what is no command', () => {
    expect(formOf(commands, '/help')).toBeNull();
    expect(formOf(commands, '/nothing like it')).toBeNull();
  });
});

describe('a form that was sent', () => {
  test('is the line that a person could have typed', () => {
    const given = { question: 'What about "ports"?', topic: 'harbour', since: '', private: 'true' };
    expect(readForm(commands, '/ask', given)).toEqual({
      kind: 'line',
      line: '/ask "What about \\"ports\\"?" topic:harbour private:true',
    });
  });

  test('says at each field what is wrong with it', () => {
    const sent = readForm(commands, '/brief', { topic: ' ', length: 'huge' });
    expect(sent).toMatchObject({ kind: 'errors' });
    expect(Object.keys(sent?.kind === 'errors' ? sent.errors : {})).toEqual(['topic', 'length']);
  });

  test('of a subcommand keeps its path', () => {
    expect(readForm(commands, '/settings set', { visibility: 'private' })).toEqual({
      kind: 'line',
      line: '/settings set visibility:private',
    });
  });
});
