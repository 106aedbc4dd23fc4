import type { Delivery } from '../core/schedule.ts';
import type { Poster } from '../poster.ts';
import type { Deliverer } from './deliverer.ts';
import { giveUp } from './give-up.ts';
import { dead, later, noteDelivery, sent } from './note-delivery.ts';
import { placeOf } from './post-place.ts';
import type { Order } from './read-order.ts';
import { backOff, TIMES } from './times.ts';

/**
 * A delivery whose request may have been taken: waits until nothing can come of it any more, then looks for
 * it in the channel. Found, it is sent; not found, it may be posted again.
 */
export async function reconcile(
  deliverer: Deliverer,
  poster: Poster,
  order: Order | null,
  delivery: Delivery,
): Promise<void> {
  const { clock, step } = deliverer;
  const intent = Temporal.Instant.from(delivery.intentAt ?? delivery.dueAt);
  const safe = intent.add({ milliseconds: TIMES.postMs + TIMES.quietMs });
  if (Temporal.Instant.compare(clock.now(), safe) < 0) {
    return noteDelivery(deliverer, delivery, { leaseUntil: null, notBefore: safe.toString() });
  }
  const place = await step('find place', () => placeOf(deliverer.store, delivery));
  const since = intent.subtract({ milliseconds: TIMES.skewMs });
  const back = await step('read back', () => poster.readBack(place, delivery.id, since));
  switch (back.kind) {
    case 'read': {
      const [found] = back.messageIds;
      return found === undefined
        ? noteDelivery(deliverer, delivery, { state: 'composed', leaseUntil: null })
        : noteDelivery(deliverer, delivery, sent(clock, found));
    }
    case 'failed': {
      const attempts = delivery.attempts + 1;
      return noteDelivery(deliverer, delivery, { ...later(clock, backOff(attempts)), attempts });
    }
    case 'forbidden': {
      // It may be there. Posting it again could be the second time, which is worse than a gap that is told.
      const message = 'I cannot tell whether it was posted, because I may not read the channel.';
      await noteDelivery(deliverer, delivery, dead(clock, message));
      if (order === null) return;
      return giveUp(deliverer, poster, order, { message, hint: back.hint });
    }
  }
}
