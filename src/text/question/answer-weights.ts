/**
 * Fitted by `node bench/fit-answers.ts`: `sentence` is a softmax over the sentences of the best articles of the
 * answerable development questions; `answered` a logistic model of "these articles answer", whose `limit` stands
 * where 92 of a hundred development questions that no article answers are refused.
 */
export const answerWeights = {
  sentence: {
    own: 2.81,
    before: 1.47,
    after: 2.8,
    title: 0.77,
    asking: 2.49,
    standing: 6.69,
    early: 2.29,
    first: 0.79,
    expected: 1.56,
    place: 3.51,
    person: 1.46,
    amount: 3.57,
    question: -0.23,
    whole: 2.48,
    quoted: -0.68,
    length: -0.21,
  },
  answered: {
    relevance: 2.21,
    window: 3.71,
    sentence: 3.5,
    title: 2.64,
    expected: 2.13,
    words: -0.1,
    stale: -2.06,
    broad: -2.47,
    rival: -3.92,
    lone: -3.6,
    agreed: 1.68,
    bias: -7.02,
    limit: 0.02,
  },
};
