import type { Store } from '../store.ts';
import { claimNext, deliver } from './deliver-next.ts';
import type { Deliverer } from './deliverer.ts';
import { findUpcoming, planOccurrences } from './plan-schedule.ts';

/** So many deliveries are under way at once; of one room only one. */
const WORKERS = 32;

/** What a tick needs beside delivering. */
export interface Ticking extends Omit<Deliverer, 'store'> {
  readonly store: Pick<Store, 'schedules' | 'watches' | 'scopeOf' | 'roomSettings'>;
}

/**
 * Everything that is due by now: plans and delivers. Nothing depends on any one tick: whatever the last ones left
 * undone, in this process or another, this one does. Never rejects.
 */
export async function tick(ticking: Ticking): Promise<void> {
  const { log } = ticking;
  for (const work of [planAll, deliverAll]) {
    await work(ticking).catch((error: unknown) => log.error({ err: error }, 'a tick failed'));
  }
}

async function planAll({ store, clock, step }: Ticking): Promise<void> {
  const now = clock.now();
  for (const schedule of await step('list schedules', () => store.schedules.schedules())) {
    const upcoming = findUpcoming(schedule, now);
    if (upcoming === null) continue;
    const { plannedUntil, occurrences } = upcoming;
    const settings = await step('read settings', () => store.roomSettings(schedule.room));
    const deliveries = planOccurrences(schedule, occurrences, settings, now);
    await step('plan', () => store.schedules.planDeliveries(schedule.id, plannedUntil, deliveries));
  }
}

async function deliverAll(ticking: Ticking): Promise<void> {
  const { step } = ticking;
  await step('deliver all', () => deliverWhileDue(ticking));
}

/** Claims one after another and works on many at once: nobody asks in vain while there is nothing to claim. */
async function deliverWhileDue(ticking: Ticking): Promise<void> {
  const { log } = ticking;
  const working = new Set<Promise<void>>();
  for (;;) {
    const delivery = working.size < WORKERS ? await claimNext(ticking) : null;
    if (delivery !== null) {
      const work = deliver(ticking, delivery)
        .catch((error: unknown) => log.error({ err: error, delivery: delivery.id }, 'a delivery is left'))
        .finally(() => working.delete(work));
      working.add(work);
    } else if (working.size === 0) return;
    // What is done may let something else be claimed: the next message of its room.
    else await Promise.race(working);
  }
}
