import type { DeliveryId } from './core/schedule.ts';
import type { Room, Scope } from './core/scope.ts';
import type { Arrival, Firing, Newcomer, Watch, WatchId, WatchState } from './core/watch.ts';
import type { NewDelivery } from './schedule-store.ts';

/**
 * Watches and what they remember. Several processes share it: every method is one transaction. Implementations:
 * stores/sqlite.
 */
export interface WatchStore {
  /** Those of one room, by when they were made. */
  watches(room: Room): Promise<readonly Watch[]>;
  watch(id: WatchId): Promise<Watch | null>;
  /** Keeps a new watch, which has seen everything up to now. */
  addWatch(watch: Watch, state: WatchState): Promise<void>;
  removeWatch(id: WatchId): Promise<void>;
  /** Null lets it speak again: what came meanwhile counts as seen. What waited to be told is forgotten. */
  muteWatch(id: WatchId, muted: Watch['muted']): Promise<void>;

  /** Watches that have not seen the newest article, or whose message is due. */
  watchesToEvaluate(now: Temporal.Instant): Promise<readonly WatchRecord[]>;
  /**
   * Current articles in the order in which they were stored.
   *
   * @param filter those stored after that number, or news of that time and later.
   */
  arrivals(scope: Scope, filter: ArrivalFilter): Promise<readonly Arrival[]>;
  /**
   * Current articles whose first revision was stored after that number, or at that time or later; those that came
   * last first.
   */
  newcomers(scope: Scope, filter: NewcomerFilter): Promise<readonly Newcomer[]>;
  /** Later revisions of articles that are current now, of all collections: for whoever looks under a scope then. */
  revised(filter: RevisedFilter): Promise<readonly Pick<Arrival, 'number' | 'article'>[]>;
  /** The number of the newest one of all collections, 0 when there is none. */
  newestArrival(): Promise<number>;
  /**
   * Notes what a watch has seen and plans its messages. False, and nothing is changed, when another process
   * was faster or the watch was changed.
   */
  advanceWatch(record: WatchRecord, next: WatchProgress, firings: readonly PlannedFiring[]): Promise<boolean>;
  /** What a planned message is about; null when there is none of that id. */
  firing(id: DeliveryId): Promise<Firing | null>;
}

export interface WatchProgress {
  readonly state: WatchState;
  /** Number of the newest arrival that it has seen. */
  readonly seen: number;
}

export interface WatchRecord extends WatchProgress {
  readonly watch: Watch;
  /** Grows with every change. */
  readonly version: number;
}

export interface PlannedFiring {
  readonly delivery: NewDelivery;
  readonly firing: Firing;
}

export interface RevisedFilter {
  readonly after: number;
  /** ISO 8601 instant. */
  readonly storedSince: string;
}

/** `since` counts where `after` is null. */
export interface NewcomerFilter {
  readonly after: number | null;
  /** ISO 8601 instant. */
  readonly since: string;
  readonly limit: number;
}

export interface ArrivalFilter {
  readonly after?: number;
  /** ISO 8601 instant. */
  readonly since?: string;
  readonly limit: number;
}
