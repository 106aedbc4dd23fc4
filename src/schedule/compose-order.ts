import type { Clock } from '../core/clock.ts';
import type { DrawCoverage } from '../core/coverage.ts';
import type { Delivery } from '../core/schedule.ts';
import type { Newsroom } from '../newsroom.ts';
import type { Store } from '../store.ts';
import { composeDelivery } from './compose-delivery.ts';
import { composeCorrection } from './corrections/compose-correction.ts';
import type { Composed } from './deliverer.ts';
import type { Order } from './read-order.ts';
import { composeFiring } from './watches/compose-firing.ts';

interface ComposeParts {
  readonly store: Pick<Store, 'schedules' | 'watches' | 'scopeOf'>;
  readonly newsroom: Pick<Newsroom, 'composeDigest' | 'composeWatch' | 'findCorrections'>;
  readonly clock: Clock;
  readonly draw: DrawCoverage;
}

/** Composes what a delivery says, whatever it is made for. */
export function composeOrder(parts: ComposeParts, order: Order, delivery: Delivery): Promise<Composed> {
  switch (order.kind) {
    case 'digest':
      return composeDelivery(parts, delivery);
    case 'watch':
      return composeFiring(parts, delivery);
    case 'correction':
      return composeCorrection(parts, delivery);
  }
}
