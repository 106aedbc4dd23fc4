import { expect, test } from 'vitest';
import { chooseSentences } from '../../../src/text/question/choose-sentences.ts';
import { findExpected } from '../../../src/text/question/find-expected.ts';

test('of two sentences alike, the one that names something new is shown', () => {
  const one = { score: 5, expected: new Set(['oslo']) };
  const again = { score: 4.2, expected: new Set(['oslo']) };
  const other = { score: 4, expected: new Set(['bergen']) };
  expect(chooseSentences([again, other, one], 2)).toEqual([one, other]);
});

test('no more are shown than there are', () => {
  expect(chooseSentences([], 4)).toEqual([]);
});

test('what may answer is of the kind that is asked for, and not in the question', () => {
  const asked = new Set(['who', 'met', 'lindqvist']);
  expect(findExpected('On Monday Lindqvist met Anna Berg.', 'name', asked)).toEqual(['anna', 'berg']);
  expect(findExpected('They counted 40,000 birds and three boats.', 'number', asked)).toEqual([
    '40000',
    'three',
  ]);
  expect(findExpected('It closed in 1987, on a Friday.', 'time', asked)).toEqual(['1987', 'friday']);
});
