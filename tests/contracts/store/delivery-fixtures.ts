import { collectionId } from '../../../src/core/identifiers.ts';
import {
  type DeliveryEvent,
  type DeliveryId,
  type Schedule,
  scheduleId,
} from '../../../src/core/schedule.ts';
import type { ClaimTerms, FrozenPart, NewDelivery } from '../../../src/schedule-store.ts';
import type { Store } from '../../../src/store.ts';

const MINUTE = 60_000;
export const DUE = '2026-03-13T08:00:00Z';
export const room = { platform: 'slack', workspace: 'T1', channel: 'C1' };
export const schedule: Schedule = {
  id: scheduleId('d1'),
  room,
  ownerId: 'U1',
  as: 'message',
  topics: ['harbour'],
  recurrence: { kind: 'weekly', days: [1, 2, 3, 4, 5, 6, 7], times: ['08:00'] },
  timeZone: 'UTC',
  length: 'short',
  empty: 'skip',
  max: 5,
  holidays: [],
  expires: null,
  paused: null,
  createdAt: '2026-03-12T12:00:00Z',
  plannedUntil: '2026-03-12T12:00:00Z',
};
export const terms: ClaimTerms = {
  leaseMs: MINUTE,
  skewMs: 75 * MINUTE,
  aheadMs: 10 * MINUTE,
  platforms: ['slack', 'discord'],
};

export const idOf = (name: string) => name as DeliveryId;
export const at = (time: string) => Temporal.Instant.from(`2026-03-13T${time}Z`);
export const event = (kind: DeliveryEvent['kind'], time = '08:00'): DeliveryEvent => ({
  ...{ kind, detail: null },
  at: `2026-03-13T${time}:00Z`,
});

export const delivery = (name: string, more: Partial<NewDelivery> = {}): NewDelivery => ({
  id: idOf(name),
  schedule: schedule.id,
  ...{ room, date: '2026-03-13', slot: 0, part: 0, dueAt: DUE, state: 'planned', reason: null },
  trail: [event('planned', '07:00')],
  ...more,
});

export const part = (name: string, more: Partial<FrozenPart> = {}): FrozenPart => ({
  id: idOf(name),
  words: `words of ${name}`,
  told: null,
  collections: [collectionId('main')],
  ...more,
});

/** Plans these one after the other, as ticks do. */
export async function plan({ schedules }: Store, ...deliveries: readonly NewDelivery[]): Promise<void> {
  for (const one of deliveries) await schedules.planDelivery(one);
}

/** Claims at that time: the delivery's name and its fence. */
export async function claim({ schedules }: Store, time: string, more: Partial<ClaimTerms> = {}) {
  const claimed = await schedules.claimDelivery(at(time), { ...terms, ...more });
  return claimed === null ? null : `${claimed.id} ${claimed.fence}`;
}

export const statesOf = async ({ schedules }: Store) =>
  (await schedules.deliveries({})).map(({ id, state }) => `${id} ${state}`).toSorted();
