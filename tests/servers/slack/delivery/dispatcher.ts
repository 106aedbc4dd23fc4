import type { SlackClock } from '../core/clock.ts';
import {
  type Envelope,
  type EnvelopeKind,
  nameOf,
  type Receipt,
  type Retry,
  type Transport,
} from './envelope.ts';

/** An event for an app that is away waits so long for its return. */
const RECONNECT_MS = 60_000;

/** "Immediately, after 1 minute and after 5 minutes" (docs.slack.dev/apis/events-api): three retries. */
const RETRY_AFTER_MS = [0, 60_000, 300_000] as const;

/** The record of one thing sent to the app, its retries included. */
export interface Delivery {
  readonly kind: EnvelopeKind;
  /** `app_mention`, `/brief`, `block_actions`, ... */
  readonly what: string;
  readonly payload: Envelope['payload'];
  /** Deliveries that were acknowledged or failed. */
  attempts: number;
  acknowledged: boolean;
  receipt: Receipt | null;
}

export interface Dispatcher {
  readonly deliveries: readonly Delivery[];
  /** Sends, and resolves with how the first attempt went. Events are sent again by and by. */
  dispatch(envelope: Envelope): Promise<Receipt>;
  /** Every later delivery of the kind comes so many times more, as Slack's phantom duplicates do. */
  duplicate(kind: EnvelopeKind, copies: number): void;
  /** Sends something again as it was, marked as a retry or not. */
  repeat(delivery: Delivery, retry: Retry | null): Promise<Receipt>;
  use(transport: Transport): void;
}

/** A test of the Web API alone has no app that listens. */
const NOBODY_LISTENS: Receipt = { reason: 'connection_failed', ackMs: 0, body: null, noRetry: true };

export function createDispatcher(parts: {
  readonly clock: SlackClock;
  readonly notify: () => void;
}): Dispatcher {
  const deliveries: Delivery[] = [];
  const copies = new Map<EnvelopeKind, number>();
  let transport: Transport | null = null;

  const wait = (ms: number) => new Promise<void>((resolve) => parts.clock.after(ms, resolve));
  const attempt = async (delivery: Delivery, envelope: Envelope, retry: Retry | null) => {
    const receipt = (await transport?.deliver(envelope, retry)) ?? NOBODY_LISTENS;
    delivery.attempts += 1;
    delivery.receipt = receipt;
    delivery.acknowledged ||= receipt.reason === null;
    parts.notify();
    return receipt;
  };
  const retryEvent = async (delivery: Delivery, envelope: Envelope, first: Receipt) => {
    let last = first;
    for (const [index, afterMs] of RETRY_AFTER_MS.entries()) {
      if (last.reason === null || last.noRetry) return last;
      await (index === 0 ? Promise.race([transport?.ready(), wait(RECONNECT_MS)]) : wait(afterMs));
      last = await attempt(delivery, envelope, { attempt: index + 1, reason: last.reason });
    }
    return last;
  };
  const send = async (envelope: Envelope) => {
    const delivery: Delivery = {
      kind: envelope.kind,
      what: nameOf(envelope),
      payload: envelope.payload,
      attempts: 0,
      acknowledged: false,
      receipt: null,
    };
    deliveries.push(delivery);
    const first = await attempt(delivery, envelope, null);
    for (let copy = 0; copy < (copies.get(envelope.kind) ?? 0); copy += 1)
      await attempt(delivery, envelope, null);
    if (envelope.kind === 'events_api') void retryEvent(delivery, envelope, first);
    return first;
  };
  return {
    deliveries,
    dispatch: send,
    duplicate: (kind, count) => void copies.set(kind, count),
    repeat: (delivery, retry) =>
      attempt(
        delivery,
        { kind: delivery.kind, payload: delivery.payload, acceptsResponse: delivery.kind !== 'events_api' },
        retry,
      ),
    use(next) {
      transport = next;
    },
  };
}
