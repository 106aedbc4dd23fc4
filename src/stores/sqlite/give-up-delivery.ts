import type { DeliveryId } from '../../core/schedule.ts';
import { watchId } from '../../core/watch.ts';
import type { DeliveryChange } from '../../schedule-store.ts';
import type { Connection } from './connection.ts';
import { changeDelivery } from './deliveries.ts';
import { readDelivery } from './read-deliveries.ts';
import { pauseSchedule, readSchedule } from './schedules.ts';
import { muteWatch, readWatch } from './watches.ts';

/** Within a write only. What a person let rest before rests as they wanted it. */
export function giveUpDelivery(
  connection: Connection,
  id: DeliveryId,
  fence: number,
  change: DeliveryChange & { readonly reason: string },
): boolean {
  if (!changeDelivery(connection, id, fence, change)) return false;
  const order = readDelivery(connection, id)?.schedule;
  if (order === undefined) return false;
  const { reason } = change;
  if (readSchedule(connection, order)?.paused === null) {
    pauseSchedule(connection, order, { until: null, reason });
  }
  if (readWatch(connection, watchId(order))?.muted === null) muteWatch(connection, watchId(order), reason);
  return true;
}
