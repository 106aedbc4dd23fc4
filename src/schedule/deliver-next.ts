import type { Delivery } from '../core/schedule.ts';
import type { Poster } from '../poster.ts';
import { claimTerms, type Deliverer } from './deliverer.ts';
import { freeze } from './freeze.ts';
import { eventNow, later, noteDelivery, skipped } from './note-delivery.ts';
import { isTooLate } from './plan-schedule.ts';
import { type Order, readOrder } from './read-order.ts';
import { reconcile } from './reconcile.ts';
import { send } from './send.ts';
import { tellOwner } from './tell-owner.ts';
import { backOff, TIMES } from './times.ts';

/** What is to be done next, claimed for this process; null when there is nothing. */
export async function claimNext(deliverer: Deliverer): Promise<Delivery | null> {
  const { store, clock, step } = deliverer;
  const terms = claimTerms(deliverer, TIMES);
  return step('claim', () => store.schedules.claimDelivery(clock.now(), terms));
}

/**
 * Takes a claimed delivery one step further, by the protocol of DESIGN.md: compose and freeze, note the intent, post,
 * note the outcome; what may have been posted is looked for in the channel first.
 */
export async function deliver(deliverer: Deliverer, delivery: Delivery): Promise<void> {
  const { step, log } = deliverer;
  try {
    await take(deliverer, delivery);
  } catch (error) {
    log.error({ err: error, delivery: delivery.id }, 'a delivery failed');
    await step('fail', () => fail(deliverer, delivery, error));
  }
}

async function take(deliverer: Deliverer, delivery: Delivery): Promise<void> {
  const { store, step, posters } = deliverer;
  const poster = posters[delivery.room.platform];
  if (poster === undefined) return noteDelivery(deliverer, delivery, later(deliverer.clock, TIMES.leaseMs));
  const order = await step('read order', () => readOrder(store, delivery.schedule));
  switch (delivery.state) {
    case 'sending':
      return reconcile(deliverer, poster, order, delivery);
    case 'failed':
      return tellOwner(deliverer, poster, order, delivery);
    default:
      return takeUnposted(deliverer, poster, order, delivery);
  }
}

async function takeUnposted(
  deliverer: Deliverer,
  poster: Poster,
  order: Order | null,
  delivery: Delivery,
): Promise<void> {
  const { clock } = deliverer;
  const end = (reason: string) => noteDelivery(deliverer, delivery, skipped(clock, reason));
  if (order === null) return end('it was removed');
  if (isTooLate(Temporal.Instant.from(delivery.dueAt), clock.now())) return end('it was too late');
  if (order.paused !== null && isPausedOn(order.paused, delivery.date)) return end('it was paused');
  return delivery.state === 'planned'
    ? freeze(deliverer, poster, order, delivery)
    : send(deliverer, poster, order, delivery);
}

const isPausedOn = (paused: NonNullable<Order['paused']>, date: string): boolean =>
  paused.until === null || date < paused.until;

/** What we broke ourselves is tried again, until it is too late. */
function fail(deliverer: Deliverer, delivery: Delivery, error: unknown): Promise<void> {
  const { clock } = deliverer;
  const attempts = delivery.attempts + 1;
  const detail = error instanceof Error ? error.name : null;
  const event = eventNow(clock, 'broken', detail);
  return noteDelivery(deliverer, delivery, { ...later(clock, backOff(attempts)), attempts, event });
}
