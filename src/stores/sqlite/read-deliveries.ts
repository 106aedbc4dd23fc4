import type { SQLInputValue } from 'node:sqlite';
import type { Delivery, DeliveryId } from '../../core/schedule.ts';
import type { DeliveryFilter } from '../../schedule-store.ts';
import type { Connection } from './connection.ts';
import { type DeliveryRow, toDelivery, toMs } from './delivery-row.ts';

/** Nobody looks at more at once. */
const MAX_READ = 1000;

export function readDelivery(connection: Connection, id: DeliveryId): Delivery | null {
  const row = connection.query<DeliveryRow>('SELECT * FROM delivery WHERE id = ?').get(id);
  return row === undefined ? null : toDelivery(row);
}

export function readDeliveries(connection: Connection, filter: DeliveryFilter): readonly Delivery[] {
  const conditions = conditionsOf(filter);
  const where = ['1', ...conditions.map(([condition]) => condition)].join(' AND ');
  return connection
    .query<DeliveryRow>(`SELECT * FROM delivery WHERE ${where} ORDER BY due_at DESC, part LIMIT ?`)
    .all(...conditions.flatMap(([, ...values]) => values), filter.limit ?? MAX_READ)
    .map(toDelivery);
}

type Condition = readonly [sql: string, ...values: SQLInputValue[]];

function conditionsOf(filter: DeliveryFilter): readonly Condition[] {
  const { schedule, room, date, part, states, messageId, unswept, hasTold, citing, dueSince } = filter;
  const conditions: (Condition | null)[] = [
    schedule === undefined ? null : ['schedule = ?', schedule],
    room === undefined
      ? null
      : ['platform = ? AND workspace = ? AND channel = ?', room.platform, room.workspace, room.channel],
    date === undefined ? null : ['date = ?', date],
    part === undefined ? null : ['part = ?', part],
    states === undefined ? null : [`state IN (${states.map(() => '?').join(', ')})`, ...states],
    messageId === undefined ? null : ['message_id = ?', messageId],
    hasTold === undefined ? null : ['told IS NOT NULL'],
    citing === undefined ? null : ['told IS NOT NULL AND instr(told, ?) > 0', JSON.stringify(citing)],
    dueSince === undefined ? null : ['due_at >= ?', toMs(dueSince)],
    unswept === undefined
      ? null
      : [
          // In words of the index `delivery_sweep`.
          "state = 'sent' AND ended_at <= ? AND sweeps < ? AND +platform IN (SELECT value FROM json_each(?))",
          toMs(unswept.endedBefore),
          unswept.sweeps,
          JSON.stringify(unswept.platforms),
        ],
  ];
  return conditions.filter((condition) => condition !== null);
}
