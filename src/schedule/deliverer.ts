import type { Clock } from '../core/clock.ts';
import type { Document } from '../core/document.ts';
import type { CollectionId } from '../core/identifiers.ts';
import type { Delivery } from '../core/schedule.ts';
import type { Poster } from '../poster.ts';
import type { Store } from '../store.ts';
import type { Order } from './read-order.ts';

/**
 * Wraps every piece of work that a crash can separate from the next one. The tests kill the process there,
 * before and after; otherwise it is `work()`.
 */
export type Step = <Result>(name: string, work: () => Promise<Result>) => Promise<Result>;

/** What a digest or a watch says, and what is told by it; null when there is nothing to say, with the reason. */
export type Composed =
  | { readonly document: Document; readonly collections: readonly CollectionId[]; readonly told: string }
  | { readonly document: null; readonly reason: string };

/** What delivering needs. */
export interface Deliverer {
  readonly store: Pick<Store, 'schedules' | 'watches' | 'scopeOf'>;
  readonly clock: Clock;
  readonly step: Step;
  /** The way to the room's platform; null when that platform does not run here. */
  posterFor(platform: string): Poster | null;
  compose(order: Order, delivery: Delivery): Promise<Composed>;
  readonly log: { error(fields: object, phrase: string): void };
}
