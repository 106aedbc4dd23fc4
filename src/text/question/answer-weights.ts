/**
 * A logistic model of "these articles answer", fitted by `node bench/fit-answers.ts`. `limit` is set so that
 * nine of ten development questions that no article answers are refused.
 */
export const answerWeights = {
  relevance: 2.24,
  window: 2.81,
  sentence: 2.94,
  title: 2.57,
  expected: 2.45,
  words: 0.47,
  stale: -2.73,
  bias: -10.68,
  limit: 0.3,
};
