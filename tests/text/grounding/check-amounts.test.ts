import { expect, test } from 'vitest';
import { checkSentence } from '../../../src/text/grounding/check-sentence.ts';

const kindsOf = (sentence: string, ...sources: readonly string[]) => [
  ...new Set(checkSentence(sentence, sources).reasons.map(({ kind }) => kind)),
];

test('the ends of a range are the most and the least', () => {
  const source = 'The ferry company raised fares by 4.5 to 9.5 percent on Monday.';
  expect(kindsOf('The ferry company raised fares by up to 9.5 percent.', source)).toEqual([]);
  expect(kindsOf('The ferry company raised fares by at least 4.5 percent.', source)).toEqual([]);
  expect(kindsOf('The ferry company raised fares by up to 4.5 percent.', source)).toEqual(['number']);
});

test('what is given up to a sum is not given up', () => {
  const source = 'The fund will give up to 3 million euros to the museum.';
  expect(kindsOf('The museum will get up to 3 million euros from the fund.', source)).toEqual([]);
  expect(kindsOf('The museum will get at least 3 million euros from the fund.', source)).toContain('number');
});

test('more than half is a share a little above it', () => {
  const source = 'Of the tenants, 56 percent opposed the plan.';
  expect(kindsOf('More than half of the tenants opposed the plan.', source)).toEqual([]);
  expect(kindsOf('Less than half of the tenants opposed the plan.', source)).toEqual(['number']);
});

test('two numbers of a source may be told by how far they are apart', () => {
  const born = 'Aune Kallas, born in 1950, became a judge in 1981.';
  expect(kindsOf('Aune Kallas became a judge 31 years after she was born.', born)).toEqual([]);
  expect(kindsOf('Aune Kallas became a judge 30 years after she was born.', born)).toEqual(['number']);
  const score = 'The Herons beat the Otters 7-3 on Sunday.';
  expect(kindsOf('The Herons beat the Otters by four points on Sunday.', score)).toEqual([]);
  expect(kindsOf('The Herons beat the Otters by five points on Sunday.', score)).toEqual(['number']);
});

test('a fortnight is two weeks, and the sixties are those of the last century', () => {
  expect(kindsOf('The strike lasted two weeks.', 'The strike lasted a fortnight.')).toEqual([]);
  expect(kindsOf('The strike lasted three weeks.', 'The strike lasted a fortnight.')).not.toEqual([]);
  const source = 'Moberg opened the bakery in the early 60s.';
  expect(kindsOf('Moberg opened the bakery in the early 1960s.', source)).toEqual([]);
  expect(kindsOf('Moberg opened the bakery in the early 1970s.', source)).toEqual(['date']);
});

test('a code before a sum is its currency', () => {
  const source = 'Norrtrans reported a loss of SEK 418 million.';
  expect(kindsOf('Norrtrans reported a loss of 418 million kronor.', source)).toEqual([]);
  expect(kindsOf('Norrtrans reported a loss of 418 million euros.', source)).toEqual(['unit']);
});

test('millions are told of some, and several billion are not several million', () => {
  expect(kindsOf('The film earned millions abroad.', 'The film earned 58 million euros abroad.')).toEqual([]);
  const source = 'The storm cost several billion dollars.';
  expect(kindsOf('The storm cost several million dollars.', source)).toEqual(['number']);
});

test('number two is the second, and 200-plus are more than 200', () => {
  expect(kindsOf('Tarn is second in the ranking.', 'Tarn is No. 2 in the ranking.')).toEqual([]);
  expect(kindsOf('Tarn is third in the ranking.', 'Tarn is No. 2 in the ranking.')).not.toEqual([]);
  const source = 'The court published a 200-plus page ruling.';
  expect(kindsOf('The court published a ruling of more than 200 pages.', source)).toEqual([]);
});

test('countries in a list may be counted, and both joins two words', () => {
  const source = 'The agency bought boats for Malta, Cyprus and Greece.';
  expect(kindsOf('The agency bought boats for three countries.', source)).toEqual([]);
  expect(kindsOf('The agency bought boats for four countries.', source)).toEqual(['number']);
  const dogs = 'The league opposes all forms of legal and illegal betting.';
  expect(kindsOf('The league opposes both legal and illegal betting.', dogs)).toEqual([]);
});

test('what is counted may have been told in the sentence before', () => {
  const source = 'There are 33 senators up for election. Ten are Greens.';
  expect(kindsOf('Ten of the senators up for election are Greens.', source)).toEqual([]);
  expect(kindsOf('Eleven of the senators up for election are Greens.', source)).toEqual(['number']);
});

test('last May is a month, the final week the last one', () => {
  expect(kindsOf('The league called for it last May.', 'Last May, the league called for it.')).toEqual([]);
  expect(kindsOf('The league called for it last June.', 'Last May, the league called for it.')).toEqual([
    'date',
  ]);
  const source = 'The teams are down to the final week of the season.';
  expect(kindsOf('The teams are down to the last week of the season.', source)).toEqual([]);
});

test('a scale behind a range is of both ends', () => {
  const source = 'The mill expects sales of between 2.1 billion and 2.4 billion euros.';
  expect(kindsOf('The mill expects sales of 2.1 to 2.4 billion euros.', source)).toEqual([]);
  expect(kindsOf('The mill expects sales of 2.2 to 2.4 billion euros.', source)).toEqual(['number']);
});

test('a maximum is what it is up to', () => {
  const source = 'The storm hit Lund with maximum sustained winds of 90 mph.';
  expect(kindsOf('The storm hit Lund with winds of up to 90 mph.', source)).toEqual([]);
  expect(kindsOf('The storm hit Lund with winds of at least 90 mph.', source)).toEqual(['number']);
});

test('who is missing of those counted before is one of them', () => {
  const source = 'The flood killed 8 farmers and left 13 missing.';
  expect(kindsOf('After the flood 13 farmers were missing.', source)).toEqual([]);
  expect(kindsOf('After the flood 13 pilots were missing.', source)).not.toEqual([]);
});

test('a span may be told by one unit that it is a little more than', () => {
  const source = 'The bridge opened 11 years after the ferry sank.';
  expect(kindsOf('The bridge opened more than a decade after the ferry sank.', source)).toEqual([]);
  expect(kindsOf('The bridge opened almost a decade after the ferry sank.', source)).toContain('unit');
});

test('both before a verb counts those joined before it', () => {
  const source = 'Marlow will be at the fair, and so will Rieger.';
  expect(kindsOf('Marlow and Rieger will both be at the fair.', source)).not.toContain('number');
});
