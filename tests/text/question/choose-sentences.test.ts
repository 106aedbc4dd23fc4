import { expect, test } from 'vitest';
import { chooseSentences } from '../../../src/text/question/choose-sentences.ts';
import { findExpected } from '../../../src/text/question/find-expected.ts';
import type { Expected } from '../../../src/text/question/question.ts';
import { tokenize } from '../../../src/text/tokenize.ts';

test('of two sentences alike, the one that names something new is shown', () => {
  const telling = new Set<string>();
  const one = { score: 5, expected: new Set(['oslo']), telling };
  const again = { score: 4.2, expected: new Set(['oslo']), telling };
  const other = { score: 4, expected: new Set(['bergen']), telling };
  expect(chooseSentences([again, other, one], 2)).toEqual([one, other]);
});

test('a sentence that says nearly the same gives way to one that says something else', () => {
  const saying = (score: number, ...words: readonly string[]) => ({
    score,
    expected: new Set<string>(),
    telling: new Set(words),
  });
  const one = saying(5, 'harbour', 'shut', 'storm', 'monday');
  const again = saying(4.9, 'harbour', 'shut', 'storm', 'today');
  const other = saying(4, 'ferries', 'moor', 'bergen');
  expect(chooseSentences([one, again, other], 2)).toEqual([one, other]);
});

test('one is enough where the others are far worse', () => {
  const of = (score: number) => ({ score, expected: new Set<string>(), telling: new Set<string>() });
  expect(chooseSentences([of(9), of(2), of(1)], 4)).toHaveLength(1);
  expect(chooseSentences([of(9), of(7), of(1)], 4)).toHaveLength(2);
});

test('no more are shown than there are', () => {
  expect(chooseSentences([], 4)).toEqual([]);
});

test('what may answer is of the kind that is asked for, and not in the question', () => {
  const find = (text: string, expected: Expected) =>
    findExpected(text, tokenize(text), expected, new Set(['who', 'met', 'lindqvist']));
  expect(find('On Monday Lindqvist met Anna Berg.', 'name')).toEqual(['anna', 'berg']);
  expect(find('They counted 40,000 birds and three boats.', 'number')).toEqual(['40000', 'three']);
  expect(find('It closed in 1987, on a Friday.', 'time')).toEqual(['1987', 'friday']);
});
