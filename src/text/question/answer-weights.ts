/**
 * Fitted by `node bench/fit-answers.ts`: `sentence` is a softmax over the sentences of the best articles of the
 * answerable development questions; `answered` a logistic model of "these articles answer", whose `limit` stands
 * where 92 of a hundred development questions that no article answers are refused.
 */
export const answerWeights = {
  sentence: {
    own: 2.9,
    before: 1.55,
    after: 2.64,
    title: 0.8,
    asking: 2.46,
    standing: 6.9,
    early: 2.27,
    first: 0.84,
    expected: 1.59,
    place: 3.54,
    person: 1.42,
    amount: 2.95,
    question: -0.08,
    whole: 2.55,
    quoted: -0.68,
    length: -0.31,
  },
  answered: {
    relevance: 2.58,
    window: 3.98,
    sentence: 3.9,
    title: 2.81,
    expected: 2.36,
    words: -0.19,
    stale: -2.18,
    broad: -3.13,
    rival: -4.15,
    lone: -4.32,
    agreed: 1.8,
    bias: -7.77,
    limit: 0.18,
  },
};
