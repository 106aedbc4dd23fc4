import type { Delivery } from '../core/schedule.ts';
import type { Deliverer } from './deliverer.ts';
import { eventNow } from './note-delivery.ts';
import { placeOf } from './post-place.ts';
import { TIMES } from './times.ts';

/** So many at once: the rest comes with the next sweep. */
const BATCH = 50;

/**
 * Looks once more for what was posted five minutes and an hour ago: a request that a platform took late, or a
 * process that was asleep, can have posted it a second time. All but one are taken away. Reading back is slow where
 * a platform counts it: no delivery waits for a sweep. Never rejects.
 */
export async function sweep(deliverer: Deliverer): Promise<void> {
  for (const [sweeps, ms] of TIMES.sweepsMs.entries()) {
    await sweepAfter(deliverer, sweeps + 1, ms).catch((error: unknown) =>
      deliverer.log.error({ err: error }, 'a sweep failed'),
    );
  }
}

async function sweepAfter(deliverer: Deliverer, sweeps: number, ms: number): Promise<void> {
  const { store, clock, step, posters, log } = deliverer;
  const endedBefore = clock.now().subtract({ milliseconds: ms }).toString();
  const unswept = { platforms: Object.keys(posters), endedBefore, sweeps };
  const filter = { states: ['sent'], unswept, limit: BATCH } as const;
  for (const delivery of await step('list to sweep', () => store.schedules.deliveries(filter))) {
    try {
      await step('sweep one', () => sweepOne(deliverer, delivery, sweeps));
    } catch (error) {
      log.error({ err: error, delivery: delivery.id }, 'a sweep failed');
    }
  }
}

async function sweepOne(deliverer: Deliverer, delivery: Delivery, sweeps: number): Promise<void> {
  const { store, clock, step, posters } = deliverer;
  const poster = posters[delivery.room.platform];
  if (poster === undefined) return;
  const place = await step('find swept place', () => placeOf(store, delivery));
  const since = Temporal.Instant.from(delivery.dueAt).subtract({
    milliseconds: TIMES.aheadMs + TIMES.clockErrorMs,
  });
  const back = await step('read back to sweep', () => poster.readBack(place, delivery.id, since));
  if (back.kind === 'failed' && !isOld(delivery, clock.now())) return;
  const found = back.kind === 'read' ? back.messageIds : [];
  const kept = found.find((messageId) => messageId === delivery.messageId) ?? found[0];
  for (const messageId of found) {
    if (messageId !== kept) await step('remove twin', () => poster.remove(place, messageId));
  }
  const detail = back.kind === 'read' ? seen(found.length) : 'the channel cannot be read back';
  const event = eventNow(clock, 'swept', detail);
  await step('note sweep', () =>
    store.schedules.changeDelivery(delivery.id, delivery.fence, {
      sweeps,
      messageId: kept ?? delivery.messageId,
      event,
    }),
  );
}

/** Whoever cannot be read for so long is not to keep others waiting for their sweeps. */
const isOld = ({ endedAt, dueAt }: Delivery, now: Temporal.Instant): boolean =>
  Temporal.Instant.compare(
    now,
    Temporal.Instant.from(endedAt ?? dueAt).add({ milliseconds: TIMES.unreadableMs }),
  ) > 0;

function seen(times: number): string {
  if (times === 0) return 'it is not there any more';
  return times === 1 ? 'it is there once' : `it was there ${times} times; one was kept`;
}
