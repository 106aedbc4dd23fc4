import { expect, test } from 'vitest';
import { checkQuantifiers } from '../../../src/text/grounding/check-quantifiers.ts';
import { readPassage } from '../../../src/text/grounding/passage.ts';

const wrong = (sentence: string, ...sources: readonly string[]) =>
  checkQuantifiers(readPassage(sentence), sources.map(readPassage)).map(({ text }) => text);

test('some of them are not most, and many are not all', () => {
  expect(wrong('Most clerks left.', 'Some of the clerks left.')).toEqual(['Most']);
  expect(wrong('All clerks are exempt.', 'Many clerks are exempt.')).toEqual(['All']);
  expect(wrong('Many clerks are exempt.', 'Many clerks are exempt.')).toEqual([]);
});

test('both before two things says nothing of others', () => {
  const source = 'In both book and film she wins, though some details of the plot were changed.';
  expect(wrong('All details of the plot were changed.', source)).toEqual(['All']);
  expect(wrong('Some details of the plot were changed.', source)).toEqual([]);
});

test('most of whom are not few of whom', () => {
  const source = 'Most of the guests had been to Lorne before.';
  expect(wrong('The guests, most of whom had been to Lorne, left.', source)).toEqual([]);
  expect(wrong('The guests, few of whom had been to Lorne, left.', source)).toEqual(['few']);
});
