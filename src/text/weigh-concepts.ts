import { type Candidate, type Concept, isPair, type Reading } from './brief-candidates.ts';

/** Over this many sentences the weight of a place in the article falls to a third. */
const POSITION_DECAY = 4;
/** A concept of one article among several says little about what all of them report. */
const SINGLE_ARTICLE_FACTOR = 0.2;
/** Single terms beside pairs: pairs carry who did what, terms carry the subject. */
const TERM_WEIGHT = 0.5;
/** From this many articles on, being in one only is a sign. */
const SEVERAL = 3;

/** How telling it is where in its article a sentence stands: 1 for the first (0), falling towards 0. */
export function positionWeight(sentence: number): number {
  return Math.exp(-sentence / POSITION_DECAY);
}

/**
 * What each concept of a set of articles weighs: the number of articles that have it, each by how early it
 * does (its title counts as the first sentence). After Gillick and Favre, "A scalable global model for
 * summarization" (2009), where the weight is the number of documents.
 */
export function weighConcepts(
  titles: readonly Reading[],
  candidates: readonly Candidate[],
): ReadonlyMap<Concept, number> {
  const best = titles.map(({ concepts }) => new Map(concepts.map((concept) => [concept, 1])));
  for (const candidate of candidates) {
    const weights = best[candidate.article];
    const weight = positionWeight(candidate.sentence);
    for (const concept of candidate.concepts) {
      if ((weights?.get(concept) ?? 0) < weight) weights?.set(concept, weight);
    }
  }
  return sumUp(best);
}

function sumUp(byArticle: readonly ReadonlyMap<Concept, number>[]): ReadonlyMap<Concept, number> {
  const sums = new Map<Concept, number>();
  const articles = new Map<Concept, number>();
  for (const weights of byArticle) {
    for (const [concept, weight] of weights) {
      sums.set(concept, (sums.get(concept) ?? 0) + weight);
      articles.set(concept, (articles.get(concept) ?? 0) + 1);
    }
  }
  const counted = byArticle.filter(({ size }) => size > 0).length;
  for (const [concept, sum] of sums) {
    const isRare = counted >= SEVERAL && articles.get(concept) === 1;
    sums.set(concept, sum * (isRare ? SINGLE_ARTICLE_FACTOR : 1) * (isPair(concept) ? 1 : TERM_WEIGHT));
  }
  return sums;
}
