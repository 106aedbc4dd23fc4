import type { Clock } from '../core/clock.ts';
import type { Document } from '../core/document.ts';
import type { CollectionId } from '../core/identifiers.ts';
import type { Delivery } from '../core/schedule.ts';
import type { Poster } from '../poster.ts';
import type { ClaimTerms } from '../schedule-store.ts';
import type { Store } from '../store.ts';
import type { Order } from './read-order.ts';

/**
 * Wraps every piece of work that a crash can separate from the next one. The tests kill the process there,
 * before and after; otherwise it is `work()`.
 */
export type Step = <Result>(name: string, work: () => Promise<Result>) => Promise<Result>;

/** What a digest, a watch or a correction says; null when there is nothing to say, with the reason. */
export type Composed =
  | {
      /** Each begins a message: what does not fit into the first one, and all of the others, stands in its thread. */
      readonly documents: readonly [Document, ...Document[]];
      readonly collections: readonly CollectionId[];
      readonly told: string;
      /** What was read and chosen, in words, for whoever asks why. */
      readonly summary: string;
    }
  | { readonly documents: null; readonly reason: string; readonly summary?: string };

/** What delivering needs. */
export interface Deliverer {
  readonly store: Pick<Store, 'schedules' | 'watches' | 'scopeOf'>;
  readonly clock: Clock;
  readonly step: Step;
  /** The ways to the platforms that run here, by their names. What is for others is left alone. */
  readonly posters: Readonly<Record<string, Poster>>;
  compose(order: Order, delivery: Delivery): Promise<Composed>;
  readonly log: { error(fields: object, phrase: string): void };
}

/** What is claimed here, and for how long. */
export const claimTerms = (
  { posters }: Pick<Deliverer, 'posters'>,
  times: Omit<ClaimTerms, 'platforms'>,
): ClaimTerms => ({ ...times, platforms: Object.keys(posters) });
