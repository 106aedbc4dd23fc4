import type { Delivery } from '../core/schedule.ts';
import type { Poster, PostOutcome } from '../poster.ts';
import type { DeliveryChange } from '../schedule-store.ts';
import type { Deliverer } from './deliverer.ts';
import { giveUp } from './give-up.ts';
import { eventNow, later, noteDelivery, sent, skipped } from './note-delivery.ts';
import { placeOf } from './post-place.ts';
import type { Order } from './read-order.ts';
import { backOff, TIMES } from './times.ts';

/** Posts frozen words, when their room may still see all they rest on: notes the intent first, the outcome after. */
export async function send(
  deliverer: Deliverer,
  poster: Poster,
  order: Order,
  delivery: Delivery,
): Promise<void> {
  const { store, clock, step } = deliverer;
  const scope = await step('check scope', () => store.scopeOf(delivery.room));
  if (!delivery.collections.every((name) => scope.collections.includes(name))) {
    return noteDelivery(deliverer, delivery, composeAnew(deliverer, delivery));
  }
  const place = await step('find place', () => placeOf(store, delivery));
  // Whoever holds the lease no longer has the right to post: somebody else may be reading the channel back.
  const now = clock.now();
  if (!holdsFor(delivery, now, TIMES.postMs + TIMES.quietMs / 2)) return;
  const event = eventNow(clock, 'permitted', delivery.collections.join(', '));
  const intent = { state: 'sending', intentAt: now.toString(), event } as const;
  const isMine = await step('note intent', () =>
    store.schedules.changeDelivery(delivery.id, delivery.fence, intent),
  );
  if (!isMine) return;
  const { id, words } = delivery;
  const signal = AbortSignal.timeout(TIMES.postMs);
  const outcome = await step('post', () =>
    poster.post({ ...place, id, as: order.as, words: words ?? '', signal }),
  );
  await noteOutcome(deliverer, order, delivery, outcome);
}

const holdsFor = ({ leaseUntil }: Delivery, now: Temporal.Instant, ms: number): boolean =>
  leaseUntil !== null &&
  Temporal.Instant.compare(now.add({ milliseconds: ms }), Temporal.Instant.from(leaseUntil)) < 0;

async function noteOutcome(
  deliverer: Deliverer,
  order: Order,
  delivery: Delivery,
  outcome: PostOutcome,
): Promise<void> {
  const { clock } = deliverer;
  const note = (change: DeliveryChange) => noteDelivery(deliverer, delivery, change);
  switch (outcome.kind) {
    case 'sent':
      return note({ ...sent(clock, outcome.messageId), event: eventNow(clock, 'sent') });
    case 'refused': {
      // Tried again until it is too late: an outage is nothing that an owner could mend.
      const attempts = delivery.attempts + (outcome.retryAfterMs === null ? 1 : 0);
      const wait = outcome.retryAfterMs ?? backOff(attempts);
      const event = eventNow(clock, 'refused', outcome.reason);
      return note({ ...later(clock, wait), state: 'composed', attempts, event });
    }
    case 'impossible':
      return giveUp(deliverer, order, delivery, outcome);
    case 'unclear':
      return note({ ...later(clock, TIMES.quietMs), event: eventNow(clock, 'unclear', outcome.reason) });
  }
}

/** The room may not see all of it any more: the parent is written again, a part of a posted one is left out. */
function composeAnew({ clock }: Deliverer, { part }: Delivery): DeliveryChange {
  const reason = 'the channel may not see all of it any more';
  return part === 0
    ? { state: 'planned', words: null, leaseUntil: null, event: eventNow(clock, 'stopped', reason) }
    : skipped(clock, reason);
}
