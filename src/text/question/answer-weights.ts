/**
 * Fitted by `node bench/fit-answers.ts` on the development questions, over the 5,000 articles they came with and over
 * two corpora of 26,029 made of them (`bench/pad-corpus.ts`): `sentence` is a softmax over the sentences of the best
 * articles of the answerable questions; `answered` a logistic model of "these articles answer", whose `limit` stands
 * where 92 of a hundred questions that no article answers are refused.
 */
export const answerWeights = {
  sentence: {
    own: 2.96,
    before: 1.31,
    after: 2.88,
    title: 0.89,
    asking: 2.5,
    standing: 8.49,
    early: 2.47,
    first: 0.57,
    expected: 1.66,
    place: 3.86,
    person: 1.46,
    work: 3.19,
    amount: 3.57,
    whole: 2.58,
    quoted: -0.75,
    length: -0.55,
  },
  answered: {
    relevance: 2.5,
    window: 2.81,
    sentence: 3.85,
    title: 2.4,
    expected: 1.95,
    words: -0.33,
    stale: -2.43,
    old: -4.5,
    broad: -2.74,
    rival: -3.83,
    lone: -4.06,
    agreed: 1.66,
    bias: -6.47,
    limit: -0.43,
  },
};
