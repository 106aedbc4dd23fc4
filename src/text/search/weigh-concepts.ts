import type { CorpusCounts } from './candidate.ts';
import type { Concept } from './concept.ts';

/**
 * How much each concept tells, in the order given: the inverse frequency of BM25 (Robertson and Zaragoza,
 * "The Probabilistic Relevance Framework", 2009), always above 0. A thing with several names is as common as
 * its commonest name.
 */
export function weighConcepts(concepts: readonly Concept[], counts: CorpusCounts): readonly number[] {
  return concepts.map((terms) => {
    const frequencies = terms.map((term) => counts.frequency.get(term) ?? 0);
    const frequency = Math.min(counts.articles, Math.max(0, ...frequencies));
    return Math.log(1 + (counts.articles - frequency + 0.5) / (frequency + 0.5));
  });
}
