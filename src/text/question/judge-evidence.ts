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
  /** For questions that name no time: how far from when it is asked the nearest of the articles was printed. */
  readonly old: number;
  /** How many sentences have half of the question around them, 1 for 40: words that stand everywhere tell little. */
  readonly broad: number;
  /** How close the second article comes to the best: near 1 where no article is the one. */
  readonly rival: number;
  /** The share of the heaviest thing the question names, less what is missing: one rare word is no proof. */
  readonly lone: number;
  /** How many of the articles name the same thing of the expected kind beside the question. */
  readonly agreed: number;
  /** The share of the things asked beside names in such three sentences, as a count; 1 where names are all. */
  readonly plain: number;
}

/** What is known of the best articles when it is decided whether they answer. */
export interface Evidence {
  /** The best first. */
  readonly articles: readonly ArticleEvidence[];
  readonly weights: readonly number[];
  /** Relevance of the best article. */
  readonly relevance: number;
  readonly expects: Expected;
  readonly stale: number;
  readonly old: number;
  /** Which things of the question are no names (plain-concepts.ts). */
  readonly plain: ReadonlySet<number>;
}

/** What counts as having much of the question around. */
const MUCH = 0.5;
const MANY = 40;
/** From which share on a named thing counts as named beside the question. */
const BESIDE = 0.4;

export function readSignals(evidence: Evidence): Signals {
  const { articles, weights, relevance, expects, stale, old, plain } = evidence;
  const share = shareOf(weights);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const windows = articles.flatMap((article, place) => windowsOf(article, place, share));
  const best = windows.reduce<Window | null>(
    (found, one) => (found === null || one.covered > found.covered ? one : found),
    null,
  );
  const [first, second] = articles;
  return {
    relevance: total === 0 ? 0 : relevance / total,
    window: best?.covered ?? 0,
    sentence: Math.max(0, ...windows.map(({ own }) => own)),
    title: share(first?.title ?? new Set()),
    expected: expects === 'anything' ? 0.5 : Number(best?.hasExpected ?? false),
    words: Math.log(Math.max(1, weights.length)),
    stale,
    old,
    broad: Math.min(1, windows.filter(({ covered }) => covered > MUCH).length / MANY),
    rival: second?.standing ?? 0,
    lone: Math.max(0, share(heaviest(weights)) - 1 + (best?.covered ?? 0)),
    agreed: agreement(windows) / Math.max(1, articles.length),
    plain: plainShare(windows, plain),
  };
}

interface Window {
  readonly place: number;
  readonly own: number;
  readonly covered: number;
  readonly concepts: ReadonlySet<number>;
  readonly expected: ReadonlySet<string>;
  readonly hasExpected: boolean;
}

/** Every sentence with its neighbours. */
function windowsOf(
  article: ArticleEvidence,
  place: number,
  share: (concepts: ReadonlySet<number>) => number,
): readonly Window[] {
  return article.sentences.map(({ concepts, expected }, index) => {
    const around = article.sentences.slice(Math.max(0, index - 1), index + 2);
    const all = new Set(around.flatMap((one) => [...one.concepts]));
    const hasExpected = around.some((one) => one.expected.size > 0);
    return { place, own: share(concepts), covered: share(all), concepts: all, expected, hasExpected };
  });
}

/** Of the windows that have most of the question, the one with most of what is plain. */
function plainShare(windows: readonly Window[], plain: ReadonlySet<number>): number {
  if (plain.size === 0) return 1;
  const near = windows.filter(({ covered }) => covered > MUCH);
  return Math.max(0, ...near.map(({ concepts }) => plain.intersection(concepts).size)) / plain.size;
}

const heaviest = (weights: readonly number[]): ReadonlySet<number> =>
  new Set([weights.indexOf(Math.max(...weights))]);

/** In how many articles the thing stands that most of them name beside the question. */
function agreement(windows: readonly Window[]): number {
  const articles = new Map<string, Set<number>>();
  for (const { covered, expected, place } of windows) {
    if (covered <= BESIDE) continue;
    for (const thing of expected) {
      const known = articles.get(thing);
      if (known === undefined) articles.set(thing, new Set([place]));
      else known.add(place);
    }
  }
  return Math.max(0, ...[...articles.values()].map(({ size }) => size));
}

/** With so few things named, each says what is asked: more than half of them must stand together. */
const FEW = 4;
const MOST = 0.51;
/** And more than half of what is not a name, rare or not: the names say only of whom. */
const MOST_PLAIN = 0.5;

/**
 * Above 0: the articles answer. A logistic model; bench/fit-answers.ts fits its weights and its limit. Of a short
 * question of which little stands together nothing is answered: who asks for the mayor of Westmere is not told of the
 * railway there, nor of its chief executive who asks who founded it.
 */
export function judgeEvidence(signals: Signals): number {
  const isFew = signals.words <= Math.log(FEW);
  if (isFew && (signals.window < MOST || signals.plain <= MOST_PLAIN)) return Number.NEGATIVE_INFINITY;
  const { bias, limit, ...weights } = answerWeights.answered;
  return (
    bias -
    limit +
    signals.relevance * weights.relevance +
    signals.window * weights.window +
    signals.sentence * weights.sentence +
    signals.title * weights.title +
    signals.expected * weights.expected +
    signals.words * weights.words +
    signals.stale * weights.stale +
    signals.old * weights.old +
    signals.broad * weights.broad +
    signals.rival * weights.rival +
    signals.lone * weights.lone +
    signals.agreed * weights.agreed
  );
}
