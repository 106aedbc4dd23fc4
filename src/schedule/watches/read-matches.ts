import { newsTime } from '../../core/news-time.ts';
import type { Scope } from '../../core/scope.ts';
import type { Arrival, WatchMatch, WatchSubject } from '../../core/watch.ts';
import type { Newsroom } from '../../newsroom.ts';

/** The arrivals that are about the subject, in the order in which they were news. */
export async function readMatches(
  newsroom: Pick<Newsroom, 'findMatches'>,
  scope: Scope,
  subject: WatchSubject,
  arrivals: readonly Arrival[],
): Promise<readonly WatchMatch[]> {
  if (arrivals.length === 0) return [];
  const found = await newsroom.findMatches(scope, subject, arrivals);
  const words = new Map(found.map((match) => [match.article, match.words]));
  return arrivals
    .flatMap((arrival): readonly WatchMatch[] => {
      const quoted = words.get(arrival.article);
      const { number, article, revision, story } = arrival;
      if (quoted === undefined) return [];
      return [{ number, article, revision, story, atMs: newsTime(arrival), words: quoted }];
    })
    .toSorted((a, b) => a.atMs - b.atMs || a.number - b.number);
}
