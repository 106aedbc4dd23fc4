import { isFromArchive } from '../core/news-time.ts';
import type { Scope } from '../core/scope.ts';
import type { Arrival } from '../core/watch.ts';
import type { Desk } from './desk.ts';
import { type FoundArticle, findArticles } from './find-articles.ts';
import type { TopicHit } from './topic-hit.ts';

/** More articles on one topic are not told from each other. */
const MAX_ARTICLES = 5_000;

/**
 * The articles of a topic that are among these arrivals, newest first, undated last. What came in late is looked for
 * apart: one old article must not make the search for today's go back for years.
 */
export async function findAmong(
  desk: Desk,
  scope: Scope,
  hit: TopicHit,
  arrivals: readonly Arrival[],
): Promise<readonly FoundArticle[]> {
  const came = new Set(arrivals.map(({ article }) => article));
  const isLate = (arrival: Arrival) => arrival.publishedAt === null || isFromArchive(arrival);
  const parts = [arrivals.filter((arrival) => !isLate(arrival)), arrivals.filter(isLate)];
  const found: FoundArticle[] = [];
  for (const part of parts) {
    if (part.length === 0) continue;
    const articles = await findArticles(desk, scope, hit, { ...earliestOf(part), limit: MAX_ARTICLES });
    found.push(...articles.filter(({ id }) => came.has(id)));
  }
  return [...new Map(found.map((article) => [article.id, article])).values()];
}

/** When the first of them was published; nothing when one is undated, for undated articles are not found by time. */
export function earliestOf(arrivals: readonly Pick<Arrival, 'publishedAt'>[]): { readonly since?: string } {
  const times = arrivals.map(({ publishedAt }) =>
    publishedAt === null ? Number.NEGATIVE_INFINITY : Temporal.Instant.from(publishedAt).epochMilliseconds,
  );
  const first = times.reduce((least, ms) => Math.min(least, ms), Number.POSITIVE_INFINITY);
  return Number.isFinite(first) ? { since: Temporal.Instant.fromEpochMilliseconds(first).toString() } : {};
}
