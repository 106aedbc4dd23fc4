import { expect, test } from 'vitest';
import { namesOtherHost } from '../../src/platforms/names-other-host.ts';

test.each([
  'bank.example',
  'https://bank.example/login',
  'Read it at “bank.example”',
  'Read it at bank.example.',
  'bank.example!',
  '<bank.example>',
  'a|bank.example|b',
  'bank\u200b.example',
  'bank.\u2060exam\u00adple',
  'bank\uff0eexample',
  'bank\u3002example',
  'bank\uff61example',
  'bank\u2024example',
  '\uff42\uff41\uff4e\uff4b.example',
  'b\u0430nk.example',
  'банк.рф',
  'bank.xn--p1ai',
  'news.example and bank.example',
  'bank.example.',
  'evil-news.example',
])('"%s" names another host than news.example', (words) => {
  expect(namesOtherHost(words, 'news.example')).toBe(true);
});

test.each([
  'news.example',
  'www.news.example/a',
  'News.Example',
  'Talks open',
  'ada@bank.example',
  'the U.S. at 8 p.m.',
  '3.5 per cent',
])('"%s" does not', (words) => {
  expect(namesOtherHost(words, 'www.news.example')).toBe(false);
});
