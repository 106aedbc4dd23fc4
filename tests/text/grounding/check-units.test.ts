import { expect, test } from 'vitest';
import { checkUnits } from '../../../src/text/grounding/check-units.ts';
import { readPassage } from '../../../src/text/grounding/passage.ts';

const wrong = (sentence: string, ...sources: readonly string[]) =>
  checkUnits(readPassage(sentence), sources.map(readPassage)).map(({ text }) => text);

test('a single span of time is of the unit of the sources', () => {
  const source = 'The monthly rent is up 40 euros compared to a year ago.';
  expect(wrong('The rent has gone up by 40 euros from a year ago.', source)).toEqual([]);
  expect(wrong('The rent has gone up by 40 euros from a month ago.', source)).toEqual(['month']);
  const freed = 'The three were released less than 24 hours later.';
  expect(wrong('The three were free in less than a day.', freed)).toEqual([]);
  expect(wrong('The three were free in less than an hour.', freed)).toEqual(['hour']);
});

test('a span may be how far two times of the sources are apart', () => {
  const source = 'The bridge closed in 2019 for six weeks and reopened in 2020.';
  expect(wrong('The bridge reopened a year later.', source)).toEqual([]);
});

test('a sum is told per what it is told per in the sources', () => {
  const source = 'The show cost 90,000 euros an episode.';
  expect(wrong('The show cost 90,000 euros per episode.', source)).toEqual([]);
  expect(wrong('The show cost 90,000 euros a season.', source)).toEqual(['season']);
});

test('a group worth many millions is not worth billions', () => {
  const source = 'Kolva runs a multimillion-dollar group.';
  expect(wrong('The multimillion-dollar group is run by Kolva.', source)).toEqual([]);
  expect(wrong('The multibillion-dollar group is run by Kolva.', source)).toEqual(['multibillion']);
});
