import { v5 } from 'uuid';
import type { DeliveryId, ScheduleId } from '../core/schedule.ts';
import type { Room } from '../core/scope.ts';

/** Drawn once for this project (RFC 9562, 6.6: a namespace is any uuid). */
const NAMESPACE = '3f0b6a52-8e0d-4c8e-9a51-5d6c0f4f7a10';

/** The same message has the same id in every process and after every restart. */
export function deliveryId(key: {
  readonly room: Room;
  readonly schedule: ScheduleId;
  readonly date: string;
  readonly slot: number;
  readonly part: number;
}): DeliveryId {
  const { room, schedule, date, slot, part } = key;
  const name = JSON.stringify([room.platform, room.workspace, room.channel, schedule, date, slot, part]);
  return v5(name, NAMESPACE) as DeliveryId;
}
