import type { Delivery } from '../core/schedule.ts';
import type { PostPlace } from '../poster.ts';
import type { Store } from '../store.ts';
import { deliveryId } from './delivery-id.ts';

/** Where the message stands, or would stand: the first part in the channel, the others in its thread. */
export async function placeOf(store: Pick<Store, 'schedules'>, delivery: Delivery): Promise<PostPlace> {
  if (delivery.part === 0) return { room: delivery.room, parentId: null };
  const parent = await store.schedules.delivery(deliveryId({ ...delivery, part: 0 }));
  return { room: delivery.room, parentId: parent?.messageId ?? null };
}
