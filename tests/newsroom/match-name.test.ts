import { expect, test } from 'vitest';
import { matchName } from '../../src/newsroom/match-name.ts';
import type { NamePart } from '../../src/newsroom/name-book.ts';
import { names } from './support/open-newsroom.ts';

const fitOf = (typed: string, known: string, isKnownWord: (part: NamePart) => boolean = () => false) =>
  matchName(names.read(typed), names.read(known), { isKnownWord });

test.each([
  ['U.S.', 'United States', 'exact'],
  ['us turkey', 'Türkiye-US', 'exact'],
  ['deas', 'Islamic State', 'exact'],
  ['DEAŞ', 'ISIS', 'exact'],
  ['ab', 'European Union', 'exact'],
  ['the statement', 'statement', 'exact'],
  ['turkey', 'Türkiye-US', 'words'],
  ['Antony', 'Antony Blinken', 'words'],
  ['blin', 'Antony Blinken', 'prefix'],
  ['ant blinken', 'Antony Blinken', 'prefix'],
  ['blinkn', 'Antony Blinken', 'typo'],
  ['blinkne', 'Blinken', 'typo'],
  ['gasa', 'Gaza', 'typo'],
  ['antny blinkn', 'Antony Blinken', 'typo'],
  ['anty blnkn', 'Antony Blinken', null],
  ['uk', 'US', null],
  ['turkiye uk', 'Türkiye-US', null],
  ['Austria', 'Australia', null],
  ['blinken speech', 'Blinken', null],
  ['?', 'Blinken', null],
])('"%s" for "%s": %s', (typed, known, expected) => {
  expect(fitOf(typed, known)).toBe(expected);
});

test('a word that is in print is not taken for another that is two letters away', () => {
  expect(fitOf('marten', 'martin')).toBe('typo');
  expect(fitOf('merton', 'martin', () => true)).toBe(null);
  expect(fitOf('mark', 'marx', () => true)).toBe(null);
});
