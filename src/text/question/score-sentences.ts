import { answerWeights } from './answer-weights.ts';
import type { AnswerKind } from './question.ts';
import type { SentenceEvidence } from './sentence-evidence.ts';

/** One article's sentences in reading order, with what an answer is chosen by. */
export interface ArticleEvidence {
  readonly sentences: readonly SentenceEvidence[];
  /** Which concepts stand in the title. */
  readonly title: ReadonlySet<number>;
  /** Its place in the ranking: 1 for the best article, less for the others. */
  readonly standing: number;
}

/** How much each concept of a question weighs, and which of them stand in the sentence that asks. */
export interface ConceptWeights {
  readonly weights: readonly number[];
  readonly asking: ReadonlySet<number>;
}

/** What speaks for a sentence; each about 0 to 1, `length` is a logarithm. Weighed by `answerWeights`. */
export interface SentenceSignals {
  /** The share of the question in the sentence, then what those before, after and the title add to it. */
  readonly own: number;
  readonly before: number;
  readonly after: number;
  readonly title: number;
  /** The share of the sentence of the question that asks. */
  readonly asking: number;
  readonly standing: number;
  /** News say first what is new. */
  readonly early: number;
  readonly first: number;
  readonly expected: number;
  readonly place: number;
  readonly person: number;
  readonly work: number;
  readonly amount: number;
  readonly whole: number;
  readonly quoted: number;
  readonly length: number;
}

export type AskedKind = AnswerKind['kind'] | null;

const MANY = 3;

/** The signals of every sentence of an article, in reading order. */
export function sentenceSignals(
  article: ArticleEvidence,
  { weights, asking }: ConceptWeights,
  kind: AskedKind,
): readonly SentenceSignals[] {
  const share = shareOf(weights);
  const askingShare = shareOf(weights.map((weight, concept) => (asking.has(concept) ? weight : 0)));
  return article.sentences.map((sentence, index) => {
    const at = (offset: number) => article.sentences[index + offset]?.concepts ?? new Set<number>();
    const { concepts } = sentence;
    return {
      own: share(concepts),
      before: share(at(-1).difference(concepts)),
      after: share(at(1).difference(concepts)),
      title: share(article.title.difference(concepts)),
      asking: askingShare(concepts),
      standing: article.standing,
      early: 1 / (1 + index / 4),
      first: Number(index === 0),
      expected: Math.min(MANY, sentence.expected.size) / MANY,
      place: kind === 'place' ? sentence.kind : 0,
      person: kind === 'person' ? sentence.kind : 0,
      work: kind === 'work' ? sentence.kind : 0,
      amount: kind === 'amount' ? sentence.kind : 0,
      whole: Number(sentence.isWhole),
      quoted: Number(sentence.isQuoted),
      length: Math.log(1 + sentence.words),
    };
  });
}

/** How likely a sentence is to carry the answer; comparable within one question only. */
export function scoreSentence(signals: SentenceSignals): number {
  const { sentence } = answerWeights;
  return (
    signals.own * sentence.own +
    signals.before * sentence.before +
    signals.after * sentence.after +
    signals.title * sentence.title +
    signals.asking * sentence.asking +
    signals.standing * sentence.standing +
    signals.early * sentence.early +
    signals.first * sentence.first +
    signals.expected * sentence.expected +
    signals.place * sentence.place +
    signals.person * sentence.person +
    signals.work * sentence.work +
    signals.amount * sentence.amount +
    signals.whole * sentence.whole +
    signals.quoted * sentence.quoted +
    signals.length * sentence.length
  );
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
