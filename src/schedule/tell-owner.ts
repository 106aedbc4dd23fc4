import { errorDocument } from '../core/documents/error-document.ts';
import type { Delivery } from '../core/schedule.ts';
import type { Poster } from '../poster.ts';
import type { DeliveryChange } from '../schedule-store.ts';
import type { Deliverer } from './deliverer.ts';
import { eventNow, later, noteDelivery } from './note-delivery.ts';
import type { Order } from './read-order.ts';
import { backOff, MAX_TOLD } from './times.ts';

/** Tells whoever made the digest or watch why it rests, and what to do. What they cannot be told now is tried again. */
export async function tellOwner(
  deliverer: Deliverer,
  poster: Poster,
  order: Order | null,
  delivery: Delivery,
): Promise<void> {
  const { clock, step, log } = deliverer;
  const over = (change: DeliveryChange = {}) =>
    noteDelivery(deliverer, delivery, { state: 'dead', leaseUntil: null, ...change });
  if (order === null) return over();
  try {
    await step('tell', () => poster.tell(order.room, order.ownerId, noticeOf(order, delivery)));
  } catch (error) {
    log.error({ err: error, order: order.id }, 'the owner of a digest or watch could not be told');
    const attempts = delivery.attempts + 1;
    if (attempts >= MAX_TOLD) return over();
    return noteDelivery(deliverer, delivery, { ...later(clock, backOff(attempts)), attempts });
  }
  return over({ event: eventNow(clock, 'told', order.ownerId) });
}

function noticeOf({ id, kind }: Order, { reason, hint }: Delivery) {
  const resume = kind === 'digest' ? `/digest resume ${id}` : `/watch unmute ${id}`;
  return errorDocument({
    code: 'E08',
    message: `Your ${kind} ${id} cannot be posted and is paused: ${reason ?? 'it was refused'}`,
    hint: `${hint ?? ''} Then: ${resume}`.trim(),
    suggestions: [resume],
  });
}
