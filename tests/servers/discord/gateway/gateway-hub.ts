import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { asObject, type JsonObject, parseJson } from '../../slack/core/json.ts';
import type { Backend } from '../core/backend.ts';
import { SEED } from '../core/seed-ids.ts';
import { type Connection, OP, sendFrame } from './connection.ts';
import type { GatewayEvent } from './gateway-event.ts';
import { createGreeting, type Greeting } from './greet.ts';
import { Intents } from './intents.ts';
import { type Malformed, malformedFrame } from './malformed.ts';
import { belongsTo, type Dispatched, type Session } from './session.ts';

/** Everything a test can do to the gateway, and see of it. */
export interface GatewayHub {
  /** Sockets with a session. */
  readonly connected: number;
  readonly sessions: readonly Session[];
  /** Identifies and resumes that were taken, in order. */
  readonly handshakes: readonly ('identify' | 'resume')[];
  readonly heartbeats: number;
  /** Why sockets closed, by the client or by us. */
  readonly closes: readonly number[];
  /** Everything that was dispatched, replays not counted. */
  readonly dispatched: readonly Dispatched[];
  accept(request: IncomingMessage, stream: Duplex, head: Buffer): void;
  emit(event: GatewayEvent): void;
  /** Whether an app that works would hear of something of this server now. */
  reaches(guildId: string | null): boolean;
  /** Op 7: the client should resume. */
  reconnect(): void;
  /** Op 9, resumable or not. */
  invalidate(isResumable: boolean): void;
  /** Closes with a code (4000: unknown error, the client may resume), or cuts the line without one. */
  drop(code?: number): void;
  /** From now on nothing comes through, acknowledgements of heartbeats neither: a zombie. */
  freeze(): void;
  /** Sends whatever this is: a text as it stands, an object as JSON. */
  sendRaw(frame: string | JsonObject): void;
  /** Sends a payload that Discord never sends. */
  sendMalformed(kind: Malformed): void;
  /** The next `times` dispatches are sent twice over, each with a number of its own. */
  duplicate(times?: number): void;
  /** The next `times` connections are refused with 503. */
  refuse(times: number): void;
  /** Forgets all sessions: a resume gets op 9 (false). */
  forgetSessions(): void;
  close(): void;
}

/** docs: topics/gateway#rate-limiting. */
const SENDS_PER_MINUTE = 120;
const MAX_PAYLOAD_BYTES = 4096;

/** What a client may send. */
const FROM_CLIENT = new Set<unknown>([
  OP.heartbeat,
  OP.identify,
  OP.presence,
  OP.voice,
  OP.resume,
  OP.requestMembers,
]);

interface State {
  readonly connections: Set<Connection>;
  readonly sessions: Session[];
  readonly handshakes: ('identify' | 'resume')[];
  readonly closes: number[];
  readonly dispatched: Dispatched[];
  heartbeats: number;
  duplicates: number;
  refusals: number;
}

/** Sends an event under the session's next number, and keeps it for a replay. */
function dispatch(
  state: State,
  connections: Iterable<Connection>,
  session: Session,
  name: string,
  data: JsonObject,
): void {
  session.seq += 1;
  const sent = { seq: session.seq, name, data };
  session.sent.push(sent);
  state.dispatched.push(sent);
  for (const connection of connections) {
    if (connection.session === session)
      sendFrame(connection, { op: OP.dispatch, t: name, s: sent.seq, d: data });
  }
}

function isWanted(session: Session, event: GatewayEvent): boolean {
  const isIntended = event.intents === 0 || (session.intents & event.intents) !== 0;
  return session.isAlive && isIntended && belongsTo(session, event.guildId);
}

function emit(state: State, event: GatewayEvent): void {
  const wanting = state.sessions.filter((session) => isWanted(session, event));
  const times = wanting.length > 0 && state.duplicates > 0 ? 2 : 1;
  state.duplicates -= times - 1;
  for (const session of wanting) {
    const mayRead = (session.intents & Intents.MessageContent) !== 0;
    const data = mayRead ? event.data : (event.redacted ?? event.data);
    for (let time = 0; time < times; time += 1) dispatch(state, state.connections, session, event.name, data);
  }
}

function tooFast(backend: Backend, connection: Connection): boolean {
  const nowMs = backend.clock.now();
  if (nowMs - connection.windowMs >= 60_000) {
    connection.windowMs = nowMs;
    connection.sentInWindow = 0;
  }
  connection.sentInWindow += 1;
  return connection.sentInWindow > SENDS_PER_MINUTE;
}

function onHeartbeat(state: State, backend: Backend, connection: Connection, seq: unknown): void {
  connection.heartbeats += 1;
  state.heartbeats += 1;
  const known = connection.session?.seq ?? 0;
  if (typeof seq === 'number' && seq > known) {
    backend.violations.record('wrong_sequence', 'heartbeat', `${seq}, the last event was ${known}`);
  }
  sendFrame(connection, { op: OP.ack, d: null });
}

/** Why a frame ends the connection (docs: topics/opcodes-and-status-codes#gateway-gateway-close-event-codes), or null. */
function objection(
  backend: Backend,
  connection: Connection,
  text: string,
): { readonly code: number; readonly why: string } | null {
  const op = asObject(parseJson(text))?.['op'];
  if (op === undefined) return { code: 4002, why: 'Error while decoding payload.' };
  if (Buffer.byteLength(text) > MAX_PAYLOAD_BYTES) return { code: 4002, why: 'Payload too large.' };
  if (tooFast(backend, connection)) return { code: 4008, why: 'You are sending too quickly.' };
  if (!FROM_CLIENT.has(op)) return { code: 4001, why: `Unknown opcode ${String(op)}.` };
  const isGreeting = op === OP.heartbeat || op === OP.identify || op === OP.resume;
  if (!isGreeting && connection.session === null) return { code: 4003, why: 'Not authenticated.' };
  return null;
}

function onFrame(
  state: State,
  backend: Backend,
  connection: Connection,
  greeting: Greeting,
  text: string,
): void {
  const refusal = objection(backend, connection, text);
  if (refusal !== null) {
    backend.violations.record(`close_${refusal.code}`, 'gateway', refusal.why);
    connection.socket.close(refusal.code, refusal.why);
    return;
  }
  const { op, d } = asObject(parseJson(text)) ?? {};
  if (op === OP.heartbeat) onHeartbeat(state, backend, connection, d);
  if (op === OP.identify) greeting.identify(connection, asObject(d) ?? {});
  if (op === OP.resume) greeting.resume(connection, asObject(d) ?? {});
}

/** Codes that end a session when the client closes with them (docs: topics/gateway#disconnecting). */
const ENDING = new Set([1000, 1001]);

export function createGatewayHub(backend: Backend, heartbeatMs: number): GatewayHub {
  const server = new WebSocketServer({ noServer: true });
  const state: State = {
    connections: new Set(),
    sessions: [],
    handshakes: [],
    closes: [],
    dispatched: [],
    heartbeats: 0,
    duplicates: 0,
    refusals: 0,
  };
  const greeting = createGreeting(backend, {
    sessions: state.sessions,
    handshakes: state.handshakes,
    dispatch: (session, name, data) => dispatch(state, state.connections, session, name, data),
  });
  const live = () => [...state.connections].filter((one) => one.session !== null);

  const welcome = (socket: WebSocket) => {
    const nowMs = backend.clock.now();
    const connection: Connection = {
      socket,
      session: null,
      heartbeats: 0,
      frozen: false,
      sentInWindow: 0,
      windowMs: nowMs,
    };
    state.connections.add(connection);
    socket.on('message', (data) => {
      if (connection.frozen) return;
      onFrame(state, backend, connection, greeting, String(data));
      backend.changes.notify();
    });
    socket.on('error', () => socket.terminate());
    socket.on('close', (code) => {
      state.connections.delete(connection);
      state.closes.push(code);
      if (ENDING.has(code) && connection.session !== null) connection.session.isAlive = false;
      backend.changes.notify();
    });
    sendFrame(connection, { op: OP.hello, d: { heartbeat_interval: heartbeatMs } });
  };

  return {
    get connected() {
      return live().length;
    },
    sessions: state.sessions,
    handshakes: state.handshakes,
    get heartbeats() {
      return state.heartbeats;
    },
    closes: state.closes,
    dispatched: state.dispatched,
    accept(request, stream, head) {
      if (state.refusals > 0) {
        state.refusals -= 1;
        stream.end('HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n');
        return;
      }
      const { searchParams } = new URL(request.url ?? '/', 'http://loopback');
      server.handleUpgrade(request, stream, head, (socket) => {
        if (searchParams.get('v') !== '10') return socket.close(4012, 'Invalid API version.');
        if (searchParams.has('compress'))
          backend.violations.record('compression', 'gateway', 'this Discord sends plain frames only');
        return welcome(socket);
      });
    },
    emit: (event) => emit(state, event),
    reaches: (guildId) =>
      live().some((one) => !one.frozen && one.session !== null && belongsTo(one.session, guildId)),
    reconnect() {
      for (const connection of live()) sendFrame(connection, { op: OP.reconnect, d: null });
    },
    invalidate(isResumable) {
      for (const connection of live()) {
        if (!isResumable && connection.session !== null) connection.session.isAlive = false;
        sendFrame(connection, { op: OP.invalidSession, d: isResumable });
      }
    },
    drop(code) {
      for (const { socket } of state.connections) {
        if (code === undefined) socket.terminate();
        else socket.close(code);
      }
    },
    freeze() {
      for (const connection of state.connections) connection.frozen = true;
    },
    sendRaw(frame) {
      for (const { socket } of live()) socket.send(typeof frame === 'string' ? frame : JSON.stringify(frame));
    },
    sendMalformed(kind) {
      for (const connection of live()) {
        if (connection.session === null) continue;
        connection.session.seq += 1;
        const place = { channel_id: SEED.general, guild_id: SEED.guild };
        const frame = malformedFrame(kind, connection.session.seq, place);
        connection.socket.send(typeof frame === 'string' ? frame : JSON.stringify(frame));
      }
    },
    duplicate(times = 1) {
      state.duplicates += times;
    },
    refuse(times) {
      state.refusals += times;
    },
    forgetSessions() {
      for (const session of state.sessions) session.isAlive = false;
    },
    close() {
      for (const { socket } of state.connections) socket.terminate();
      server.close();
    },
  };
}
