import { errorDocument } from '../core/documents/error-document.ts';
import { watchId } from '../core/watch.ts';
import type { Poster } from '../poster.ts';
import type { Deliverer } from './deliverer.ts';
import { type Order, readOrder } from './read-order.ts';

/** What was ordered rests until a person has mended what is wrong; its owner is told once. */
export async function giveUp(
  deliverer: Deliverer,
  poster: Poster,
  order: Order,
  { message, hint }: { readonly message: string; readonly hint: string },
): Promise<void> {
  const { store, log, step } = deliverer;
  const { id, kind } = order;
  const current = await step('read paused', () => readOrder(store, id));
  // A correction that cannot be posted stands under what will not come any more either.
  if (current === null || current.paused !== null || kind === 'correction') return;
  await step('pause', () => pause(deliverer, order, message));
  log.error({ order: id, reason: message }, `a ${kind} is paused`);
  const resume = kind === 'digest' ? `/digest resume ${id}` : `/watch unmute ${id}`;
  const document = errorDocument({
    code: 'E08',
    message: `Your ${kind} ${id} cannot be posted and is paused: ${message}`,
    hint: `${hint} Then: ${resume}`,
    suggestions: [resume],
  });
  await step('tell', () =>
    poster.tell(order.room, order.ownerId, document).catch((error: unknown) => {
      log.error({ err: error, order: id }, 'the owner of a digest or watch could not be told');
    }),
  );
}

function pause({ store }: Deliverer, { id, kind }: Order, reason: string): Promise<void> {
  return kind === 'digest'
    ? store.schedules.pauseSchedule(id, { until: null, reason })
    : store.watches.muteWatch(watchId(id), reason);
}
