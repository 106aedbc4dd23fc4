import { expect, test } from 'vitest';
import { plainWords } from '../../src/text/plain-words.ts';

test.each([
  ['marks and punctuation', '“We will not stop,”', 'we will not stop'],
  ['case and line breaks', 'WE will\n not  stop!', 'we will not stop'],
  ['an ellipsis', 'We ... will… not stop', 'we will not stop'],
  ['dashes', 'We—will – not stop', 'we will not stop'],
  ['a soft hyphen', 'We will not st\u00adop', 'we will not stop'],
])('%s do not change the words', (_, printed, words) => {
  expect(plainWords(printed)).toBe(words);
});

test.each([
  ["Türkiye's security", 'Türkiye security'],
  ['40,000 people', '4,000 people'],
  ['the résumé', 'the resume'],
  ['We will stop', 'We will not stop'],
])('“%s” and “%s” are different words', (one, other) => {
  expect(plainWords(one)).not.toBe(plainWords(other));
});

test('an apostrophe is the same straight and curly', () => {
  expect(plainWords('Türkiye’s security')).toBe(plainWords("Türkiye's security"));
});
