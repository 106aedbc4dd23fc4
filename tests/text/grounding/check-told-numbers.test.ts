import { expect, test } from 'vitest';
import { checkToldNumbers } from '../../../src/text/grounding/check-told-numbers.ts';
import { readPassage } from '../../../src/text/grounding/passage.ts';

const told = (sentence: string, ...sources: readonly string[]) =>
  checkToldNumbers(readPassage(sentence), sources.map(readPassage)).map(({ text }) => text);

test('a number is of who does what with it in the sources', () => {
  const source = 'The teachers are asking for 7 percent, while the city has promised a rise of 3 percent.';
  expect(told('The city has promised 3 percent.', source)).toEqual([]);
  expect(told('The city has promised 7 percent.', source)).toEqual(['7']);
});

test('a year is of what was done in it', () => {
  const source = 'The mill was sold in 1951, and the town bought the barn in 1974.';
  expect(told('The mill was sold in 1951.', source)).toEqual([]);
  expect(told('The mill was sold in 1974.', source)).toEqual(['1974']);
});

test('a forecast is of who makes it', () => {
  const source =
    'The Bank of Lorne forecasts growth of 1.4 percent, while the Kessler Institute expects 0.9 percent.';
  expect(told('The Kessler Institute expects the economy to grow by 0.9 percent.', source)).toEqual([]);
  expect(told('The Bank of Lorne expects the economy to grow by 0.9 percent.', source)).toEqual(['0.9']);
});

test('two numbers that one verb tells are both in their place', () => {
  const source =
    'The board voted 8 to 3 to approve the purchase of 22 buses, with Ines Roth among those opposed.';
  expect(told('The board has approved the purchase of 22 buses.', source)).toEqual([]);
});

test('the goals of one player are not those of the match', () => {
  const source = 'Lorne beat Kolva 3-1 on Tuesday; striker Koffi Danso scored twice.';
  expect(told('Koffi Danso scored two goals.', source)).toEqual([]);
  expect(told('Koffi Danso scored three goals.', source)).toEqual(['three']);
});
