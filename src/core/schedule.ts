import type { BriefLength } from './brief.ts';
import type { CollectionId } from './identifiers.ts';
import type { Recurrence } from './recurrence.ts';
import type { Room } from './scope.ts';

declare const brand: unique symbol;
/** Names one schedule, short enough to type: `d4f7019c`. */
export type ScheduleId = string & { readonly [brand]: 'ScheduleId' };

export const scheduleId = (value: string): ScheduleId => value as ScheduleId;

/** A digest that comes again and again. */
export interface Schedule {
  readonly id: ScheduleId;
  /** Where it is posted, whose grants count, and who may change it. */
  readonly room: Room;
  /** Who is told when it cannot be posted. */
  readonly ownerId: string;
  readonly as: 'message' | 'thread' | 'forum';
  /** Slugs; each is looked up again for every digest. */
  readonly topics: readonly string[];
  readonly recurrence: Recurrence;
  /** IANA name. */
  readonly timeZone: string;
  readonly length: BriefLength;
  /** What is posted when there is nothing new: nothing, a line that says so, or nothing but a roll-up on Fridays. */
  readonly empty: 'skip' | 'note' | 'weekly';
  /** At most so many stories. */
  readonly max: number;
  /** Local dates on which it does not come. */
  readonly holidays: readonly string[];
  /** Local date of its last day, null for none. */
  readonly expires: string | null;
  /** Null while it runs. `until`: local date on which it goes on, null until somebody says so. */
  readonly paused: Pause | null;
  /** ISO 8601 instant. */
  readonly createdAt: string;
  /** ISO 8601 instant up to which its occurrences were looked at. */
  readonly plannedUntil: string;
}

export interface Pause {
  readonly until: string | null;
  /** Why, when it was not a person who paused it. */
  readonly reason: string | null;
}

declare const deliveryBrand: unique symbol;
/** uuid v5 of platform, workspace, channel, schedule, local date, slot and part. */
export type DeliveryId = string & { readonly [deliveryBrand]: 'DeliveryId' };

/**
 * Where a delivery is on its way. `planned`: its time is known. `composed`: its words are frozen. `sending`: it
 * may have been posted or not. `failed`: it cannot be posted, and its owner is still to be told. The others are
 * ends: `skipped` and `dead` say why.
 */
export type DeliveryState = 'planned' | 'composed' | 'sending' | 'failed' | 'sent' | 'skipped' | 'dead';

/**
 * What happened to a delivery, for whoever asks why. `unclear`: nobody knows whether the request was taken. `found`
 * and `missing`: what reading the channel back came to. `stopped`: its room may not see all of it any more.
 */
export type DeliveryEventKind =
  | 'planned'
  | 'claimed'
  | 'composed'
  | 'permitted'
  | 'stopped'
  | 'refused'
  | 'unclear'
  | 'unreadable'
  | 'found'
  | 'missing'
  | 'sent'
  | 'skipped'
  | 'failed'
  | 'told'
  | 'broken'
  | 'swept';

/** One step of a delivery's way. */
export interface DeliveryEvent {
  /** ISO 8601 instant. */
  readonly at: string;
  readonly kind: DeliveryEventKind;
  /** Words for a person: counts, a reason; null when the kind says it all. */
  readonly detail: string | null;
}

/** One message of one occurrence. Part 0 is the parent of the others, which stand in its thread. */
export interface Delivery {
  readonly id: DeliveryId;
  readonly schedule: ScheduleId;
  readonly room: Room;
  readonly date: string;
  readonly slot: number;
  readonly part: number;
  readonly state: DeliveryState;
  /** ISO 8601 instant at which it is to be posted. */
  readonly dueAt: string;
  /** The frozen words, as `freeze-document` writes them; null until composed. */
  readonly words: string | null;
  /** What a room is told by it, as `compose-digest` writes it; null for all parts but the first. */
  readonly told: string | null;
  /** What the words rest on: they are composed anew when the room may not see all of it any more. */
  readonly collections: readonly CollectionId[];
  /** Grows with every claim: whoever holds an older one may not write any more. */
  readonly fence: number;
  /** ISO 8601 instant up to which somebody works on it; null when nobody does. */
  readonly leaseUntil: string | null;
  /** How often it was tried to no avail. */
  readonly attempts: number;
  /** ISO 8601 instant before which it is not to be tried. */
  readonly notBefore: string;
  /** ISO 8601 instant of the last request that may have posted it. */
  readonly intentAt: string | null;
  readonly messageId: string | null;
  /** Why it was skipped or given up. */
  readonly reason: string | null;
  /** What its owner can do about it, when it was given up. */
  readonly hint: string | null;
  /** ISO 8601 instant at which it ended. */
  readonly endedAt: string | null;
  /** How many sweeps for duplicates it has behind it, of two. */
  readonly sweeps: number;
  /** Its way so far, oldest first; of a long one the middle is left out. */
  readonly trail: readonly DeliveryEvent[];
}
