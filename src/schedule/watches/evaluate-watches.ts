import type { Clock } from '../../core/clock.ts';
import { isFromArchive } from '../../core/news-time.ts';
import { scheduleId } from '../../core/schedule.ts';
import type { Firing, Watch } from '../../core/watch.ts';
import type { Newsroom } from '../../newsroom.ts';
import type { Store } from '../../store.ts';
import type { PlannedFiring, WatchRecord } from '../../watch-store.ts';
import { deliveryId } from '../delivery-id.ts';
import { readMatches } from './read-matches.ts';
import { replayWatch } from './replay-watch.ts';

/** So many articles at once; the rest comes with the next tick. */
const MAX_ARRIVALS = 5_000;

export interface WatchParts {
  readonly store: Pick<Store, 'watches' | 'scopeOf' | 'roomSettings'>;
  readonly newsroom: Pick<Newsroom, 'findMatches'>;
  readonly clock: Clock;
  /** The operator's IANA zone: what a room that chose none is in. */
  readonly timeZone: string;
  readonly log: { error(fields: object, phrase: string): void };
}

/**
 * Lets every watch look at what came since it last looked, and plans its messages. Two processes may do this
 * at once: what a watch has seen and what it says about it are one transaction. Never rejects.
 */
export async function evaluateWatches(parts: WatchParts): Promise<void> {
  const { store, clock, log } = parts;
  try {
    for (const record of await store.watches.watchesToEvaluate(clock.now())) {
      await evaluateWatch(parts, record).catch((error: unknown) =>
        log.error({ err: error, watch: record.watch.id }, 'a watch failed'),
      );
    }
  } catch (error) {
    log.error({ err: error }, 'the watches could not be read');
  }
}

async function evaluateWatch(parts: WatchParts, record: WatchRecord): Promise<void> {
  const { store, newsroom, clock } = parts;
  const { watch } = record;
  const now = clock.now();
  // Read first: what comes meanwhile is seen again the next time.
  const newest = await store.watches.newestArrival();
  const scope = await store.scopeOf(watch.room);
  const arrivals = await store.watches.arrivals(scope, { after: record.seen, limit: MAX_ARRIVALS });
  const news = arrivals.filter((arrival) => arrival.number <= newest && !isFromArchive(arrival));
  const matches = await readMatches(newsroom, scope, watch.subject, news);
  const { quietHours, timeZone } = await store.roomSettings(watch.room);
  const settings = { quietHours, timeZone: timeZone ?? parts.timeZone };
  const { state, firings } = replayWatch(watch, matches, settings, record.state, now);
  const isCut = arrivals.length === MAX_ARRIVALS;
  const seen = isCut ? Math.min(newest, arrivals.at(-1)?.number ?? newest) : newest;
  await store.watches.advanceWatch(record, { state, seen }, planned(watch, firings, now));
}

/**
 * At most one message: when the bot was down for a while, several became due, and they are told in one. The id
 * rests on the watch and the revision that set it off.
 */
function planned(
  { id, room }: Watch,
  firings: readonly Firing[],
  now: Temporal.Instant,
): readonly PlannedFiring[] {
  const matches = firings.flatMap((firing) => firing.matches);
  const [first] = matches;
  if (first === undefined) return [];
  const schedule = scheduleId(id);
  const date = Temporal.Instant.fromEpochMilliseconds(first.atMs).toString().slice(0, 10);
  const key = { room, schedule, date, slot: first.number, part: 0 };
  const delivery = {
    ...key,
    id: deliveryId(key),
    state: 'planned',
    reason: null,
    dueAt: now.toString(),
    trail: [{ at: now.toString(), kind: 'planned', detail: null }],
  } as const;
  return [{ delivery, firing: { atMs: firings.at(-1)?.atMs ?? first.atMs, matches } }];
}
