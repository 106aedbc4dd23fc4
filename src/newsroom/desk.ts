import type { Clock } from '../core/clock.ts';
import type { Editing } from '../editing.ts';
import type { Proposal } from '../model.ts';
import type { Store } from '../store.ts';
import type { Edit } from './editing/edit.ts';
import type { SingleFlight } from './editing/single-flight.ts';
import type { NameBook } from './name-book.ts';

/** What every piece of the work has at hand. */
export interface Desk {
  readonly store: Store;
  readonly clock: Clock;
  readonly names: NameBook;
  /** IANA name of the zone in which days begin: what `since:2024-03-01` means. */
  readonly timeZone: string;
}

/** A desk at which somebody chooses what is printed. */
export interface EditorsDesk extends Desk {
  readonly editing: Editing;
  /** Edits that are being made. */
  readonly edits: SingleFlight<Proposal<Edit>>;
}
