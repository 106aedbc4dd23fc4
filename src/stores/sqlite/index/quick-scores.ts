import type { TimeFocus } from '../../../store.ts';
import { freshnessAt, mostFreshness } from '../../../text/search/freshness.ts';
import { bodyDivisor, quickGain, titleDivisor } from '../../../text/search/score-article.ts';
import type { CollectionIndex } from './collection-index.ts';
import { bodyTimes, isInLead, type PostingList, titleTimes } from './posting.ts';

/** Average lengths over the whole scope, in terms. */
export interface AverageLengths {
  readonly title: number;
  readonly body: number;
}

/** A term asked for with how much it tells. */
export interface WeighedList {
  readonly list: PostingList;
  readonly weight: number;
}

/** Of each article of the collection how well it fits, without its places; 0 for one that has none of the terms. */
export function quickScores(
  index: CollectionIndex,
  lists: readonly WeighedList[],
  average: AverageLengths,
): Float32Array {
  const { titles, bodies } = divisorsOf(index, average);
  const scores = new Float32Array(index.size);
  for (const { list, weight } of lists) {
    const { articles, postings } = list;
    for (let at = 0; at < articles.length; at += 1) {
      const article = articles[at] ?? 0;
      const posting = postings[at] ?? 0;
      const count =
        titleTimes(posting) / (titles[article] ?? 1) + bodyTimes(posting) / (bodies[article] ?? 1);
      scores[article] = (scores[article] ?? 0) + weight * quickGain(count, isInLead(posting));
    }
  }
  return scores;
}

interface Divisors {
  readonly average: AverageLengths;
  readonly titles: Float32Array;
  readonly bodies: Float32Array;
}

const known = new WeakMap<CollectionIndex, Divisors>();

/** What depends on the lengths of articles alone; worked out once for the scope that asks most. */
function divisorsOf(index: CollectionIndex, average: AverageLengths): Divisors {
  const before = known.get(index);
  if (before?.average.title === average.title && before.average.body === average.body) return before;
  const divisors = { average, titles: new Float32Array(index.size), bodies: new Float32Array(index.size) };
  for (const { base, articles } of index.segments) {
    for (let at = 0; at < articles.count; at += 1) {
      divisors.titles[base + at] = titleDivisor((articles.titleTerms[at] ?? 0) / average.title);
      divisors.bodies[base + at] = bodyDivisor((articles.bodyTerms[at] ?? 0) / average.body);
    }
  }
  known.set(index, divisors);
  return divisors;
}

/** Takes away the scores of articles outside a period (milliseconds since 1970) and of undated ones. */
export function keepPeriod(index: CollectionIndex, scores: Float32Array, from: number, to: number): void {
  for (const { base, articles } of index.segments) {
    for (let at = 0; at < articles.count; at += 1) {
      const published = articles.publishedMs[at] ?? Number.NaN;
      // NaN is within nothing.
      if (!(published >= from && published <= to)) scores[base + at] = 0;
    }
  }
}

/** Raises the scores of what is near the times asked about, as far as it can come among the best `limit`. */
export function freshen(index: CollectionIndex, scores: Float32Array, focus: TimeFocus, limit: number): void {
  const last = bestOf(scores, limit)[limit - 1];
  const bar = last === undefined ? 0 : (scores[last] ?? 0) / mostFreshness;
  for (const { base, articles } of index.segments) {
    for (let at = 0; at < articles.count; at += 1) {
      const score = scores[base + at] ?? 0;
      if (score > bar) scores[base + at] = score * freshnessAt(articles.publishedMs[at] ?? Number.NaN, focus);
    }
  }
}

/** The articles with the largest scores above 0, best first. */
export function bestOf(scores: Float32Array, limit: number): readonly number[] {
  const best: number[] = [];
  const scoreOf = (article: number) => scores[article] ?? 0;
  const better = (a: number, b: number) => scoreOf(b) - scoreOf(a) || a - b;
  let bar = 0;
  for (let article = 0; article < scores.length; article += 1) {
    if (!((scores[article] ?? 0) > bar)) continue;
    best.push(article);
    if (best.length < 2 * limit + MIN_KEPT) continue;
    best.sort(better).length = limit;
    bar = scoreOf(best[limit - 1] ?? 0);
  }
  return best.sort(better).slice(0, limit);
}

/** Sorting few articles often is slower than keeping some more. */
const MIN_KEPT = 200;
