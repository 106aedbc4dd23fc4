import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { SlackClock } from '../core/clock.ts';
import type { Ids } from '../core/ids.ts';
import { asObject, asText, type JsonObject, parseJson } from '../core/json.ts';
import type { ViolationBook } from '../core/violations.ts';
import {
  ACK_DEADLINE_MS,
  type Envelope,
  type Receipt,
  type Retry,
  recordNoAck,
  type Transport,
} from '../delivery/envelope.ts';
import { acceptWebSocket, type ServerSocket } from '../websocket/accept-websocket.ts';

/** "An app may have up to 10 connections" (docs.slack.dev/apis/events-api/using-socket-mode). */
const MAX_CONNECTIONS = 10;
/** Slack warns about so long before it asks to go. */
const WARNING_MS = 10_000;
/** RFC 6455, section 7.4.1. */
const GOING_AWAY = 1001;

export interface SocketHub extends Transport {
  /** Connections that are open and not about to go. */
  readonly connected: number;
  /** A one-time ticket for a new connection. */
  issueTicket(): string;
  /** Answers an upgrade request; a bad ticket gets 401. */
  accept(request: IncomingMessage, stream: Duplex): void;
  /** Asks the oldest connection (or all) to reconnect, as Slack does every few hours, first with a warning. */
  rotate(which?: 'oldest' | 'all'): void;
  /** The connections stay up and nothing comes through any more, pings neither. */
  freeze(): void;
  /** Cuts every connection. */
  cut(): void;
  /** Ends every connection in order. */
  close(): void;
}

interface Connection {
  readonly socket: ServerSocket;
  leaving: boolean;
  frozen: boolean;
}

interface Waiting {
  readonly sentMs: number;
  readonly settle: (receipt: Receipt) => void;
  readonly acceptsResponse: boolean;
  readonly connection: Connection;
}

export function createSocketHub(parts: {
  readonly clock: SlackClock;
  readonly ids: Ids;
  readonly violations: ViolationBook;
  readonly appId: string;
  readonly notify: () => void;
}): SocketHub {
  const { clock, ids, violations } = parts;
  const tickets = new Set<string>();
  const connections: Connection[] = [];
  const waiting = new Map<string, Waiting>();
  const late = new Set<string>();
  const arrivals = new Set<() => void>();
  let turn = 0;

  const lost: Receipt = { reason: 'connection_failed', ackMs: 0, body: null, noRetry: false };
  const usable = () => connections.filter((one) => one.socket.open && !one.leaving);

  const acknowledge = (text: string) => {
    const message = asObject(parseJson(text));
    const envelopeId = asText(message?.['envelope_id']);
    const entry = waiting.get(envelopeId);
    if (entry === undefined) {
      const kind = late.has(envelopeId) ? 'late_ack' : 'bad_ack';
      violations.record(kind, 'socket', `acknowledgement of ${envelopeId || 'nothing'}`);
      return;
    }
    waiting.delete(envelopeId);
    const body = asObject(message?.['payload']);
    const isEmpty = body === null || Object.keys(body).length === 0;
    if (!isEmpty && !entry.acceptsResponse)
      violations.record('bad_ack', 'socket', 'an event takes no answer');
    entry.settle({
      reason: null,
      ackMs: clock.now() - entry.sentMs,
      body: isEmpty ? null : body,
      noRetry: false,
    });
  };

  const leave = (connection: Connection) => {
    connections.splice(connections.indexOf(connection), 1);
    for (const [id, entry] of waiting) {
      if (entry.connection !== connection) continue;
      waiting.delete(id);
      entry.settle(lost);
    }
    parts.notify();
  };

  const hello = () => ({
    type: 'hello',
    num_connections: connections.length,
    debug_info: { host: 'applink-loopback', build_number: 1, approximate_connection_time: 18_060 },
    connection_info: { app_id: parts.appId },
  });

  const send = (connection: Connection, frame: JsonObject) => connection.socket.send(JSON.stringify(frame));

  const goodbye = (connection: Connection, reason: 'warning' | 'refresh_requested') =>
    send(connection, { type: 'disconnect', reason, debug_info: { host: 'applink-loopback' } });

  return {
    get connected() {
      return usable().length;
    },
    issueTicket() {
      const ticket = ids.next('ticket');
      tickets.add(ticket);
      return ticket;
    },
    accept(request, stream) {
      const ticket = new URL(request.url ?? '/', 'http://loopback').searchParams.get('ticket') ?? '';
      if (!tickets.delete(ticket) || connections.length >= MAX_CONNECTIONS) {
        stream.end('HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\n\r\n');
        return;
      }
      const socket = acceptWebSocket(request, stream, {
        onText: acknowledge,
        onClose: () => leave(connection),
      });
      const connection: Connection = { socket, leaving: false, frozen: false };
      connections.push(connection);
      send(connection, hello());
      for (const arrive of arrivals) arrive();
      arrivals.clear();
      parts.notify();
    },
    deliver(envelope: Envelope, retry: Retry | null) {
      const open = usable();
      turn += 1;
      const connection = open[turn % open.length];
      if (connection === undefined) return Promise.resolve(lost);
      const envelopeId = ids.next('envelope-');
      return new Promise((resolve) => {
        const cancel = clock.after(ACK_DEADLINE_MS, () => {
          if (!waiting.delete(envelopeId)) return;
          late.add(envelopeId);
          if (!connection.frozen) recordNoAck(violations, envelope);
          resolve({ reason: 'http_timeout', ackMs: ACK_DEADLINE_MS, body: null, noRetry: false });
        });
        const settle = (receipt: Receipt) => {
          cancel();
          resolve(receipt);
        };
        const { acceptsResponse } = envelope;
        waiting.set(envelopeId, { sentMs: clock.now(), settle, acceptsResponse, connection });
        send(connection, {
          envelope_id: envelopeId,
          type: envelope.kind,
          accepts_response_payload: acceptsResponse,
          payload: envelope.payload,
          ...(envelope.kind === 'events_api'
            ? { retry_attempt: retry?.attempt ?? 0, retry_reason: retry === null ? '' : 'timeout' }
            : {}),
        });
      });
    },
    ready() {
      if (usable().length > 0) return Promise.resolve();
      return new Promise((resolve) => arrivals.add(resolve));
    },
    rotate(which = 'oldest') {
      for (const connection of which === 'all' ? usable() : usable().slice(0, 1)) {
        connection.leaving = true;
        goodbye(connection, 'warning');
        clock.after(WARNING_MS, () => goodbye(connection, 'refresh_requested'));
      }
    },
    freeze() {
      for (const connection of connections) {
        connection.frozen = true;
        connection.socket.freeze();
      }
    },
    cut() {
      for (const { socket } of [...connections]) socket.destroy();
    },
    close() {
      for (const { socket } of [...connections]) socket.close(GOING_AWAY);
    },
  };
}
