import { expect, test } from 'vitest';
import { checkSeasons } from '../../../src/text/grounding/check-seasons.ts';
import { readPassage } from '../../../src/text/grounding/passage.ts';

const wrong = (sentence: string, ...sources: readonly string[]) =>
  checkSeasons(readPassage(sentence), sources.map(readPassage)).map(({ text }) => text);

test('one season is not another', () => {
  const source = 'Her plan for the fall campaign is to win Lorne.';
  expect(wrong('Her plan for the autumn campaign is to win Lorne.', source)).toEqual([]);
  expect(wrong('Her plan for the spring campaign is to win Lorne.', source)).toEqual(['spring']);
  expect(wrong('Prices spring back when rates fall.', 'Prices recovered in the summer.')).toEqual([]);
});

test('the same day is not the following one', () => {
  const source = 'Roth was arrested on Monday and released the following day.';
  expect(wrong('Roth was released the next day.', source)).toEqual([]);
  expect(wrong('Roth was released the same day.', source)).toEqual(['same']);
});
