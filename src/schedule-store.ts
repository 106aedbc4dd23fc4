import type { ArticleId } from './core/identifiers.ts';
import type { Delivery, DeliveryEvent, DeliveryId, Schedule, ScheduleId } from './core/schedule.ts';
import type { Room } from './core/scope.ts';

/**
 * Digests and how far they got. Several processes share it: every method is one transaction, and what has
 * resolved outlives a crash. Implementations: stores/sqlite.
 */
export interface ScheduleStore {
  /** Every schedule, or those of one room; by when they were made. */
  schedules(room?: Room): Promise<readonly Schedule[]>;
  schedule(id: ScheduleId): Promise<Schedule | null>;
  /**
   * Keeps the schedule in place of what was there, and forgets its occurrences of which nothing was posted:
   * the new schedule plans them again under the same keys.
   */
  putSchedule(schedule: Schedule): Promise<void>;
  /** Removes it with the occurrences of which nothing was posted; its history stays. */
  removeSchedule(id: ScheduleId): Promise<void>;
  /** Notes what became of a pause, without touching deliveries. */
  pauseSchedule(id: ScheduleId, paused: Schedule['paused']): Promise<void>;

  /**
   * Adds deliveries and moves `plannedUntil` on, unless the schedule was changed or planned meanwhile. Those
   * whose id is there already stay as they are: planning twice changes nothing.
   *
   * @param plannedUntil the value on which the planning rests, and the new one.
   */
  planDeliveries(
    id: ScheduleId,
    plannedUntil: { readonly from: string; readonly to: string },
    deliveries: readonly NewDelivery[],
  ): Promise<void>;

  /** Adds one delivery of no schedule; one that is there already stays as it is. */
  planDelivery(delivery: NewDelivery): Promise<void>;
  /**
   * Hands out what is to be done next to one caller: it is free, `notBefore` has passed, its parent is
   * posted, and either its words are frozen and its time has come, or they are to be frozen `aheadMs` before
   * its time, or it failed and its owner is to be told. One of a room at a time. The lease and the fence are those
   * of the result; null when there is nothing.
   */
  claimDelivery(now: Temporal.Instant, terms: ClaimTerms): Promise<Delivery | null>;
  /**
   * Changes a delivery for whoever holds `fence`; false, and nothing is changed, when somebody else does by now. With
   * one that ends unposted end the parts after it, which would have stood under it.
   */
  changeDelivery(id: DeliveryId, fence: number, change: DeliveryChange): Promise<boolean>;
  /**
   * Freezes the words of all parts of an occurrence: those of part 0, and the other parts as deliveries of
   * their own. False, and nothing is changed, when somebody else holds it by now.
   */
  freezeDelivery(
    id: DeliveryId,
    fence: number,
    frozen: readonly FrozenPart[],
    event: DeliveryEvent,
  ): Promise<boolean>;
  /**
   * Changes a delivery and lets the digest or watch it is made for rest, both or neither: what cannot be posted
   * today cannot be posted tomorrow. False, and nothing is changed, when somebody else holds it by now.
   */
  giveUpDelivery(
    id: DeliveryId,
    fence: number,
    change: DeliveryChange & { readonly reason: string },
  ): Promise<boolean>;
  /** When there will next be something to claim, as far as is known: an ISO 8601 instant. */
  nextDeliveryAt(terms: ClaimTerms): Promise<string | null>;
  delivery(id: DeliveryId): Promise<Delivery | null>;
  /** Newest first. */
  deliveries(filter: DeliveryFilter): Promise<readonly Delivery[]>;
}

/** What is known of a delivery when it is planned. */
export type NewDelivery = Pick<
  Delivery,
  'id' | 'schedule' | 'room' | 'date' | 'slot' | 'part' | 'dueAt' | 'state' | 'reason' | 'trail'
>;

export interface ClaimTerms {
  readonly leaseMs: number;
  /** A lease that holds for longer than this and `leaseMs` was given before the clock was set back: it counts as over. */
  readonly skewMs: number;
  readonly aheadMs: number;
  /** Only deliveries of these: what another process posts is its own business. */
  readonly platforms: readonly string[];
}

export type DeliveryChange = Partial<
  Pick<
    Delivery,
    | 'state'
    | 'words'
    | 'leaseUntil'
    | 'attempts'
    | 'notBefore'
    | 'intentAt'
    | 'messageId'
    | 'reason'
    | 'hint'
    | 'endedAt'
    | 'sweeps'
  >
> & {
  /** Goes to the end of its trail. */
  readonly event?: DeliveryEvent;
};

/** One message's words, in the order of the parts. */
export interface FrozenPart {
  readonly id: DeliveryId;
  readonly words: string;
  readonly told: string | null;
  readonly collections: Delivery['collections'];
}

export interface DeliveryFilter {
  readonly schedule?: ScheduleId;
  readonly room?: Room;
  /** Local date. */
  readonly date?: string;
  readonly part?: number;
  readonly states?: readonly Delivery['state'][];
  readonly messageId?: string;
  /** Those that tell something by themselves: the first parts. */
  readonly hasTold?: true;
  /** Those that told words of this article. */
  readonly citing?: ArticleId;
  /** ISO 8601 instant. */
  readonly dueSince?: string;
  /** Only those of these platforms that ended before this ISO 8601 instant with fewer sweeps behind them. */
  readonly unswept?: {
    readonly platforms: readonly string[];
    readonly endedBefore: string;
    readonly sweeps: number;
  };
  readonly limit?: number;
}
