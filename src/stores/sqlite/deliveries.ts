import type { SQLInputValue } from 'node:sqlite';
import type { Delivery, DeliveryId } from '../../core/schedule.ts';
import type {
  ClaimTimes,
  DeliveryChange,
  DeliveryFilter,
  FrozenPart,
  NewDelivery,
} from '../../schedule-store.ts';
import type { Connection } from './connection.ts';
import { type DeliveryRow, toDelivery, toMs } from './delivery-row.ts';

/** Within a write only. One that is there already stays. */
export function insertDelivery(connection: Connection, delivery: NewDelivery): void {
  const { id, schedule, room, date, slot, part, state, dueAt, reason } = delivery;
  const due = toMs(dueAt);
  const ended = state === 'skipped' ? due : null;
  connection
    .query(
      `INSERT OR IGNORE INTO delivery
         (id, schedule, platform, workspace, channel, date, slot, part, state, due_at, not_before, reason, ended_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?)`,
    )
    .run(
      id,
      schedule,
      room.platform,
      room.workspace,
      room.channel,
      date,
      slot,
      part,
      state,
      due,
      reason,
      ended,
    );
}

/** Free, and of a room in which nothing else is under way. Parameters: now, now, ahead. */
const CLAIMABLE = `d.state IN ('planned', 'composed', 'sending')
  AND d.not_before <= ?1
  AND (d.lease_until IS NULL OR d.lease_until <= ?1)
  AND (d.due_at <= ?1 OR (d.state = 'planned' AND d.due_at <= ?1 + ?2))
  AND (d.part = 0 OR EXISTS (
    SELECT 1 FROM delivery AS parent WHERE parent.schedule = d.schedule AND parent.date = d.date
      AND parent.slot = d.slot AND parent.part = d.part - 1 AND parent.state = 'sent'))
  AND NOT EXISTS (
    SELECT 1 FROM delivery AS other WHERE other.platform = d.platform AND other.workspace = d.workspace
      AND other.channel = d.channel AND other.lease_until > ?1 AND other.id <> d.id
      AND other.state IN ('planned', 'composed', 'sending'))`;

/** Within a write only. */
export function claimDelivery(
  connection: Connection,
  now: Temporal.Instant,
  { leaseMs, aheadMs }: ClaimTimes,
): Delivery | null {
  const at = now.epochMilliseconds;
  const found = connection
    .query<{ id: string }>(
      `SELECT d.id FROM delivery AS d WHERE ${CLAIMABLE} ORDER BY d.due_at, d.part, d.id LIMIT 1`,
    )
    .get(at, aheadMs);
  if (found === undefined) return null;
  const row = connection
    .query<DeliveryRow>('UPDATE delivery SET fence = fence + 1, lease_until = ? WHERE id = ? RETURNING *')
    .get(at + leaseMs, found.id);
  return row === undefined ? null : toDelivery(row);
}

/** Columns by the names of the values they hold. */
const COLUMNS: Readonly<Record<keyof DeliveryChange, string>> = {
  state: 'state',
  words: 'words',
  leaseUntil: 'lease_until',
  attempts: 'attempts',
  notBefore: 'not_before',
  intentAt: 'intent_at',
  messageId: 'message_id',
  reason: 'reason',
  endedAt: 'ended_at',
  sweeps: 'sweeps',
};
const INSTANTS: ReadonlySet<string> = new Set(['leaseUntil', 'notBefore', 'intentAt', 'endedAt']);

/** Within a write only. */
export function changeDelivery(
  connection: Connection,
  id: DeliveryId,
  fence: number,
  change: DeliveryChange,
): boolean {
  const entries = Object.entries(COLUMNS).flatMap(([name, column]) => {
    const value = change[name as keyof DeliveryChange];
    return value === undefined ? [] : [{ column, value: columnValue(name, value) }];
  });
  const set = entries.map(({ column }) => `${column} = ?`).join(', ');
  const row = connection
    .query<{ id: string }>(`UPDATE delivery SET ${set} WHERE id = ? AND fence = ? RETURNING id`)
    .get(...entries.map(({ value }) => value), id, fence);
  return row !== undefined;
}

const columnValue = (name: string, value: string | number | null): SQLInputValue =>
  typeof value === 'string' && INSTANTS.has(name) ? toMs(value) : value;

/** Within a write only. */
export function freezeDelivery(
  connection: Connection,
  id: DeliveryId,
  fence: number,
  [first, ...others]: readonly FrozenPart[],
): boolean {
  if (first === undefined) return false;
  const parent = connection
    .query<DeliveryRow>(
      `UPDATE delivery SET state = 'composed', words = ?, told = ?, collections = ?, lease_until = NULL
       WHERE id = ? AND fence = ? AND state IN ('planned', 'composed') RETURNING *`,
    )
    .get(first.words, first.told, JSON.stringify(first.collections), id, fence);
  if (parent === undefined) return false;
  const delivery = toDelivery(parent);
  connection
    .query('DELETE FROM delivery WHERE schedule = ? AND date = ? AND slot = ? AND part > 0')
    .run(delivery.schedule, delivery.date, delivery.slot);
  for (const [index, part] of others.entries()) {
    insertDelivery(connection, { ...delivery, id: part.id, part: index + 1, state: 'composed' });
    connection
      .query('UPDATE delivery SET words = ?, collections = ? WHERE id = ?')
      .run(part.words, JSON.stringify(part.collections), part.id);
  }
  return true;
}

export function readNextDeliveryAt(connection: Connection, { aheadMs }: ClaimTimes): string | null {
  const row = connection
    .query<{ at: number | null }>(
      `SELECT MIN(MAX(not_before, IFNULL(lease_until, 0),
         CASE state WHEN 'planned' THEN due_at - ? ELSE due_at END)) AS at
       FROM delivery WHERE state IN ('planned', 'composed', 'sending')`,
    )
    .get(aheadMs);
  return row?.at === undefined || row.at === null
    ? null
    : Temporal.Instant.fromEpochMilliseconds(row.at).toString();
}

export function readDelivery(connection: Connection, id: DeliveryId): Delivery | null {
  const row = connection.query<DeliveryRow>('SELECT * FROM delivery WHERE id = ?').get(id);
  return row === undefined ? null : toDelivery(row);
}

export function readDeliveries(connection: Connection, filter: DeliveryFilter): readonly Delivery[] {
  const { schedule, room, states, messageId, unswept, citing, dueSince, limit = 1000 } = filter;
  const conditions: string[] = ['1'];
  const values: SQLInputValue[] = [];
  if (schedule !== undefined) {
    conditions.push('schedule = ?');
    values.push(schedule);
  }
  if (room !== undefined) {
    conditions.push('platform = ? AND workspace = ? AND channel = ?');
    values.push(room.platform, room.workspace, room.channel);
  }
  if (states !== undefined) {
    conditions.push(`state IN (${states.map(() => '?').join(', ')})`);
    values.push(...states);
  }
  if (messageId !== undefined) {
    conditions.push('message_id = ?');
    values.push(messageId);
  }
  if (citing !== undefined) {
    conditions.push('instr(told, ?) > 0');
    values.push(JSON.stringify(citing));
  }
  if (dueSince !== undefined) {
    conditions.push('due_at >= ?');
    values.push(toMs(dueSince));
  }
  if (unswept !== undefined) {
    conditions.push('ended_at <= ? AND sweeps < ?');
    values.push(toMs(unswept.endedBefore), unswept.sweeps);
  }
  return connection
    .query<DeliveryRow>(
      `SELECT * FROM delivery WHERE ${conditions.join(' AND ')} ORDER BY due_at DESC, part LIMIT ?`,
    )
    .all(...values, limit)
    .map(toDelivery);
}
