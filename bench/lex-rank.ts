import type { SourceText } from '../src/text/brief-candidates.ts';
import type { BriefLimits } from '../src/text/choose-sentences.ts';
import { tokenize } from '../src/text/tokenize.ts';

/** Edges weaker than this are left out; a chosen sentence bars those nearer to it than the second figure. */
const MIN_SIMILARITY = 0.1;
const MAX_SIMILARITY = 0.5;
const DAMPING = 0.85;
const ROUNDS = 50;

/**
 * LexRank (Erkan and Radev 2004), a peer for bench/summaries.ts: PageRank over the tf-idf cosine graph of
 * all sentences, the best first, near repetitions skipped. The published method without position or title.
 */
export function lexRankBrief(articles: readonly SourceText[], limits: BriefLimits): string {
  const texts = articles.flatMap(({ body, sentences }) =>
    sentences.map(({ start, end }) => body.slice(start, end)),
  );
  const vectors = tfIdf(texts);
  const similar = vectors.map((a) => vectors.map((b) => dot(a, b)));
  const ranks = pageRank(similar);
  const order = texts.map((_, at) => at).sort((a, b) => (ranks[b] ?? 0) - (ranks[a] ?? 0));
  const chosen: number[] = [];
  let words = limits.maxWords ?? Number.POSITIVE_INFINITY;
  for (const at of order) {
    const length = texts[at]?.split(/\s+/).length ?? 0;
    const isRepetition = chosen.some((other) => (similar[at]?.[other] ?? 0) > MAX_SIMILARITY);
    if (isRepetition || length > words || chosen.length >= (limits.maxSentences ?? texts.length)) continue;
    chosen.push(at);
    words -= length;
  }
  return chosen.map((at) => texts[at]).join('\n');
}

function tfIdf(texts: readonly string[]): readonly ReadonlyMap<string, number>[] {
  const bags = texts.map((text) => tokenize(text).map(({ term }) => term));
  const frequency = new Map<string, number>();
  for (const bag of bags)
    for (const term of new Set(bag)) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  return bags.map((bag) => {
    const vector = new Map<string, number>();
    for (const term of bag) {
      vector.set(term, (vector.get(term) ?? 0) + Math.log(texts.length / (frequency.get(term) ?? 1)));
    }
    const length = Math.hypot(...vector.values()) || 1;
    return new Map([...vector].map(([term, weight]) => [term, weight / length]));
  });
}

function dot(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [term, weight] of a) sum += weight * (b.get(term) ?? 0);
  return sum;
}

function pageRank(similar: readonly (readonly number[])[]): readonly number[] {
  const edges = similar.map((row) => row.map((value) => (value >= MIN_SIMILARITY ? value : 0)));
  const totals = edges.map((row) => row.reduce((sum, value) => sum + value, 0) || 1);
  let ranks = edges.map(() => 1 / edges.length);
  for (let round = 0; round < ROUNDS; round += 1) {
    ranks = ranks.map((_, at) => {
      const inflow = edges.reduce(
        (sum, row, from) => sum + ((row[at] ?? 0) * (ranks[from] ?? 0)) / (totals[from] ?? 1),
        0,
      );
      return (1 - DAMPING) / edges.length + DAMPING * inflow;
    });
  }
  return ranks;
}
