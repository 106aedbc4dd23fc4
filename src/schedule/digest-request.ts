import type { Schedule } from '../core/schedule.ts';
import { readTold } from '../core/told.ts';
import type { DigestRequest } from '../newsroom.ts';
import type { Store } from '../store.ts';
import { occurrencesBetween } from './occurrences.ts';

/** Before its first digest a room is told at least the news of so long. */
const FIRST_HOURS = 24;
/** A digest comes at least so often. */
const PERIOD_HOURS = 31 * 24;
/** A story that goes on for longer than so many digests may be told again. */
const REMEMBERED = 60;

/** What the next digest is to be composed of: what is new since the last one that was posted, without its stories. */
export async function digestRequest(
  store: Pick<Store, 'schedules'>,
  schedule: Schedule,
  now: Temporal.Instant,
): Promise<DigestRequest> {
  const { id, topics, length, max, timeZone } = schedule;
  const posted = await store.schedules.deliveries({
    schedule: id,
    states: ['sent'],
    hasTold: true,
    limit: REMEMBERED,
  });
  const told = posted.flatMap((delivery) => (delivery.told === null ? [] : [readTold(delivery.told)]));
  const [last] = told;
  return {
    topics,
    after: last?.seen ?? null,
    since: last?.at ?? firstSince(schedule, now).toString(),
    told: {
      stories: told.flatMap(({ stories }) => stories),
      citations: told.flatMap(({ citations }) => citations),
    },
    ...{ length, max, timeZone },
  };
}

/** The first one of a weekly digest tells the week, that of a Monday the weekend. */
function firstSince({ recurrence, timeZone }: Schedule, now: Temporal.Instant): Temporal.Instant {
  const day = now.subtract({ hours: FIRST_HOURS });
  const before = occurrencesBetween(recurrence, timeZone, now.subtract({ hours: PERIOD_HOURS }), now).at(-1);
  return before === undefined || Temporal.Instant.compare(before.at, day) > 0 ? day : before.at;
}

/** The same for a week, whatever was told of it. */
export const weekRequest = (request: DigestRequest, now: Temporal.Instant): DigestRequest => ({
  ...request,
  after: null,
  since: now.subtract({ hours: 7 * 24 }).toString(),
  told: { stories: [], citations: [] },
});
