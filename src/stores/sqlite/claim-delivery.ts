import type { Delivery } from '../../core/schedule.ts';
import type { ClaimTerms } from '../../schedule-store.ts';
import type { Connection } from './connection.ts';
import { type DeliveryRow, toDelivery } from './delivery-row.ts';
import { APPENDED } from './delivery-trail.ts';

/** States in which there is something left to do: those of the index `delivery_open`, which grows with no history. */
const OPEN = `('planned', 'composed', 'sending', 'failed')`;

/** What it stands under is posted. */
const FOLLOWS = `(d.part = 0 OR EXISTS (
    SELECT 1 FROM delivery AS parent WHERE parent.schedule = d.schedule AND parent.date = d.date
      AND parent.slot = d.slot AND parent.part = d.part - 1 AND parent.state = 'sent'))`;

/** Nothing is put off for longer: such a time was noted before the clock was set back. */
const MAX_WAIT_MS = 30 * 60_000;

/** Free, and of a room in which nothing else is under way. Parameters: now, ahead, platforms, the longest lease. */
const CLAIMABLE = `d.state IN ${OPEN}
  AND d.platform IN (SELECT value FROM json_each(?3))
  AND (d.not_before <= ?1 OR d.not_before > ?1 + ${MAX_WAIT_MS})
  AND (d.lease_until IS NULL OR d.lease_until <= ?1 OR d.lease_until > ?1 + ?4)
  AND (d.due_at <= ?1 OR (d.state = 'planned' AND d.due_at <= ?1 + ?2))
  AND ${FOLLOWS}
  AND NOT EXISTS (
    SELECT 1 FROM delivery AS other WHERE other.platform = d.platform AND other.workspace = d.workspace
      AND other.channel = d.channel AND other.lease_until > ?1 AND other.lease_until <= ?1 + ?4
      AND other.id <> d.id
      AND other.state IN ${OPEN})`;

/** Within a write only. */
export function claimDelivery(
  connection: Connection,
  now: Temporal.Instant,
  { leaseMs, skewMs, aheadMs, platforms }: ClaimTerms,
): Delivery | null {
  const at = now.epochMilliseconds;
  const found = connection
    .query<{ id: string }>(
      `SELECT d.id FROM delivery AS d INDEXED BY delivery_open WHERE ${CLAIMABLE} AND d.due_at <= ?1 + ?2
       ORDER BY d.due_at, d.part, d.id LIMIT 1`,
    )
    .get(at, aheadMs, JSON.stringify(platforms), leaseMs + skewMs);
  if (found === undefined) return null;
  const event = JSON.stringify({ at: now.toString(), kind: 'claimed', detail: null });
  const row = connection
    .query<DeliveryRow>(
      `UPDATE delivery SET fence = fence + 1, lease_until = ?, trail = ${APPENDED} WHERE id = ? RETURNING *`,
    )
    .get(at + leaseMs, event, event, found.id);
  return row === undefined ? null : toDelivery(row);
}

export function readNextDeliveryAt(
  connection: Connection,
  { aheadMs, platforms }: ClaimTerms,
): string | null {
  const row = connection
    .query<{ at: number | null }>(
      `SELECT MIN(MAX(not_before, IFNULL(lease_until, 0),
         CASE state WHEN 'planned' THEN due_at - ? ELSE due_at END)) AS at
       FROM delivery AS d INDEXED BY delivery_open WHERE state IN ${OPEN} AND platform IN (SELECT value FROM json_each(?))
         AND ${FOLLOWS}`,
    )
    .get(aheadMs, JSON.stringify(platforms));
  return row?.at === undefined || row.at === null
    ? null
    : Temporal.Instant.fromEpochMilliseconds(row.at).toString();
}
