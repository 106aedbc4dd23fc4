import { asObject, asText, type JsonObject } from '../core/json.ts';
import type { ViolationBook } from '../core/violations.ts';

export type EnvelopeKind = 'events_api' | 'slash_commands' | 'interactive';

/** Something that happened, on its way to the app. */
export interface Envelope {
  readonly kind: EnvelopeKind;
  readonly payload: JsonObject;
  /** The acknowledgement may carry an answer (commands and interactions). */
  readonly acceptsResponse: boolean;
}

/** What a retry says about itself: the first delivery says nothing. */
export interface Retry {
  readonly attempt: number;
  readonly reason: string;
}

/** How one delivery went. `reason` in Slack's words (`X-Slack-Retry-Reason`), null when it was acknowledged. */
export interface Receipt {
  readonly reason: 'http_timeout' | 'http_error' | 'connection_failed' | null;
  readonly ackMs: number;
  /** What the acknowledgement carried. */
  readonly body: JsonObject | null;
  readonly noRetry: boolean;
}

/** A way to the app: Socket Mode or signed HTTP requests. */
export interface Transport {
  deliver(envelope: Envelope, retry: Retry | null): Promise<Receipt>;
  /** Resolves as soon as the app can be reached. */
  ready(): Promise<void>;
}

/** The app did not acknowledge in time, and nothing but the app was to blame. */
export function recordNoAck(violations: ViolationBook, envelope: Envelope): void {
  violations.record('no_ack', `ack of ${nameOf(envelope)}`, 'not acknowledged within 3 seconds');
}

/** `app_mention`, `/brief`, `block_actions`: what an envelope carries. */
export function nameOf({ kind, payload }: Pick<Envelope, 'kind' | 'payload'>): string {
  if (kind === 'slash_commands') return asText(payload['command']);
  if (kind === 'interactive') return asText(payload['type']);
  return asText(asObject(payload['event'])?.['type']);
}

/** Slack waits so long for an acknowledgement. */
export const ACK_DEADLINE_MS = 3000;
