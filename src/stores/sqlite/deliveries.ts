import type { SQLInputValue } from 'node:sqlite';
import type { DeliveryEvent, DeliveryId } from '../../core/schedule.ts';
import type { DeliveryChange, FrozenPart, NewDelivery } from '../../schedule-store.ts';
import type { Connection } from './connection.ts';
import { type DeliveryRow, toDelivery, toMs } from './delivery-row.ts';
import { APPENDED } from './delivery-trail.ts';

/** Within a write only. One that is there already stays. */
export function insertDelivery(connection: Connection, delivery: NewDelivery): void {
  const { id, schedule, room, date, slot, part, state, dueAt, reason, trail } = delivery;
  const due = toMs(dueAt);
  const ended = state === 'skipped' ? due : null;
  connection
    .query(
      `INSERT OR IGNORE INTO delivery
         (id, schedule, platform, workspace, channel, date, slot, part, state, due_at, not_before, reason, ended_at, trail)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?, ?)`,
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
      JSON.stringify(trail),
    );
}

type Columns = Omit<DeliveryChange, 'event'>;

/** Columns by the names of the values they hold. */
const COLUMNS: Readonly<Record<keyof Columns, string>> = {
  state: 'state',
  words: 'words',
  leaseUntil: 'lease_until',
  attempts: 'attempts',
  notBefore: 'not_before',
  intentAt: 'intent_at',
  messageId: 'message_id',
  reason: 'reason',
  hint: 'hint',
  endedAt: 'ended_at',
  sweeps: 'sweeps',
};
const INSTANTS: ReadonlySet<string> = new Set(['leaseUntil', 'notBefore', 'intentAt', 'endedAt']);

/** Within a write only. */
export function changeDelivery(
  connection: Connection,
  id: DeliveryId,
  fence: number,
  { event, ...columns }: DeliveryChange,
): boolean {
  const entries = Object.entries(COLUMNS).flatMap(([name, column]) => {
    const value = columns[name as keyof Columns];
    return value === undefined ? [] : [{ sql: `${column} = ?`, values: [columnValue(name, value)] }];
  });
  const noted = event === undefined ? [] : [appended(event)];
  const all = [...entries, ...noted];
  const set = all.map(({ sql }) => sql).join(', ');
  const row = connection
    .query<{ id: string }>(`UPDATE delivery SET ${set} WHERE id = ? AND fence = ? RETURNING id`)
    .get(...all.flatMap(({ values }) => values), id, fence);
  if (row === undefined) return false;
  if (event !== undefined && ENDS_UNPOSTED.has(columns.state)) endFollowing(connection, id, event.at);
  return true;
}

const ENDS_UNPOSTED: ReadonlySet<DeliveryChange['state']> = new Set(['skipped', 'failed', 'dead']);

/** The later parts of the same occurrence would wait for ever for the one before them. */
function endFollowing(connection: Connection, id: DeliveryId, at: string): void {
  const reason = 'the part before it was not posted';
  const { sql, values } = appended({ at, kind: 'skipped', detail: reason });
  connection
    .query(
      `UPDATE delivery SET state = 'skipped', reason = ?, ended_at = ?, lease_until = NULL, ${sql}
       WHERE state = 'composed' AND (schedule, date, slot) =
         (SELECT schedule, date, slot FROM delivery WHERE id = ?)
         AND part > (SELECT part FROM delivery WHERE id = ?)`,
    )
    .run(reason, toMs(at), ...values, id, id);
}

function appended(event: DeliveryEvent) {
  const json = JSON.stringify(event);
  return { sql: `trail = ${APPENDED}`, values: [json, json] };
}

const columnValue = (name: string, value: string | number | null): SQLInputValue =>
  typeof value === 'string' && INSTANTS.has(name) ? toMs(value) : value;

/** Within a write only. */
export function freezeDelivery(
  connection: Connection,
  id: DeliveryId,
  fence: number,
  [first, ...others]: readonly FrozenPart[],
  event: DeliveryEvent,
): boolean {
  if (first === undefined) return false;
  const { sql, values } = appended(event);
  const parent = connection
    .query<DeliveryRow>(
      `UPDATE delivery SET state = 'composed', words = ?, told = ?, collections = ?, lease_until = NULL, ${sql}
       WHERE id = ? AND fence = ? AND state IN ('planned', 'composed') RETURNING *`,
    )
    .get(first.words, first.told, JSON.stringify(first.collections), ...values, id, fence);
  if (parent === undefined) return false;
  const delivery = toDelivery(parent);
  connection
    .query('DELETE FROM delivery WHERE schedule = ? AND date = ? AND slot = ? AND part > 0')
    .run(delivery.schedule, delivery.date, delivery.slot);
  for (const [index, part] of others.entries()) {
    const own = { id: part.id, part: index + 1, state: 'composed', trail: [event] } as const;
    insertDelivery(connection, { ...delivery, ...own });
    connection
      .query('UPDATE delivery SET words = ?, collections = ? WHERE id = ?')
      .run(part.words, JSON.stringify(part.collections), part.id);
  }
  return true;
}
