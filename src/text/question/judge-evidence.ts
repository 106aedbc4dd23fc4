import { answerWeights } from './answer-weights.ts';
import type { Expected } from './question.ts';
import { type ArticleEvidence, shareOf } from './score-sentences.ts';

/** What speaks for or against an answer being there; every value is about 0 to 1, `words` is a logarithm. */
export interface Signals {
  /** Relevance of the best article over the weight of the question: large when its rare words are repeated. */
  readonly relevance: number;
  /** The largest share of the question that stands in three sentences in a row. */
  readonly window: number;
  /** The largest share in one sentence. */
  readonly sentence: number;
  /** The share in the title of the best article. */
  readonly title: number;
  /** Whether those three sentences name something of the expected kind; 0.5 where anything may be the answer. */
  readonly expected: number;
  /** Logarithm of how many things the question names. */
  readonly words: number;
  /** For questions about a time: how far from it the nearest of the articles was printed. */
  readonly stale: number;
}

/** What is known of the best articles when it is decided whether they answer. */
export interface Evidence {
  readonly articles: readonly ArticleEvidence[];
  readonly weights: readonly number[];
  /** Relevance of the best article. */
  readonly relevance: number;
  readonly expects: Expected;
  readonly stale: number;
}

export function readSignals({ articles, weights, relevance, expects, stale }: Evidence): Signals {
  const share = shareOf(weights);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let window = 0;
  let sentence = 0;
  let found = false;
  for (const article of articles) {
    for (const [index, one] of article.sentences.entries()) {
      const around = article.sentences.slice(Math.max(0, index - 1), index + 2);
      const covered = share(new Set(around.flatMap(({ concepts }) => [...concepts])));
      if (covered > window) found = around.some(({ expected }) => expected.size > 0);
      window = Math.max(window, covered);
      sentence = Math.max(sentence, share(one.concepts));
    }
  }
  const [best] = articles;
  return {
    relevance: total === 0 ? 0 : relevance / total,
    window,
    sentence,
    title: share(best?.title ?? new Set()),
    expected: expects === 'anything' ? 0.5 : Number(found),
    words: Math.log(Math.max(1, weights.length)),
    stale,
  };
}

/** Above 0: the articles answer. A logistic model; bench/fit-answers.ts fits its weights and its limit. */
export function judgeEvidence(signals: Signals): number {
  const { bias, limit, ...weights } = answerWeights;
  return (
    bias -
    limit +
    signals.relevance * weights.relevance +
    signals.window * weights.window +
    signals.sentence * weights.sentence +
    signals.title * weights.title +
    signals.expected * weights.expected +
    signals.words * weights.words +
    signals.stale * weights.stale
  );
}
