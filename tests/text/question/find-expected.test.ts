import { expect, test } from 'vitest';
import { findExpected } from '../../../src/text/question/find-expected.ts';
import { tokenize } from '../../../src/text/tokenize.ts';

const agesIn = (text: string) => findExpected(text, tokenize(text), 'age', new Set());

test.each([
  ['Ada Krol, 71, keeps the lighthouse.', '71'],
  ['The keeper, who is 71, has no heir.', '71'],
  ['A 9-year-old found the bottle.', '9'],
  ['The bridge is 120 years old.', '120'],
  ['She died at the age of 84.', '84'],
  ['Der Leuchtturm wurde 1888 gebaut.', '1888'],
  ['Kaptan 63 yaşında.', '63'],
])('an age: %s', (text, age) => {
  expect(agesIn(text).join(' ')).toContain(age);
});

test.each([
  'The old pipes burst 86 times.',
  'The reservoir fell to 23 percent on March 19.',
  'Of 14 hotels, 11, all of them old, have wells of 1995.',
])('no age: %s', (text) => {
  expect(agesIn(text)).toEqual([]);
});
