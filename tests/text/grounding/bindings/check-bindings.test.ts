import { expect, test } from 'vitest';
import { checkBindings } from '../../../../src/text/grounding/bindings/check-bindings.ts';
import { readHanging } from '../../../../src/text/grounding/bindings/hanging.ts';
import { readPassage } from '../../../../src/text/grounding/passage.ts';
import { readPeople } from '../../../../src/text/grounding/read-people.ts';

const displaced = (sentence: string, ...texts: readonly string[]) => {
  const [claim, sources] = [readPassage(sentence), texts.map(readPassage)];
  return checkBindings(claim, sources, readHanging(claim, readPeople(sources))).map(({ text }) => text);
};

const FERRY =
  'Nordlys, with 212 people aboard, ran aground off Havnes on Sunday, the operator Kystrute said.';
const RESCUE =
  'A second ship, the Polstjerna, took the passengers on to Lyngvik, where Mayor Tone Berg met them.';

test.each([
  ['Polstjerna ran aground off Havnes with 212 people aboard.', 'Polstjerna'],
  ['Nordlys ran aground off Lyngvik on Sunday.', 'Lyngvik'],
  ['The passengers were taken on to Havnes.', 'Havnes'],
])('a name that stands where the sources have another is found: %s', (sentence, name) => {
  expect(displaced(sentence, FERRY, RESCUE)).toEqual([name]);
});

test.each([
  'Nordlys ran aground off Havnes with 212 people aboard.',
  'The Polstjerna took the passengers to Lyngvik.',
  'Tone Berg, the mayor, met the passengers in Lyngvik.',
  'Kystrute said the ship had run aground off Havnes.',
])('a name in its own place is not: %s', (sentence) => {
  expect(displaced(sentence, FERRY, RESCUE)).toEqual([]);
});

const CENTRE =
  'The writer Ana Prado and the illustrator Leo Stark won the prize, the jury chaired by Iris Vane said.';

test.each([
  ['Ana Prado and Iris Vane won the prize.', ['Iris Vane']],
  ['Leo Stark and Ana Prado won the prize.', []],
  ['Ana Prado won the prize.', []],
])('a list has the members that it has in the sources: %s', (sentence, names) => {
  expect(displaced(sentence, CENTRE)).toEqual(names);
});

test('a pronoun may stand for whoever was told of before', () => {
  const sources = [
    'Rower Mia Sand beat Olga Brandt by a length in Kiel.',
    'She will skip the regatta in May because of an operation.',
  ];
  expect(displaced('Mia Sand will skip the regatta in May because of an operation.', ...sources)).toEqual([]);
  expect(displaced('Olga Brandt will skip the regatta in May.', ...sources)).toEqual([]);
});

test('a text without names has nothing to bind', () => {
  expect(displaced('The river rose.', 'The river rose by two metres.')).toEqual([]);
  expect(displaced('Nordlys ran aground.', 'The river rose by two metres.')).toEqual([]);
});

test('the title of a work in quotation marks takes nobody’s place', () => {
  const source =
    'Ola Brekke’s aunt told of the pain that the “Tidewater” actor’s death caused the family in 2023.';
  expect(displaced('The death of Ola Brekke in 2023 caused the family pain, his aunt said.', source)).toEqual(
    [],
  );
});

const PROBE = [
  'The agency’s probe Aurora entered orbit at 04:12 on Thursday, flight director Lena Roth said in Basel.',
  'It is to drop a small rover, built by Spain’s Orbita Sur, near the pool in May.',
] as const;

test('a name that hangs on the same word as in the sources is in its place', () => {
  expect(displaced('The rover was built by Orbita Sur.', ...PROBE)).toEqual([]);
  expect(displaced('The rover was dropped by Orbita Sur in Basel.', ...PROBE)).not.toEqual([]);
});

const CLUB = [
  'The club Rivo Kallas dismissed its coach, Jan Moor, after the fifth defeat in a row.',
  'Assistant Ivo Pell will be in charge for the home game against Teln.',
  'Club president Lia Gray said the decision had been painful but inevitable.',
] as const;

test('who says something is read elsewhere', () => {
  expect(displaced('Lia Gray called the dismissal inevitable, though painful.', ...CLUB)).toEqual([]);
  expect(displaced('Lia Gray will be in charge for the home game.', ...CLUB)).toEqual(['Lia Gray']);
});

test('what stands before a name for short is no name of its own', () => {
  const source = 'Lindo beat rivals Carl Dahl and Gov. Mia Orr in the contest.';
  expect(displaced('Lindo beat Carl Dahl and Mia Orr in the contest.', source)).toEqual([]);
});

const CUB =
  'Zoo staff in Solmar said the bear cub born in December was healthy but would not be shown to visitors before Lent.';
const RACE = 'Ada Korn won the swim off Brenn, eleven seconds ahead of Lena Brik.';

test.each([
  ['Visitors will not be able to see the cub, born in December, before Lent, zoo staff said.', CUB, []],
  ['Lena Brik won the swim off Brenn.', RACE, ['Lena Brik']],
])('in short sources another name must lead by far: %s', (sentence, source, names) => {
  expect(displaced(sentence, source)).toEqual(names);
});

test('a name behind its own preposition is in its place', () => {
  const source = `${CUB} Its mother had been brought there from a small zoo in Brenn where nobody had known of it.`;
  expect(displaced('Zoo visitors will not see the cub, born in December, before Lent.', source)).toEqual([]);
  expect(displaced('Nordlys ran aground off Lyngvik on Sunday.', FERRY, RESCUE)).toEqual(['Lyngvik']);
});

const HELD =
  'Mira Holt was detained by police alongside 17 colleagues including Ana Prado, Leo Stark, Iris Vane and Tom Reed, the daily Solmar Post said, and all of them were taken to the same station.';

test.each([
  [
    'Police held Mira Holt together with 17 of her colleagues, Leo Stark, Iris Vane and Tom Reed among them.',
    [],
  ],
  ['Tom Reed was detained by police alongside 17 colleagues.', ['Tom Reed']],
])('of a sentence with many names what it leaves out is not replaced: %s', (sentence, names) => {
  expect(displaced(sentence, HELD)).toEqual(names);
});

test.each([
  ['In the view of Ken Dorn, young voters are too smart to back Leo Stark.', []],
  ['Ken Dorn is too smart to back Leo Stark.', ['Ken Dorn']],
])('in whose view it is so is no place of another: %s', (sentence, names) => {
  const source = 'Young voters are too intelligent to vote for Leo Stark.';
  expect(displaced(sentence, source, 'Ken Dorn.')).toEqual(names);
});
