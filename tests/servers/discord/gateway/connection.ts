import { WebSocket } from 'ws';
import type { JsonObject } from '../../slack/core/json.ts';
import type { Session } from './session.ts';

/** `GatewayOpcodes`. */
export const OP = {
  dispatch: 0,
  heartbeat: 1,
  identify: 2,
  presence: 3,
  voice: 4,
  resume: 6,
  reconnect: 7,
  requestMembers: 8,
  invalidSession: 9,
  hello: 10,
  ack: 11,
} as const;

/** One socket. */
export interface Connection {
  readonly socket: WebSocket;
  session: Session | null;
  heartbeats: number;
  frozen: boolean;
  sentInWindow: number;
  windowMs: number;
}

/** Sends a frame, unless the connection only seems to be alive. */
export function sendFrame(connection: Connection, frame: JsonObject): void {
  if (!connection.frozen && connection.socket.readyState === WebSocket.OPEN) {
    connection.socket.send(JSON.stringify(frame));
  }
}
