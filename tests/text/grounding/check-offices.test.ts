import { expect, test } from 'vitest';
import { checkOffices } from '../../../src/text/grounding/check-offices.ts';
import { checkRoles } from '../../../src/text/grounding/check-roles.ts';
import { readPassage } from '../../../src/text/grounding/passage.ts';
import { readPeople } from '../../../src/text/grounding/read-people.ts';

const SOURCES = readPeople(
  [
    'Finance Minister Ilse Brandt opposed the loan, and the Moroccan interior minister, Samir Alaoui, backed it.',
    'Energy Minister Pavel Novak said nothing.',
  ].map(readPassage),
);

const offices = (sentence: string) => checkOffices(readPassage(sentence), SOURCES).map(({ text }) => text);

test.each([
  ['Brandt, the energy minister, opposed the loan.', ['minister']],
  ['Brandt, the finance minister, opposed the loan.', []],
  ['Brandt, the minister, opposed the loan.', []],
  ['Alaoui, the Spanish interior minister, backed the loan.', ['minister']],
  ['Alaoui, the Moroccan minister, backed the loan.', []],
])('a minister is of the portfolio and the country of the sources: %s', (sentence, words) => {
  expect(offices(sentence)).toEqual(words);
});

const roles = (sentence: string, ...sources: readonly string[]) =>
  checkRoles(readPassage(sentence), readPeople(sources.map(readPassage))).map(({ text }) => text);

const CLUB = [
  "The club's founder, Ada Quist, met the auditor Olav Dahl.",
  'The leader of the Green List, Moa Ek, stayed away.',
];

test.each([
  ['Olav Dahl is the founder of the club.', ['founder']],
  ['The founder of the club is called Olav Dahl.', ['founder']],
  ['The founder of the club is Ada Quist.', []],
  ['Ada Quist, the leader of the Green List, stayed away.', ['leader']],
  ['Moa Ek, the leader of the Green List, stayed away.', []],
])('what somebody is said to be, is what they are in the sources: %s', (sentence, words) => {
  expect(roles(sentence, ...CLUB)).toEqual(words);
});

test('of two names beside one noun the one behind it is meant, where it begins with its or her', () => {
  const source = 'They back the plan of Mayor Jan Kolar, her deputy, Eva Simek, told the radio.';
  expect(roles('Deputy Jan Kolar told the radio.', source)).toEqual(['Deputy']);
  expect(roles('Deputy Eva Simek told the radio.', source)).toEqual([]);
});
