import type { Schedule } from '../core/schedule.ts';
import { type StoryId, storyId } from '../core/story.ts';
import type { DigestRequest } from '../newsroom.ts';
import type { Store } from '../store.ts';

/** What a delivery remembers of what the room was told by it: `Delivery.told`. */
export interface Told {
  /** ISO 8601 instant at which it was composed: what came later is new. */
  readonly at: string;
  readonly stories: readonly StoryId[];
}

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

export const writeTold = (told: Told): string => JSON.stringify(told);

/** What `writeTold` wrote. */
function readTold(text: string): Told {
  const { at, stories } = JSON.parse(text) as Told;
  return { at, stories: stories.map(storyId) };
}
