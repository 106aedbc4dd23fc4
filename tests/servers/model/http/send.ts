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

/** Resolves when the client has read on, or is gone. */
const drained = (response: ServerResponse): Promise<void> =>
  new Promise((resolve) => {
    const done = () => {
      response.off('drain', done).off('close', done);
      resolve();
    };
    response.on('drain', done).on('close', done);
  });

/** Sends a reply piece by piece, no faster than it is read; stops where the client hangs up. */
export async function send(response: ServerResponse, reply: Reply, call: ModelCall): Promise<void> {
  if (response.destroyed) return;
  call.status = reply.status;
  response.writeHead(reply.status, reply.headers);
  for (const piece of reply.bytes) {
    if (response.destroyed) return;
    if (!response.write(piece)) await drained(response);
  }
  response.end();
}
