import { describe, expect, it } from 'vitest';
import { parseLanguage } from '../../src/ingest/parse-language.ts';
import { parsePublished } from '../../src/ingest/parse-published.ts';
import { parseWebAddress } from '../../src/ingest/parse-web-address.ts';

describe('a date in a file', () => {
  it.each([
    ['2024-03-08', '2024-03-08T00:00:00Z'],
    ['2024-03-08T09:30', '2024-03-08T09:30:00Z'],
    ['2024-03-08 09:30:15', '2024-03-08T09:30:15Z'],
    ['2024-03-08T01:20:00+03:00', '2024-03-07T22:20:00Z'],
    ['2024-03-08T01:20:00.999Z', '2024-03-08T01:20:00Z'],
    ['2024-03-08T01:20:00 -0500', '2024-03-08T06:20:00Z'],
    ['Fri, 08 Mar 2024 10:00:00 +0300', '2024-03-08T07:00:00Z'],
    ['8 Mar 2024 10:00 GMT', '2024-03-08T10:00:00Z'],
  ])('%s is %s', (text, instant) => {
    expect(parsePublished(text)).toBe(instant);
  });

  it.each([
    '',
    'yesterday',
    '2024-02-30',
    '2024-13-01',
    '08.03.2024',
    '2024',
    '2024-03-08T25:00',
    '1709856000',
  ])('%j is not understood', (text) => {
    expect(parsePublished(text)).toBeNull();
  });
});

describe('a language in a file', () => {
  it.each([
    ['tr', 'tr'],
    ['TR-tr', 'tr'],
    ['en_US', 'en'],
    ['deu', 'de'],
    ['zh-Hans-CN', 'zh'],
  ])('%s is %s', (tag, language) => {
    expect(parseLanguage(tag)).toBe(language);
  });

  it.each(['', 'english', 'x', 'e n', 'en-!'])('%j is none', (tag) => {
    expect(parseLanguage(tag)).toBeNull();
  });
});

describe('an address in a file', () => {
  it('is kept as it is when it is http or https', () => {
    expect(parseWebAddress(' https://a.example/x?y=1#z ')).toBe('https://a.example/x?y=1#z');
  });

  it.each([
    'javascript:alert(1)',
    'www.a.example/x',
    '/relative',
    'file:///etc/passwd',
    'https://',
    'data:text/html,x',
  ])('%s may not become a link', (text) => {
    expect(parseWebAddress(text)).toBeNull();
  });
});
