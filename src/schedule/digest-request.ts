import type { Schedule } from '../core/schedule.ts';
import { readTold } from '../core/told.ts';
import type { DigestRequest } from '../newsroom.ts';
import type { Store } from '../store.ts';

/** Before its first digest a room is told the news of so long. */
const FIRST_HOURS = 24;
/** A story that goes on for longer may be told again. */
const REMEMBERED = 60;

/** What the next digest is to be composed of: what is new since the last one that was posted, without its stories. */
export async function digestRequest(
  store: Pick<Store, 'schedules'>,
  { id, topics, length, max, empty }: Schedule,
  now: Temporal.Instant,
): Promise<DigestRequest> {
  const posted = await store.schedules.deliveries({ schedule: id, states: ['sent'], limit: REMEMBERED });
  const told = posted.flatMap((delivery) => (delivery.told === null ? [] : [readTold(delivery.told)]));
  const first = now.subtract({ hours: empty === 'weekly' ? 7 * FIRST_HOURS : FIRST_HOURS });
  return {
    topics,
    since: told[0]?.at ?? first.toString(),
    told: told.flatMap(({ stories }) => stories),
    length,
    max,
  };
}
