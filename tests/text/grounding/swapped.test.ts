import { expect, test } from 'vitest';
import { checkActs } from '../../../src/text/grounding/check-acts.ts';
import { checkSlots } from '../../../src/text/grounding/check-slots.ts';
import { checkSwaps } from '../../../src/text/grounding/check-swaps.ts';
import { readPassage } from '../../../src/text/grounding/passage.ts';

const swaps = (sentence: string, source: string) =>
  checkSwaps(readPassage(sentence), [readPassage(source)]).map(({ text }) => text);
const slots = (sentence: string, source: string) =>
  checkSlots(readPassage(sentence), [readPassage(source)]).map(({ text }) => text);

test('a number keeps its place by its preposition', () => {
  const source =
    'Parliament rejected a proposal to lower the speed limit on provincial roads from 80 to 70 kilometres an hour.';
  const sentence =
    'Members rejected a plan to cut the speed limit on provincial roads to 70 kilometres an hour.';
  expect(swaps(sentence, source)).toEqual([]);
});

test('two days that are joined are both in their place', () => {
  const source =
    'The first pictures from the telescope, released Monday and Tuesday, show thousands of galaxies.';
  expect(
    swaps('The telescope’s first pictures, released Monday and Tuesday, show galaxies.', source),
  ).toEqual([]);
});

test('somebody is in the place of those with whom they stand in a row', () => {
  const source = 'The mayor tapped Dorn CEO and Kolva founder Leo Stark to lead it, and Ada Prado left.';
  expect(slots('The mayor tapped Leo Stark to lead it.', source)).toEqual([]);
  expect(slots('The mayor tapped Ada Prado to lead it.', source)).not.toEqual([]);
});

test('initials name the same', () => {
  const source = 'The strain that was common in Norway has also taken over in the U.S.';
  expect(slots('The strain has taken over in the United States.', source)).toEqual([]);
  expect(slots('The strain has taken over in the Kolva district.', source)).not.toEqual([]);
});

const acts = (sentence: string, source: string) =>
  checkActs(readPassage(sentence), [readPassage(source)]).map(({ text }) => text);

test('a measure behind by does nothing, and each of a row does what the row does', () => {
  const fall = 'Grain prices in the Solt market fell 12 percent last week, Berg said.';
  expect(acts('Solt grain prices fell by 12 percent last week.', fall)).toEqual([]);
  const row = 'Ada Prado, the unions and the Solt Tribune pushed the plan of Leo Stark.';
  expect(
    acts('The plan of Leo Stark was pushed by the Solt Tribune, the unions and Ada Prado.', row),
  ).toEqual([]);
  expect(acts('The plan of Ada Prado was pushed by Leo Stark.', row)).not.toEqual([]);
});

test('a number is of its year', () => {
  const source = 'The mill made 20.3 million bricks a day in 2024, against 20.9 million in 2023.';
  expect(swaps('The mill made 20.3 million bricks a day in 2024.', source)).toEqual([]);
  expect(swaps('The mill made 20.9 million bricks a day in 2024.', source)).toContain('20.9 million');
  const forecast = 'The treasury expects growth of 1.5 percent in 2031-32 and 1.75 percent in 2032-33.';
  expect(swaps('The treasury expects growth of 1.75 percent for 2032-33.', forecast)).toEqual([]);
  expect(swaps('The treasury expects growth of 1.75 percent for 2031-32.', forecast)).toContain('1.75');
});

test('who does what is joined behind another subject is open', () => {
  const source =
    'Mayor Berg visited Tolm days after the Corvan Guard exited the town. Berg took part in the ceremony of raising the flag.';
  const acts = (sentence: string) => checkActs(readPassage(sentence), [readPassage(source)]).length;
  expect(
    acts('Berg visited Tolm days after the Corvan Guard left it and took part in raising the flag.'),
  ).toBe(0);
  expect(acts('The Corvan Guard took part in raising the flag.')).toBe(1);
});

test('to whom something is done in the passive does it no more', () => {
  const source = 'Coach Ricardo Pons has been dismissed by Real Almansa after six straight defeats.';
  expect(slots('Real Almansa dismissed coach Ricardo Pons after six defeats.', source)).toEqual([]);
  expect(
    slots('Bexley ordered jets from the airline Corvo.', 'Corvo ordered ten jets from the maker Bexley.'),
  ).toEqual(['Corvo']);
});
