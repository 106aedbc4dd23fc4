import type { Delivery } from '../core/schedule.ts';
import type { Deliverer } from './deliverer.ts';
import { placeOf } from './post-place.ts';
import { TIMES } from './times.ts';

/** So many a sweep: the rest comes with the next tick. */
const BATCH = 50;

/**
 * Looks once more for what was posted five minutes and an hour ago: a request that a platform took late, or a
 * process that was asleep, can have posted it a second time. All but one are taken away.
 */
export async function sweep(deliverer: Deliverer): Promise<void> {
  const { store, clock, step, log } = deliverer;
  for (const [sweeps, ms] of TIMES.sweepsMs.entries()) {
    const endedBefore = clock.now().subtract({ milliseconds: ms }).toString();
    const filter = { states: ['sent'], unswept: { endedBefore, sweeps: sweeps + 1 }, limit: BATCH } as const;
    const due = await step('list to sweep', () => store.schedules.deliveries(filter));
    for (const delivery of due) {
      try {
        await step('sweep one', () => sweepOne(deliverer, delivery, sweeps + 1));
      } catch (error) {
        log.error({ err: error, delivery: delivery.id }, 'a sweep failed');
      }
    }
  }
}

async function sweepOne(deliverer: Deliverer, delivery: Delivery, sweeps: number): Promise<void> {
  const { store, step, posterFor } = deliverer;
  const poster = posterFor(delivery.room.platform);
  if (poster === null) return;
  const place = await step('find swept place', () => placeOf(store, delivery));
  const since = Temporal.Instant.from(delivery.dueAt).subtract({
    milliseconds: TIMES.aheadMs + TIMES.skewMs,
  });
  const back = await step('read back to sweep', () => poster.readBack(place, delivery.id, since));
  if (back.kind === 'failed') return;
  const found = back.kind === 'read' ? back.messageIds : [];
  const kept = found.find((messageId) => messageId === delivery.messageId) ?? found[0];
  for (const messageId of found) {
    if (messageId !== kept) await step('remove twin', () => poster.remove(place, messageId));
  }
  const messageId = kept ?? delivery.messageId;
  await step('note sweep', () =>
    store.schedules.changeDelivery(delivery.id, delivery.fence, { sweeps, messageId }),
  );
}
