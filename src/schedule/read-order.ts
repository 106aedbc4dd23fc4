import type { DeliveryId, Schedule, ScheduleId } from '../core/schedule.ts';
import { watchId } from '../core/watch.ts';
import type { Store } from '../store.ts';
import { correctedBy } from './corrections/correction-id.ts';

/** What a delivery is made for, a digest, a watch or a correction of what they said, as far as delivering has to know of it. */
export interface Order extends Pick<Schedule, 'id' | 'room' | 'ownerId' | 'as' | 'paused'> {
  readonly kind: 'digest' | 'watch' | 'correction';
}

/** The order of that id; null when it was removed. */
export async function readOrder(
  store: Pick<Store, 'schedules' | 'watches'>,
  id: ScheduleId,
): Promise<Order | null> {
  const corrected = correctedBy({ schedule: id });
  if (corrected !== null) return readCorrection(store, id, corrected);
  const schedule = await store.schedules.schedule(id);
  if (schedule !== null) {
    const { room, ownerId, as, paused } = schedule;
    return { kind: 'digest', id, room, ownerId, as, paused };
  }
  const watch = await store.watches.watch(watchId(id));
  if (watch === null) return null;
  const { room, ownerId, muted } = watch;
  const paused = muted === null ? null : { until: null, reason: muted };
  return { kind: 'watch', id, room, ownerId, as: 'message', paused };
}

/** What was posted is corrected also while its digest rests. */
async function readCorrection(
  store: Pick<Store, 'schedules' | 'watches'>,
  id: ScheduleId,
  corrected: DeliveryId,
): Promise<Order | null> {
  const posted = await store.schedules.delivery(corrected);
  const order = posted === null ? null : await readOrder(store, posted.schedule);
  return order === null ? null : { ...order, kind: 'correction', id, as: 'message', paused: null };
}
