import type { Delivery } from '../core/schedule.ts';
import type { PostPlace } from '../poster.ts';
import type { Store } from '../store.ts';
import { correctedBy } from './corrections/correction-id.ts';
import { deliveryId } from './delivery-id.ts';

/** Where the message stands, or would stand: the first part in the channel, the others and corrections in its thread. */
export async function placeOf(store: Pick<Store, 'schedules'>, delivery: Delivery): Promise<PostPlace> {
  const corrected = correctedBy(delivery);
  if (corrected !== null) {
    const posted = await store.schedules.delivery(corrected);
    return { room: delivery.room, parentId: posted?.messageId ?? null };
  }
  if (delivery.part === 0) return { room: delivery.room, parentId: null };
  const parent = await store.schedules.delivery(deliveryId({ ...delivery, part: 0 }));
  return { room: delivery.room, parentId: parent?.messageId ?? null };
}
