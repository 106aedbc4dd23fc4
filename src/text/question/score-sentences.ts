import type { SentenceEvidence } from './sentence-evidence.ts';

/** One article's sentences in reading order, with what an answer is chosen by. */
export interface ArticleEvidence {
  readonly sentences: readonly SentenceEvidence[];
  /** Which concepts stand in the title. */
  readonly title: ReadonlySet<number>;
  /** Its place in the ranking: 1 for the best article, less for the others. */
  readonly standing: number;
}

/**
 * What makes a sentence an answer, fitted as a softmax over the sentences of the best three articles on one
 * half of the development questions and rounded: the answer is in the four best for .78 of the answerable
 * questions of the other half, in four lead sentences for .56 (bench/fit-answers.ts). The words of the
 * question itself count most, then those around it; news say first what is new.
 */
const OWN = 4.5;
const BEFORE = 1.5;
const AFTER = 2.4;
const TWO_AWAY = 0.8;
const TITLE = 0.5;
const STANDING = 5;
const EARLY = 2.6;
const FIRST = 0.7;
const EXPECTED = 0.9;
const EXPECTED_BESIDE = 0.6;
const NAMES = 1.1;
const MAX_NAMES = 3;

/** How likely each sentence of an article is to carry the answer; comparable within one question only. */
export function scoreSentences(article: ArticleEvidence, weights: readonly number[]): readonly number[] {
  const share = shareOf(weights);
  return article.sentences.map((sentence, index) => {
    const at = (offset: number) => article.sentences[index + offset]?.concepts ?? new Set<number>();
    const own = share(sentence.concepts);
    const near = new Set([...sentence.concepts, ...at(-1), ...at(1)]);
    const hasExpected = sentence.expected.size > 0 ? 1 : 0;
    return (
      OWN * own +
      BEFORE * share(at(-1).difference(sentence.concepts)) +
      AFTER * share(at(1).difference(sentence.concepts)) +
      TWO_AWAY * share(at(-2).union(at(2)).difference(near)) +
      TITLE * share(article.title.difference(sentence.concepts)) +
      STANDING * article.standing +
      EARLY / (1 + index / 4) +
      (index === 0 ? FIRST : 0) +
      hasExpected * (EXPECTED + EXPECTED_BESIDE * own) +
      (NAMES * Math.min(MAX_NAMES, sentence.names)) / MAX_NAMES
    );
  });
}

/** The share of the question's weight that some of its concepts have, 0 to 1. */
export function shareOf(weights: readonly number[]): (concepts: ReadonlySet<number>) => number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return (concepts) => {
    let sum = 0;
    for (const concept of concepts) sum += weights[concept] ?? 0;
    return total === 0 ? 0 : sum / total;
  };
}
