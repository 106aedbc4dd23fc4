import type { ServerResponse } from 'node:http';
import type { ModelCall } from '../core/model-call.ts';

/** A whole answer, before it is sent. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Iterable<Buffer>;
}

/** JSON as every profile sends it. */
export const jsonReply = (
  status: number,
  json: unknown,
  headers: Readonly<Record<string, string>>,
): Reply => ({
  status,
  headers: { 'content-type': 'application/json', ...headers },
  bytes: [Buffer.from(JSON.stringify(json))],
});

/** Sends a reply, to a client that still listens. */
export function send(response: ServerResponse, reply: Reply, call: ModelCall): void {
  if (response.destroyed) return;
  call.status = reply.status;
  response.writeHead(reply.status, reply.headers);
  for (const piece of reply.bytes) response.write(piece);
  response.end();
}
