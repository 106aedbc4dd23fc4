import type { Schedule, ScheduleId } from '../../core/schedule.ts';
import type { Room } from '../../core/scope.ts';
import type { NewDelivery } from '../../schedule-store.ts';
import type { Connection } from './connection.ts';
import { insertDelivery } from './deliveries.ts';

interface ValueRow {
  /** JSON that this file wrote. */
  readonly value: string;
}

export function readSchedules(connection: Connection, room?: Room): readonly Schedule[] {
  const rows =
    room === undefined
      ? connection.query<ValueRow>('SELECT value FROM schedule ORDER BY created_at, id').all()
      : connection
          .query<ValueRow>(
            `SELECT value FROM schedule WHERE platform = ? AND workspace = ? AND channel = ?
             ORDER BY created_at, id`,
          )
          .all(room.platform, room.workspace, room.channel);
  return rows.map(({ value }) => JSON.parse(value) as Schedule);
}

export function readSchedule(connection: Connection, id: ScheduleId): Schedule | null {
  const row = connection.query<ValueRow>('SELECT value FROM schedule WHERE id = ?').get(id);
  return row === undefined ? null : (JSON.parse(row.value) as Schedule);
}

/** Within a write only. */
export function putSchedule(connection: Connection, schedule: Schedule): void {
  writeSchedule(connection, schedule);
  forgetUnposted(connection, schedule.id);
}

/** Within a write only. */
export function removeSchedule(connection: Connection, id: ScheduleId): void {
  connection.query('DELETE FROM schedule WHERE id = ?').run(id);
  forgetUnposted(connection, id);
}

/** What stands in the thread of a posted parent is still to come. */
function forgetUnposted(connection: Connection, id: ScheduleId): void {
  connection
    .query(
      `DELETE FROM delivery WHERE schedule = ? AND state IN ('planned', 'composed') AND NOT EXISTS (
         SELECT 1 FROM delivery AS parent WHERE parent.schedule = delivery.schedule AND parent.part = 0
           AND parent.date = delivery.date AND parent.slot = delivery.slot
           AND parent.state IN ('sending', 'sent'))`,
    )
    .run(id);
}

/** Within a write only. */
export function pauseSchedule(connection: Connection, id: ScheduleId, paused: Schedule['paused']): void {
  const schedule = readSchedule(connection, id);
  if (schedule !== null) writeSchedule(connection, { ...schedule, paused });
}

/** Within a write only. */
export function planDeliveries(
  connection: Connection,
  id: ScheduleId,
  plannedUntil: { readonly from: string; readonly to: string },
  deliveries: readonly NewDelivery[],
): void {
  const schedule = readSchedule(connection, id);
  if (schedule === null || schedule.plannedUntil !== plannedUntil.from) return;
  writeSchedule(connection, { ...schedule, plannedUntil: plannedUntil.to });
  for (const delivery of deliveries) insertDelivery(connection, delivery);
}

function writeSchedule(connection: Connection, schedule: Schedule): void {
  const { id, room, createdAt } = schedule;
  connection
    .query(
      `INSERT OR REPLACE INTO schedule (id, platform, workspace, channel, created_at, value)
       VALUES (?, ?, ?, ?, ?, ?)`,
    )
    .run(id, room.platform, room.workspace, room.channel, createdAt, JSON.stringify(schedule));
}
