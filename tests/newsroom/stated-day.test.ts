import { expect, test } from 'vitest';
import { statedDay } from '../../src/newsroom/stated-day.ts';

const published = Temporal.PlainDate.from('2024-03-22');

test.each([
  ['the minister said on March 21', 'en', '2024-03-21'],
  ['the minister said on 8 March in Ankara', 'en', '2024-03-08'],
  ['she said on Feb. 28, 2023', 'en', '2023-02-28'],
  ['she said on December 30', 'en', '2023-12-30'],
  ['the meeting of March 21, she said', 'en', null],
  ['she may say more on May', 'en', null],
  ['sagte sie am 8. März in Berlin', 'de', '2024-03-08'],
  ['bakan 8 Mart’ta konuştu', 'tr', '2024-03-08'],
  ['8 Mart Caddesi', 'tr', null],
  ['a dit le 8 mars', 'fr', null],
  ['she said on March 45', 'en', null],
])('"%s" (%s): %s', (text, language, day) => {
  expect(statedDay(text, language, published)?.toString() ?? null).toBe(day);
});
