import { type Focus, freshnessAt } from '../../../text/search/freshness.ts';
import { bodyDivisor, quickGain, titleDivisor } from '../../../text/search/score-article.ts';
import type { CollectionIndex } from './collection-index.ts';
import { bodyTimes, isInLead, type PostingList, titleTimes } from './posting.ts';

/** What the scores of a collection's articles are added up from. */
export interface QuickQuestion {
  /** The terms asked for with how much each tells. */
  readonly terms: readonly { readonly list: PostingList; readonly weight: number }[];
  /** Average lengths over the whole scope. */
  readonly averageTitle: number;
  readonly averageBody: number;
  readonly focus: Focus | null;
  /** Published within, in milliseconds since 1970; undated articles are then left out. */
  readonly period: { readonly from: number; readonly to: number } | null;
}

/** Of each article of the collection how well it fits, without its places; 0 for one that has none of the terms. */
export function quickScores(index: CollectionIndex, question: QuickQuestion): Float32Array {
  const scores = new Float32Array(index.size);
  for (const { base, articles } of index.segments) {
    const part = scores.subarray(base, base + articles.count);
    const titles = Float32Array.from(articles.titleTerms, (terms) =>
      titleDivisor(terms / question.averageTitle),
    );
    const bodies = Float32Array.from(articles.bodyTerms, (terms) =>
      bodyDivisor(terms / question.averageBody),
    );
    for (const { list, weight } of question.terms) {
      const end = lowerBound(list.articles, base + articles.count);
      for (let at = lowerBound(list.articles, base); at < end; at += 1) {
        const article = (list.articles[at] ?? 0) - base;
        const posting = list.postings[at] ?? 0;
        const count =
          titleTimes(posting) / (titles[article] ?? 1) + bodyTimes(posting) / (bodies[article] ?? 1);
        part[article] = (part[article] ?? 0) + weight * quickGain(count, isInLead(posting));
      }
    }
    applyTimes(part, articles.publishedMs, question);
  }
  return scores;
}

function applyTimes(scores: Float32Array, publishedMs: Float64Array, { focus, period }: QuickQuestion): void {
  if (focus === null && period === null) return;
  for (let at = 0; at < publishedMs.length; at += 1) {
    const score = scores[at] ?? 0;
    if (score === 0) continue;
    const published = publishedMs[at] ?? Number.NaN;
    // NaN is within nothing.
    const isWithin = period === null || (published >= period.from && published <= period.to);
    scores[at] = isWithin ? score * (focus === null ? 1 : freshnessAt(published, focus)) : 0;
  }
}

/** The first place in an ascending list whose value is not below `value`. */
export function lowerBound(list: Uint32Array, value: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The articles with the largest scores above 0, best first. */
export function bestOf(scores: Float32Array, limit: number): readonly number[] {
  const scored: number[] = [];
  const positive = scores.filter((score) => score > 0).sort();
  const bar = positive[Math.max(0, positive.length - limit)] ?? Number.POSITIVE_INFINITY;
  for (let article = 0; article < scores.length; article += 1)
    if ((scores[article] ?? 0) >= bar) scored.push(article);
  return scored.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b).slice(0, limit);
}
