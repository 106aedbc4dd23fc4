import type { Schedule, ScheduleId } from '../core/schedule.ts';
import { watchId } from '../core/watch.ts';
import type { Store } from '../store.ts';

/** What a delivery is made for, a digest or a watch, as far as delivering has to know of it. */
export interface Order extends Pick<Schedule, 'id' | 'room' | 'ownerId' | 'as' | 'paused'> {
  readonly kind: 'digest' | 'watch';
}

/** The order of that id; null when it was removed. */
export async function readOrder(
  store: Pick<Store, 'schedules' | 'watches'>,
  id: ScheduleId,
): Promise<Order | null> {
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
