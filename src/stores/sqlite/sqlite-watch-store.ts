import type { DeliveryId } from '../../core/schedule.ts';
import type { Room, Scope } from '../../core/scope.ts';
import type { Watch, WatchId, WatchState } from '../../core/watch.ts';
import type {
  ArrivalFilter,
  NewcomerFilter,
  PlannedFiring,
  RevisedFilter,
  WatchProgress,
  WatchRecord,
  WatchStore,
} from '../../watch-store.ts';
import { readArrivals, readNewcomers, readNewestArrival, readRevised } from './arrivals.ts';
import type { Connection } from './connection.ts';
import {
  addWatch,
  advanceWatch,
  muteWatch,
  readFiring,
  readWatch,
  readWatches,
  readWatchesToEvaluate,
  removeWatch,
} from './watches.ts';

/** Watches on the same file as the corpus: every method is one transaction of its `Connection`. */
export class SqliteWatchStore implements WatchStore {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  watches(room: Room) {
    return this.#connection.read(() => readWatches(this.#connection, room));
  }

  watch(id: WatchId) {
    return this.#connection.read(() => readWatch(this.#connection, id));
  }

  addWatch(watch: Watch, state: WatchState) {
    return this.#connection.write(() => addWatch(this.#connection, watch, state));
  }

  removeWatch(id: WatchId) {
    return this.#connection.write(() => removeWatch(this.#connection, id));
  }

  muteWatch(id: WatchId, muted: Watch['muted']) {
    return this.#connection.write(() => muteWatch(this.#connection, id, muted));
  }

  watchesToEvaluate(now: Temporal.Instant) {
    return this.#connection.read(() => readWatchesToEvaluate(this.#connection, now));
  }

  arrivals(scope: Scope, filter: ArrivalFilter) {
    return this.#connection.read(() => readArrivals(this.#connection, scope, filter));
  }

  newcomers(scope: Scope, filter: NewcomerFilter) {
    return this.#connection.read(() => readNewcomers(this.#connection, scope, filter));
  }

  revised(filter: RevisedFilter) {
    return this.#connection.read(() => readRevised(this.#connection, filter));
  }

  newestArrival() {
    return this.#connection.read(() => readNewestArrival(this.#connection));
  }

  advanceWatch(record: WatchRecord, next: WatchProgress, firings: readonly PlannedFiring[]) {
    return this.#connection.write(() => advanceWatch(this.#connection, record, next, firings));
  }

  firing(id: DeliveryId) {
    return this.#connection.read(() => readFiring(this.#connection, id));
  }
}
