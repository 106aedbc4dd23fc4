import type { Clock } from '../core/clock.ts';
import type { Delivery } from '../core/schedule.ts';
import type { Poster } from '../poster.ts';
import type { DeliveryChange } from '../schedule-store.ts';
import type { Deliverer } from './deliverer.ts';
import { giveUp } from './give-up.ts';
import { eventNow, failed, later, noteDelivery, sent } from './note-delivery.ts';
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
  const note = (change: DeliveryChange) => noteDelivery(deliverer, delivery, change);
  const now = clock.now();
  const intent = earlier(Temporal.Instant.from(delivery.intentAt ?? delivery.dueAt), now);
  const safe = intent.add({ milliseconds: TIMES.postMs + TIMES.quietMs });
  if (Temporal.Instant.compare(now, safe) < 0) {
    return note({ leaseUntil: null, intentAt: intent.toString(), notBefore: safe.toString() });
  }
  const place = await step('find posted place', () => placeOf(deliverer.store, delivery));
  const since = intent.subtract({ milliseconds: TIMES.clockErrorMs });
  const back = await step('read back', () => poster.readBack(place, delivery.id, since));
  switch (back.kind) {
    case 'read': {
      const [found] = back.messageIds;
      return found === undefined
        ? note({ state: 'composed', leaseUntil: null, event: eventNow(clock, 'missing') })
        : note({ ...sent(clock, found), event: eventNow(clock, 'found') });
    }
    case 'failed':
      return note(unread(clock, delivery));
    case 'forbidden':
      // It may be there. Posting it again could be the second time, which is worse than a gap that is told.
      return giveUp(deliverer, order, delivery, {
        message: 'I cannot tell whether it was posted, because I may not read the channel.',
        hint: back.hint,
      });
  }
}

/** Tried again, but not for ever: what was posted days ago can be seen by people, and what was not is no news. */
function unread(clock: Clock, delivery: Delivery): DeliveryChange {
  const { attempts, intentAt, dueAt } = delivery;
  const event = eventNow(clock, 'unreadable');
  const over = Temporal.Instant.from(intentAt ?? dueAt).add({ milliseconds: TIMES.unreadableMs });
  if (Temporal.Instant.compare(clock.now(), over) < 0) {
    return { ...later(clock, backOff(attempts + 1)), attempts: attempts + 1, event };
  }
  const reason = 'nobody knows whether it was posted: the channel could not be read back for two days';
  return { ...failed(clock, reason), state: 'dead' };
}

/** An intent of the future was noted before the clock was set back: it counts from now on. */
const earlier = (one: Temporal.Instant, other: Temporal.Instant): Temporal.Instant =>
  Temporal.Instant.compare(one, other) <= 0 ? one : other;
