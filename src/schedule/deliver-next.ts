import type { Delivery } from '../core/schedule.ts';
import type { Poster, PostOutcome } from '../poster.ts';
import type { DeliveryChange } from '../schedule-store.ts';
import type { Deliverer } from './deliverer.ts';
import { deliveryId } from './delivery-id.ts';
import { giveUp } from './give-up.ts';
import { dead, later, noteDelivery, sent, skipped } from './note-delivery.ts';
import { isTooLate } from './plan-schedule.ts';
import { placeOf } from './post-place.ts';
import { type Order, readOrder } from './read-order.ts';
import { reconcile } from './reconcile.ts';
import { backOff, MAX_ATTEMPTS, TIMES } from './times.ts';

/**
 * Takes one delivery one step further, by the protocol of DESIGN.md: claim, compose and freeze, note the
 * intent, post, note the outcome; what may have been posted is looked for in the channel first.
 *
 * @returns whether there was something to do.
 */
export async function deliverNext(deliverer: Deliverer): Promise<boolean> {
  const { store, clock, step, log } = deliverer;
  const delivery = await step('claim', () => store.schedules.claimDelivery(clock.now(), TIMES));
  if (delivery === null) return false;
  try {
    await take(deliverer, delivery);
  } catch (error) {
    log.error({ err: error, delivery: delivery.id }, 'a delivery failed');
    await step('fail', () => fail(deliverer, delivery));
  }
  return true;
}

async function take(deliverer: Deliverer, delivery: Delivery): Promise<void> {
  const { store, step, posterFor } = deliverer;
  const poster = posterFor(delivery.room.platform);
  const order = await step('read schedule', () => readOrder(store, delivery.schedule));
  if (poster === null) return noteDelivery(deliverer, delivery, later(deliverer.clock, TIMES.leaseMs));
  if (delivery.state === 'sending') return reconcile(deliverer, poster, order, delivery);
  const now = deliverer.clock.now();
  if (order === null) return noteDelivery(deliverer, delivery, skipped(deliverer.clock, 'it was removed'));
  if (isTooLate(Temporal.Instant.from(delivery.dueAt), now)) {
    return noteDelivery(deliverer, delivery, skipped(deliverer.clock, 'it was too late'));
  }
  if (order.paused !== null && isPausedOn(order, delivery.date)) {
    return noteDelivery(deliverer, delivery, skipped(deliverer.clock, 'it was paused'));
  }
  return delivery.state === 'planned'
    ? freeze(deliverer, poster, order, delivery)
    : send(deliverer, poster, order, delivery);
}

const isPausedOn = ({ paused }: Order, date: string): boolean =>
  paused !== null && (paused.until === null || date < paused.until);

async function freeze(deliverer: Deliverer, poster: Poster, order: Order, delivery: Delivery): Promise<void> {
  const { store, step } = deliverer;
  const composed = await step('compose', () => deliverer.compose(order, delivery));
  if (composed.document === null)
    return noteDelivery(deliverer, delivery, skipped(deliverer.clock, composed.reason));
  const { document, collections, told } = composed;
  const messages = await step('render', () => poster.freeze(document, delivery.room, { collections }));
  const parts = messages.map((words, part) => ({
    id: deliveryId({ ...delivery, part }),
    words,
    collections,
    told: part === 0 ? told : null,
  }));
  await step('freeze', () => store.schedules.freezeDelivery(delivery.id, delivery.fence, parts));
}

async function send(deliverer: Deliverer, poster: Poster, order: Order, delivery: Delivery): Promise<void> {
  const { store, clock, step } = deliverer;
  const scope = await step('check scope', () => store.scopeOf(delivery.room));
  if (!delivery.collections.every((name) => scope.collections.includes(name))) {
    return noteDelivery(deliverer, delivery, composeAnew(deliverer, delivery));
  }
  const place = await step('find place', () => placeOf(store, delivery));
  const now = clock.now();
  // Whoever holds the lease no longer has the right to post: somebody else may be reading the channel back.
  if (!holdsFor(delivery, now, TIMES.postMs + TIMES.quietMs / 2)) return;
  const intent = { state: 'sending', intentAt: now.toString() } as const;
  const isMine = await step('note intent', () =>
    store.schedules.changeDelivery(delivery.id, delivery.fence, intent),
  );
  if (!isMine) return;
  const { id, words } = delivery;
  const signal = AbortSignal.timeout(TIMES.postMs);
  const outcome = await step('post', () =>
    poster.post({ ...place, id, as: order.as, words: words ?? '', signal }),
  );
  await noteOutcome(deliverer, poster, order, delivery, outcome);
}

const holdsFor = ({ leaseUntil }: Delivery, now: Temporal.Instant, ms: number): boolean =>
  leaseUntil !== null &&
  Temporal.Instant.compare(now.add({ milliseconds: ms }), Temporal.Instant.from(leaseUntil)) < 0;

async function noteOutcome(
  deliverer: Deliverer,
  poster: Poster,
  order: Order,
  delivery: Delivery,
  outcome: PostOutcome,
): Promise<void> {
  const { clock } = deliverer;
  switch (outcome.kind) {
    case 'sent':
      return noteDelivery(deliverer, delivery, sent(clock, outcome.messageId));
    case 'refused': {
      const attempts = delivery.attempts + (outcome.retryAfterMs === null ? 1 : 0);
      if (attempts >= MAX_ATTEMPTS) return noteDelivery(deliverer, delivery, dead(clock, outcome.reason));
      const wait = outcome.retryAfterMs ?? backOff(attempts);
      return noteDelivery(deliverer, delivery, {
        ...later(clock, wait),
        state: 'composed',
        attempts,
      });
    }
    case 'impossible':
      await noteDelivery(deliverer, delivery, dead(clock, outcome.message));
      return giveUp(deliverer, poster, order, outcome);
    case 'unclear':
      return noteDelivery(deliverer, delivery, later(clock, TIMES.quietMs));
  }
}

/** What we broke ourselves is tried again, until it is too late. */
function fail(deliverer: Deliverer, delivery: Delivery): Promise<void> {
  const attempts = delivery.attempts + 1;
  return noteDelivery(deliverer, delivery, { ...later(deliverer.clock, backOff(attempts)), attempts });
}

/** The room may not see all of it any more: the parent is written again, a part of a posted one is left out. */
const composeAnew = (deliverer: Deliverer, { part }: Delivery): DeliveryChange =>
  part === 0
    ? { state: 'planned', words: null, leaseUntil: null }
    : skipped(deliverer.clock, 'the channel may not see it any more');
