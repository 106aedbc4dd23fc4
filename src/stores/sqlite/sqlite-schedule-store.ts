import type { Delivery, DeliveryEvent, DeliveryId, Schedule, ScheduleId } from '../../core/schedule.ts';
import type { Room } from '../../core/scope.ts';
import type {
  ClaimTerms,
  DeliveryChange,
  DeliveryFilter,
  FrozenPart,
  NewDelivery,
  ScheduleStore,
} from '../../schedule-store.ts';
import { claimDelivery, readNextDeliveryAt } from './claim-delivery.ts';
import type { Connection } from './connection.ts';
import { changeDelivery, freezeDelivery, insertDelivery } from './deliveries.ts';
import { giveUpDelivery } from './give-up-delivery.ts';
import { readDeliveries, readDelivery } from './read-deliveries.ts';
import {
  pauseSchedule,
  planDeliveries,
  putSchedule,
  readSchedule,
  readSchedules,
  removeSchedule,
} from './schedules.ts';

/** Schedules on the same file as the corpus: every method is one transaction of its `Connection`. */
export class SqliteScheduleStore implements ScheduleStore {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  schedules(room?: Room) {
    return this.#connection.read(() => readSchedules(this.#connection, room));
  }

  schedule(id: ScheduleId) {
    return this.#connection.read(() => readSchedule(this.#connection, id));
  }

  putSchedule(schedule: Schedule) {
    return this.#connection.write(() => putSchedule(this.#connection, schedule));
  }

  removeSchedule(id: ScheduleId) {
    return this.#connection.write(() => removeSchedule(this.#connection, id));
  }

  pauseSchedule(id: ScheduleId, paused: Schedule['paused']) {
    return this.#connection.write(() => pauseSchedule(this.#connection, id, paused));
  }

  planDeliveries(
    id: ScheduleId,
    plannedUntil: { readonly from: string; readonly to: string },
    deliveries: readonly NewDelivery[],
  ) {
    return this.#connection.write(() => planDeliveries(this.#connection, id, plannedUntil, deliveries));
  }

  planDelivery(delivery: NewDelivery) {
    return this.#connection.write(() => insertDelivery(this.#connection, delivery));
  }

  claimDelivery(now: Temporal.Instant, terms: ClaimTerms): Promise<Delivery | null> {
    return this.#connection.write(() => claimDelivery(this.#connection, now, terms));
  }

  changeDelivery(id: DeliveryId, fence: number, change: DeliveryChange) {
    return this.#connection.write(() => changeDelivery(this.#connection, id, fence, change));
  }

  freezeDelivery(id: DeliveryId, fence: number, frozen: readonly FrozenPart[], event: DeliveryEvent) {
    return this.#connection.write(() => freezeDelivery(this.#connection, id, fence, frozen, event));
  }

  giveUpDelivery(id: DeliveryId, fence: number, change: DeliveryChange & { readonly reason: string }) {
    return this.#connection.write(() => giveUpDelivery(this.#connection, id, fence, change));
  }

  nextDeliveryAt(terms: ClaimTerms) {
    return this.#connection.read(() => readNextDeliveryAt(this.#connection, terms));
  }

  delivery(id: DeliveryId) {
    return this.#connection.read(() => readDelivery(this.#connection, id));
  }

  deliveries(filter: DeliveryFilter) {
    return this.#connection.read(() => readDeliveries(this.#connection, filter));
  }
}
