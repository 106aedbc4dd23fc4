import { type CollectionId, collectionId } from '../../core/identifiers.ts';
import {
  type Delivery,
  type DeliveryEvent,
  type DeliveryId,
  type DeliveryState,
  scheduleId,
} from '../../core/schedule.ts';

/** A row of `delivery`: instants are milliseconds since 1970, so that they compare as numbers. */
export interface DeliveryRow {
  readonly id: string;
  readonly schedule: string;
  readonly platform: string;
  readonly workspace: string;
  readonly channel: string;
  readonly date: string;
  readonly slot: number;
  readonly part: number;
  readonly state: DeliveryState;
  readonly due_at: number;
  readonly words: string | null;
  readonly told: string | null;
  readonly collections: string;
  readonly fence: number;
  readonly lease_until: number | null;
  readonly attempts: number;
  readonly not_before: number;
  readonly intent_at: number | null;
  readonly message_id: string | null;
  readonly reason: string | null;
  readonly hint: string | null;
  readonly ended_at: number | null;
  readonly sweeps: number;
  /** JSON that deliveries.ts wrote. */
  readonly trail: string;
}

export function toDelivery(row: DeliveryRow): Delivery {
  const { id, schedule, platform, workspace, channel, collections } = row;
  const { date, slot, part, state, words, told, fence, attempts, reason, hint, sweeps } = row;
  return {
    id: id as DeliveryId,
    schedule: scheduleId(schedule),
    room: { platform, workspace, channel },
    ...{ date, slot, part, state, words, told, fence, attempts, reason, hint, sweeps },
    collections: (JSON.parse(collections) as string[]).map((name): CollectionId => collectionId(name)),
    dueAt: toInstant(row.due_at),
    leaseUntil: row.lease_until === null ? null : toInstant(row.lease_until),
    notBefore: toInstant(row.not_before),
    intentAt: row.intent_at === null ? null : toInstant(row.intent_at),
    messageId: row.message_id,
    endedAt: row.ended_at === null ? null : toInstant(row.ended_at),
    trail: JSON.parse(row.trail) as readonly DeliveryEvent[],
  };
}

export const toMs = (instant: string): number => Temporal.Instant.from(instant).epochMilliseconds;

const toInstant = (ms: number): string => Temporal.Instant.fromEpochMilliseconds(ms).toString();
