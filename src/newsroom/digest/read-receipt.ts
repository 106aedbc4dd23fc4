import type { CoverageReceipt } from '../../core/digest.ts';
import { isFromArchive } from '../../core/news-time.ts';
import type { Scope } from '../../core/scope.ts';
import type { Newcomer } from '../../core/watch.ts';
import type { Desk } from '../desk.ts';
import type { ChosenStories } from './choose-stories.ts';

/** What was read and what became of it: the numbers add up to all that came. */
export async function readReceipt(
  desk: Desk,
  scope: Scope,
  since: string,
  arrivals: readonly Newcomer[],
  { merged, told, beyondMax }: ChosenStories,
): Promise<CoverageReceipt> {
  const heard = new Set(arrivals.map(({ source }) => source));
  const sources = await desk.store.sources(scope);
  return {
    read: arrivals.length,
    late: arrivals.filter(isFromArchive).length,
    ...{ merged, told, beyondMax },
    offTopic: arrivals.length - merged - told - beyondMax,
    silent: sources
      .filter(({ source, newest }) => !heard.has(source) && (newest === null || newest < since))
      .map(({ source, newest }) => ({ source, newest })),
  };
}
