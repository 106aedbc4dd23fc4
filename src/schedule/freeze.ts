import type { Delivery } from '../core/schedule.ts';
import type { Poster } from '../poster.ts';
import type { Deliverer } from './deliverer.ts';
import { deliveryId } from './delivery-id.ts';
import { eventNow, noteDelivery, skipped } from './note-delivery.ts';
import type { Order } from './read-order.ts';

/** Composes what a planned delivery says and freezes it: from then on nothing but its room's rights can change it. */
export async function freeze(
  deliverer: Deliverer,
  poster: Poster,
  order: Order,
  delivery: Delivery,
): Promise<void> {
  const { store, clock, step } = deliverer;
  const composed = await step('compose', () => deliverer.compose(order, delivery));
  if (composed.documents === null) {
    const { reason, summary } = composed;
    const detail = summary === undefined ? reason : `${reason}. ${summary}`;
    const event = eventNow(clock, 'skipped', detail);
    return noteDelivery(deliverer, delivery, { ...skipped(clock, reason), event });
  }
  const { documents, collections, told, summary } = composed;
  const dueAt = Temporal.Instant.from(delivery.dueAt);
  const at = { room: delivery.room, scope: { collections }, dueAt };
  const messages = await step('render', () =>
    Promise.all(documents.map((document) => poster.freeze(document, at))),
  );
  const parts = messages.flat().map((words, part) => ({
    id: deliveryId({ ...delivery, part }),
    words,
    collections,
    told: part === 0 ? told : null,
  }));
  const event = eventNow(clock, 'composed', summary);
  await step('freeze', () => store.schedules.freezeDelivery(delivery.id, delivery.fence, parts, event));
}
