import { expect, test } from 'vitest';
import { escapeMarkdown, unescapeMarkdown } from '../../../src/platforms/discord/escape-markdown.ts';

test.each([
  ['**bold** _it_ ~~no~~ `x` ||s||', '\\*\\*bold\\*\\* \\_it\\_ \\~\\~no\\~\\~ \\`x\\` \\|\\|s\\|\\|'],
  ['<@1> @everyone <t:1:R>', '\\<\\@1> \\@everyone \\<t\\:1:R>'],
  ['[bank](https://evil.example)', '\\[bank\\]\\(https\\://evil.example)'],
  [':tada: at 08:00, page 1: two', '\\:tada: at 08:00, page 1: two'],
  ['# Title', '\\# Title'],
  ['> said', '\\> said'],
  ['- one\n2. two\n12) three', '\\- one\n2\\. two\n12\\) three'],
  ['a # b > c - d 1. e', 'a # b > c - d 1. e'],
  ['(E01) İstanbul’da', '(E01) İstanbul’da'],
])('%j is shown as it is written', (text, escaped) => {
  expect(escapeMarkdown(text)).toBe(escaped);
  expect(unescapeMarkdown(escaped)).toBe(text);
});

test('what stands beside some words on their line counts', () => {
  expect(escapeMarkdown('. item', { before: '1' })).toBe('\\. item');
  expect(escapeMarkdown('- item', { before: 'so' })).toBe('- item');
  expect(escapeMarkdown('a :', { after: 'tada:' })).toBe('a \\:');
});
