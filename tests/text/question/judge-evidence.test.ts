import { expect, test } from 'vitest';
import { judgeEvidence, readSignals } from '../../../src/text/question/judge-evidence.ts';
import type { ArticleEvidence } from '../../../src/text/question/score-sentences.ts';

const sentence = (concepts: readonly number[], expected: readonly string[] = []) => ({
  concepts: new Set(concepts),
  expected: new Set(expected),
  telling: new Set<string>(),
  kind: 0,
  isQuestion: false,
  isWhole: true,
  isQuoted: false,
  words: 12,
});

function article(standing: number, ...sentences: readonly ReturnType<typeof sentence>[]): ArticleEvidence {
  return { sentences, title: new Set(), standing };
}

const read = (articles: readonly ArticleEvidence[], weights: readonly number[]) =>
  readSignals({ articles, weights, relevance: 1, expects: 'name', stale: 0, old: 0, plain: new Set([0]) });

test('a question whose words all weigh alike does not hang on one of them', () => {
  const found = [article(1, sentence([0, 1, 2]))];
  expect(read(found, [8, 1, 1]).lone).toBeGreaterThan(read(found, [3, 3, 3]).lone);
});

test('articles that name the same thing beside the question agree, others do not', () => {
  const same = [article(1, sentence([0, 1], ['oslo'])), article(0.9, sentence([0, 1], ['oslo']))];
  const others = [article(1, sentence([0, 1], ['oslo'])), article(0.9, sentence([0, 1], ['bergen']))];
  expect(read(same, [1, 1]).agreed).toBe(1);
  expect(read(others, [1, 1]).agreed).toBe(0.5);
});

test('what stands in a neighbouring sentence counts for the window and not for the sentence', () => {
  const { window, sentence: own } = read([article(1, sentence([0]), sentence([1], ['oslo']))], [1, 1]);
  expect({ window, own }).toEqual({ window: 1, own: 0.5 });
});

test('nothing found has nothing for it', () => {
  expect(read([], [])).toMatchObject({ relevance: 0, window: 0, agreed: 0, rival: 0, lone: 0 });
});

test('who asks what somebody founded is not told of the names alone', () => {
  const told = (sentenceOf: readonly number[]) =>
    read([article(1, sentence(sentenceOf, ['oslo']))], [2, 3, 3]);
  expect(told([0, 1, 2]).plain).toBe(1);
  expect(told([1, 2]).plain).toBe(0);
  expect(judgeEvidence(told([0, 1, 2]))).toBeGreaterThan(Number.NEGATIVE_INFINITY);
  expect(judgeEvidence(told([1, 2]))).toBe(Number.NEGATIVE_INFINITY);
});
