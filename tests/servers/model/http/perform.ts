import type { ServerResponse } from 'node:http';
import type { ModelCall } from '../core/model-call.ts';
import type { Reach, TransportAct } from '../faults/model-fault.ts';
import type { Reply } from './send.ts';

const wholeOf = (reply: Reply): Buffer => Buffer.concat([...reply.bytes]);

const framed = (reply: Reply, framing: 'length' | 'chunked', length: number) =>
  framing === 'length'
    ? { ...reply.headers, 'content-length': String(length) }
    : { ...reply.headers, 'transfer-encoding': 'chunked' };

/** Sends as much as the fault lets through; `then` when it is on its way. */
function sendUpTo(
  response: ServerResponse,
  reply: Reply,
  { after, framing }: { readonly after: Reach; readonly framing: 'length' | 'chunked' },
  then: () => void,
): void {
  if (after === 'nothing') {
    then();
    return;
  }
  const body = wholeOf(reply);
  response.writeHead(reply.status, framed(reply, framing, body.length));
  if (after === 'half') {
    response.write(body.subarray(0, body.length / 2), () => then());
    return;
  }
  response.flushHeaders();
  setImmediate(then);
}

function drip(response: ServerResponse, reply: Reply, everyMs: number): void {
  const body = wholeOf(reply);
  let sent = 0;
  response.writeHead(reply.status, framed(reply, 'length', body.length));
  const sendOne = () => {
    response.write(body.subarray(sent, sent + 1));
    sent += 1;
    if (sent === body.length) response.end();
  };
  sendOne();
  const timer = setInterval(sendOne, everyMs);
  response.on('close', () => clearInterval(timer));
}

/** Nothing of an answer gets through, so none is needed. */
export const isMute = (how: TransportAct): boolean =>
  how.act === 'babble' || ('after' in how && how.after === 'nothing');

/** Lets the connection fail in the way asked for, while the reply is (or should be) on its way. */
export function perform(response: ServerResponse, reply: Reply, how: TransportAct, call: ModelCall): void {
  const { socket } = response;
  switch (how.act) {
    case 'reset':
    case 'end':
      sendUpTo(response, reply, how, () => {
        if (how.act === 'reset') socket?.resetAndDestroy();
        else socket?.end(() => socket.destroy());
      });
      break;
    case 'hang':
      sendUpTo(response, reply, { after: how.after, framing: 'length' }, () => undefined);
      break;
    case 'drip':
      drip(response, reply, how.everyMs);
      break;
    case 'babble':
      socket?.end(how.bytes);
      break;
    case 'flood_headers':
      response.writeHead(reply.status, { ...reply.headers, 'x-flood': 'f'.repeat(how.chars) });
      response.end(wholeOf(reply));
      break;
    case 'refuse':
      // Done when it was armed: nothing gets here.
      break;
  }
  call.status = response.headersSent ? reply.status : null;
}
