import type { Document } from '../../core/document.ts';
import type { DeliveryId } from '../../core/schedule.ts';

/** Something that nobody asked for: a digest, what a watch saw, a word about them. */
export interface Arrival {
  readonly document: Document;
  /** Null for a word that is no delivery. */
  readonly id: DeliveryId | null;
}

/** Between the deliverer, which knows no screen, and the conversation, which may show something itself just now. */
export interface Arrivals {
  /** From now on arrivals go there; those that came before are handed over first. */
  show(on: (arrival: Arrival) => Promise<void>): Promise<void>;
  add(arrival: Arrival): Promise<void>;
}

export function createArrivals(): Arrivals {
  const waiting: Arrival[] = [];
  let shown: ((arrival: Arrival) => Promise<void>) | null = null;
  return {
    async show(on) {
      shown = on;
      for (const arrival of waiting.splice(0)) await on(arrival);
    },
    async add(arrival) {
      if (shown === null) waiting.push(arrival);
      else await shown(arrival);
    },
  };
}
