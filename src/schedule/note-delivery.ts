import type { Clock } from '../core/clock.ts';
import type { Delivery, DeliveryEvent, DeliveryEventKind } from '../core/schedule.ts';
import type { DeliveryChange } from '../schedule-store.ts';
import type { Deliverer } from './deliverer.ts';

/** Notes what became of it; whoever lost the claim notes nothing. */
export async function noteDelivery(
  { store, step }: Pick<Deliverer, 'store' | 'step'>,
  { id, fence }: Delivery,
  changes: DeliveryChange,
): Promise<void> {
  await step('note', () => store.schedules.changeDelivery(id, fence, changes));
}

/** What happened just now. */
export const eventNow = (
  clock: Clock,
  kind: DeliveryEventKind,
  detail: string | null = null,
): DeliveryEvent => ({ at: clock.now().toString(), kind, detail });

/** To be tried again after a while. */
export const later = (clock: Clock, ms: number): DeliveryChange => ({
  leaseUntil: null,
  notBefore: clock.now().add({ milliseconds: ms }).toString(),
});

/** It ends posted. */
export const sent = (clock: Clock, messageId: string): DeliveryChange => ({
  state: 'sent',
  messageId,
  leaseUntil: null,
  endedAt: clock.now().toString(),
});

const ended = (clock: Clock, reason: string): DeliveryChange & { readonly reason: string } => ({
  reason,
  leaseUntil: null,
  endedAt: clock.now().toString(),
});

/** It ends unposted, as it should. */
export const skipped = (clock: Clock, reason: string): DeliveryChange => ({
  state: 'skipped',
  ...ended(clock, reason),
  event: eventNow(clock, 'skipped', reason),
});

/** It ends unposted, as it should not. */
export const failed = (clock: Clock, reason: string) => ({
  ...ended(clock, reason),
  event: eventNow(clock, 'failed', reason),
});
