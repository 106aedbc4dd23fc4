import type { SourceText } from './brief-candidates.ts';

/**
 * Puts chosen sentences, given strongest first, in an order that reads: the article of the strongest one
 * opens, the others follow by date (undated last, then as given), each article's sentences in its own order.
 */
export function orderForReading<Place extends { readonly article: number; readonly sentence: number }>(
  chosen: readonly Place[],
  articles: readonly Pick<SourceText, 'publishedAt'>[],
): readonly Place[] {
  const opening = chosen[0]?.article;
  const timeOf = (article: number): number => {
    if (article === opening) return Number.NEGATIVE_INFINITY;
    const time = Date.parse(articles[article]?.publishedAt ?? '');
    return Number.isNaN(time) ? Number.MAX_VALUE : time;
  };
  return [...chosen].sort((a, b) => {
    if (a.article === b.article) return a.sentence - b.sentence;
    const [timeA, timeB] = [timeOf(a.article), timeOf(b.article)];
    return timeA === timeB ? a.article - b.article : timeA - timeB;
  });
}
