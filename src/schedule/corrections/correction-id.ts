import { type Delivery, type DeliveryId, type ScheduleId, scheduleId } from '../../core/schedule.ts';

const PREFIX = 'c:';

/** What the corrections of a posted message are planned under: `c:` and the id of its delivery. */
export const correctionId = (posted: DeliveryId): ScheduleId => scheduleId(`${PREFIX}${posted}`);

/** The delivery that is corrected; null when it is no correction. */
export function correctedBy({ schedule }: Pick<Delivery, 'schedule'>): DeliveryId | null {
  return schedule.startsWith(PREFIX) ? (schedule.slice(PREFIX.length) as DeliveryId) : null;
}
