import { expect, test } from 'vitest';
import { readTyped, slashCommands, toLine } from '../../../src/platforms/slack/commands/slash-commands.ts';
import { shippedCommands } from '../../support/asker.ts';

const names = (prefix: string) => slashCommands(shippedCommands, prefix).map(({ slash }) => slash);

test('there is always /briefing, and never a name that Slack or other apps hold', () => {
  expect(names('')).toEqual(expect.arrayContaining(['/briefing', '/brief', '/quotes', '/topics']));
  expect(names('')).not.toContain('/help');
  expect(names('precis-')).toEqual(expect.arrayContaining(['/briefing', '/precis-brief']));
});

test.each([
  ['/brief', 'turkiye-us', '', '/brief turkiye-us'],
  ['/precis-brief', 'turkiye-us', 'precis-', '/brief turkiye-us'],
  ['/briefing', 'brief turkiye-us', 'brief', '/briefing brief turkiye-us'],
  ['/quotes', 'Marks &amp; Spencer', '', '/quotes Marks & Spencer'],
  ['/brief', '<https://example.org/a|example.org/a>', '', '/brief https://example.org/a'],
])('%s %s with the prefix "%s" is %s', (slash, text, prefix, line) => {
  expect(toLine(slash, text, prefix)).toBe(line);
});

test('an escaped ampersand that somebody typed stays typed', () => {
  expect(readTyped('&amp;lt;')).toBe('&lt;');
});
