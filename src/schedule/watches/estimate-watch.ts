import { newsTime } from '../../core/news-time.ts';
import type { Scope } from '../../core/scope.ts';
import { type Firing, newWatchState, type Watch, type WatchState } from '../../core/watch.ts';
import type { Newsroom } from '../../newsroom.ts';
import type { Store } from '../../store.ts';
import { readMatches } from './read-matches.ts';
import { replayWatch, type WatchSettings } from './replay-watch.ts';

const SHOWN_DAYS = 14;
/** What is known of the time before: which stories are old, how much is usual. */
const WARM_UP_DAYS = 15;
/** More articles than that are not looked at, the newest first. */
const MAX_ARRIVALS = 50_000;

interface Estimate {
  /** What it would have said in the last 14 days. */
  readonly firings: readonly Firing[];
  /** What it would remember by now: with that a new watch begins. */
  readonly state: WatchState;
}

/** Replays a watch over the last 14 days, as if it had been there. */
export async function estimateWatch(
  {
    store,
    newsroom,
  }: { readonly store: Pick<Store, 'watches'>; readonly newsroom: Pick<Newsroom, 'findMatches'> },
  scope: Scope,
  watch: Pick<Watch, 'subject' | 'when' | 'cooldownMinutes'>,
  settings: WatchSettings,
  now: Temporal.Instant,
): Promise<Estimate> {
  const since = now.subtract({ hours: 24 * SHOWN_DAYS });
  const earliest = since.subtract({ hours: 24 * WARM_UP_DAYS });
  const filter = { since: earliest.toString(), limit: MAX_ARRIVALS };
  const arrivals = (await store.watches.arrivals(scope, filter)).filter((arrival) => {
    const ms = newsTime(arrival);
    return ms >= earliest.epochMilliseconds && ms <= now.epochMilliseconds;
  });
  const matches = await readMatches(newsroom, scope, watch.subject, arrivals);
  const { firings, state } = replayWatch(watch, matches, settings, newWatchState, now);
  return {
    firings: firings.filter(({ atMs }) => atMs >= since.epochMilliseconds),
    state: { ...state, pending: [], dueMs: null, firedMs: null },
  };
}
