import { createHmac } from 'node:crypto';
import type { SlackClock } from '../core/clock.ts';
import { asObject, parseJson } from '../core/json.ts';
import type { ViolationBook } from '../core/violations.ts';
import {
  ACK_DEADLINE_MS,
  type Envelope,
  type Receipt,
  type Retry,
  recordNoAck,
  type Transport,
} from './envelope.ts';

/** How a signed request may be made wrong on purpose. */
export interface Signing {
  /** So old the timestamp claims to be (the app must refuse more than 5 minutes). */
  readonly ageSeconds?: number;
  readonly secret?: string;
}

export interface HttpTransport extends Transport {
  /** Where the app listens, or null: nowhere. */
  url: string | null;
  /** Sends any body, signed as said; the status and text of the answer. For tests of signatures. */
  request(
    body: string,
    contentType: string,
    signing?: Signing,
    headers?: Readonly<Record<string, string>>,
  ): Promise<{ readonly status: number; readonly text: string; readonly noRetry: boolean }>;
}

const JSON_TYPE = 'application/json';
const FORM_TYPE = 'application/x-www-form-urlencoded';

function encode({ kind, payload }: Envelope): { readonly body: string; readonly type: string } {
  if (kind === 'events_api') return { body: JSON.stringify(payload), type: JSON_TYPE };
  const fields = kind === 'interactive' ? { payload: JSON.stringify(payload) } : payload;
  const form = Object.entries(fields).map(([key, value]): [string, string] => [key, String(value)]);
  return { body: new URLSearchParams(form).toString(), type: FORM_TYPE };
}

/** `v0=` and the HMAC-SHA256 of `v0:timestamp:body` (docs.slack.dev/authentication/verifying-requests-from-slack). */
function signature(secret: string, timestamp: number, body: string): string {
  return `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex')}`;
}

export function createHttpTransport(parts: {
  readonly clock: SlackClock;
  readonly violations: ViolationBook;
  readonly signingSecret: string;
}): HttpTransport {
  const { clock, violations } = parts;
  const transport: HttpTransport = {
    url: null,
    ready: () => Promise.resolve(),
    async request(body, contentType, signing = {}, headers = {}) {
      if (transport.url === null) throw new Error('the app has no request URL');
      // The app compares with its own clock, so this is real time whatever the server's clock says.
      const timestamp = Math.floor(Date.now() / 1000) - (signing.ageSeconds ?? 0);
      const response = await fetch(transport.url, {
        method: 'POST',
        body,
        headers: {
          'content-type': contentType,
          'user-agent': 'Slackbot 1.0 (+https://api.slack.com/robots)',
          'x-slack-request-timestamp': String(timestamp),
          'x-slack-signature': signature(signing.secret ?? parts.signingSecret, timestamp, body),
          ...headers,
        },
      });
      const noRetry = response.headers.get('x-slack-no-retry') === '1';
      return { status: response.status, text: await response.text(), noRetry };
    },
    deliver(envelope: Envelope, retry: Retry | null) {
      const { body, type } = encode(envelope);
      const sentMs = clock.now();
      const headers: Record<string, string> =
        retry === null
          ? {}
          : { 'x-slack-retry-num': String(retry.attempt), 'x-slack-retry-reason': retry.reason };
      return new Promise((resolve) => {
        let isLate = false;
        const cancel = clock.after(ACK_DEADLINE_MS, () => {
          isLate = true;
          recordNoAck(violations, envelope);
          resolve({ reason: 'http_timeout', ackMs: ACK_DEADLINE_MS, body: null, noRetry: false });
        });
        const settle = (receipt: Receipt) => {
          cancel();
          if (isLate)
            violations.record('late_ack', 'request URL', `answer to ${envelope.kind} after 3 seconds`);
          resolve(receipt);
        };
        transport.request(body, type, {}, headers).then(
          ({ status, text, noRetry }) =>
            settle({
              reason: status === 200 ? null : 'http_error',
              ackMs: clock.now() - sentMs,
              body: asObject(parseJson(text)) ?? (text === '' ? null : { text }),
              noRetry,
            }),
          () => settle({ reason: 'connection_failed', ackMs: 0, body: null, noRetry: false }),
        );
      });
    },
  };
  return transport;
}
