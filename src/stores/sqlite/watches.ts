import type { DeliveryId } from '../../core/schedule.ts';
import type { Room } from '../../core/scope.ts';
import type { Firing, Watch, WatchId, WatchState } from '../../core/watch.ts';
import type { PlannedFiring, WatchProgress, WatchRecord } from '../../watch-store.ts';
import { readNewestArrival } from './arrivals.ts';
import type { Connection } from './connection.ts';
import { insertDelivery } from './deliveries.ts';

/** The texts are JSON that this file wrote. */
interface WatchRow {
  readonly value: string;
  readonly state: string;
  readonly seen: number;
  readonly version: number;
}

const toWatch = ({ value }: Pick<WatchRow, 'value'>): Watch => JSON.parse(value) as Watch;

export function readWatches(connection: Connection, room: Room): readonly Watch[] {
  return connection
    .query<WatchRow>(
      `SELECT value FROM watch WHERE platform = ? AND workspace = ? AND channel = ? ORDER BY created_at, id`,
    )
    .all(room.platform, room.workspace, room.channel)
    .map(toWatch);
}

export function readWatch(connection: Connection, id: WatchId): Watch | null {
  const row = connection.query<WatchRow>('SELECT value FROM watch WHERE id = ?').get(id);
  return row === undefined ? null : toWatch(row);
}

/** Within a write only. */
export function addWatch(connection: Connection, watch: Watch, state: WatchState): void {
  const { id, room, createdAt } = watch;
  connection
    .query(
      `INSERT INTO watch (id, platform, workspace, channel, created_at, value, state, is_muted, seen, due_ms, version)
       VALUES (?, ?, ?, ?, ?, ?, ?, 0, ?, NULL, 1)`,
    )
    .run(
      id,
      room.platform,
      room.workspace,
      room.channel,
      createdAt,
      JSON.stringify(watch),
      JSON.stringify(state),
      readNewestArrival(connection),
    );
}

/** Within a write only. */
export function removeWatch(connection: Connection, id: WatchId): void {
  connection.query('DELETE FROM watch WHERE id = ?').run(id);
}

/** Within a write only. */
export function muteWatch(connection: Connection, id: WatchId, muted: Watch['muted']): void {
  const row = connection.query<WatchRow>('SELECT * FROM watch WHERE id = ?').get(id);
  if (row === undefined) return;
  const state: WatchState = { ...(JSON.parse(row.state) as WatchState), pending: [], dueMs: null };
  connection
    .query(
      `UPDATE watch SET value = ?, state = ?, is_muted = ?, seen = ?, due_ms = NULL, version = version + 1
       WHERE id = ?`,
    )
    .run(
      JSON.stringify({ ...toWatch(row), muted }),
      JSON.stringify(state),
      muted === null ? 0 : 1,
      readNewestArrival(connection),
      id,
    );
}

export function readWatchesToEvaluate(connection: Connection, now: Temporal.Instant): readonly WatchRecord[] {
  return connection
    .query<WatchRow>('SELECT * FROM watch WHERE is_muted = 0 AND (seen < ? OR due_ms <= ?) ORDER BY id')
    .all(readNewestArrival(connection), now.epochMilliseconds)
    .map((row) => ({
      watch: toWatch(row),
      state: JSON.parse(row.state) as WatchState,
      seen: row.seen,
      version: row.version,
    }));
}

/** Within a write only. */
export function advanceWatch(
  connection: Connection,
  { watch, version }: WatchRecord,
  { state, seen }: WatchProgress,
  firings: readonly PlannedFiring[],
): boolean {
  const row = connection
    .query<{ id: string }>(
      `UPDATE watch SET state = ?, seen = ?, due_ms = ?, version = version + 1
       WHERE id = ? AND version = ? RETURNING id`,
    )
    .get(JSON.stringify(state), seen, state.dueMs, watch.id, version);
  if (row === undefined) return false;
  const insert = connection.query('INSERT OR IGNORE INTO firing (delivery, value) VALUES (?, ?)');
  for (const { delivery, firing } of firings) {
    insertDelivery(connection, delivery);
    insert.run(delivery.id, JSON.stringify(firing));
  }
  return true;
}

export function readFiring(connection: Connection, id: DeliveryId): Firing | null {
  const row = connection.query<{ value: string }>('SELECT value FROM firing WHERE delivery = ?').get(id);
  return row === undefined ? null : (JSON.parse(row.value) as Firing);
}
