/**
 * A logistic model of "these articles answer", fitted by `node bench/fit-answers.ts`. `limit` stands
 * where nine of ten development questions that no article answers are refused.
 */
export const answerWeights = {
  relevance: 2.4,
  window: 2.5,
  sentence: 3,
  title: 2.49,
  expected: 2.12,
  words: 0.52,
  stale: -2.69,
  bias: -10.63,
  limit: 0.3,
};
