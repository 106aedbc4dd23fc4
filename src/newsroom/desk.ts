import type { Clock } from '../core/clock.ts';
import type { Store } from '../store.ts';
import type { NameBook } from './name-book.ts';

/** What every piece of the work has at hand. */
export interface Desk {
  readonly store: Store;
  readonly clock: Clock;
  readonly names: NameBook;
  /** IANA name of the zone in which days begin: what `since:2024-03-01` means. */
  readonly timeZone: string;
}
