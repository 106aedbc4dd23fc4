import type { Delivery } from '../core/schedule.ts';
import type { Deliverer } from './deliverer.ts';
import { failed, noteDelivery } from './note-delivery.ts';
import type { Order } from './read-order.ts';

/**
 * Ends what cannot be posted. Its digest or watch rests from then on, until a person has mended what is wrong, and
 * its owner is told of it with the next claim; both are one transaction, so that no crash can lose the word.
 */
export async function giveUp(
  deliverer: Deliverer,
  order: Order | null,
  delivery: Delivery,
  { message, hint }: { readonly message: string; readonly hint: string },
): Promise<void> {
  const { store, clock, step, log } = deliverer;
  const change = { ...failed(clock, message), hint };
  // What stands under something else may have lost it; the next one for the channel itself will tell.
  const isUnder = order?.kind === 'correction' || delivery.part > 0;
  if (order === null || isUnder || order.paused !== null) {
    return noteDelivery(deliverer, delivery, { ...change, state: 'dead' });
  }
  log.error({ order: order.id, reason: message }, `a ${order.kind} is paused`);
  await step('give up', () =>
    store.schedules.giveUpDelivery(delivery.id, delivery.fence, { ...change, state: 'failed' }),
  );
}
