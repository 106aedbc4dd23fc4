import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { decodeFrame, encodeFrame, OPCODE } from './frame.ts';

/** RFC 6455, section 1.3. */
const HANDSHAKE_GUID = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';

/** The server's end of a WebSocket. */
export interface ServerSocket {
  readonly open: boolean;
  send(text: string): void;
  /** Says goodbye and ends the connection in order. */
  close(code: number): void;
  /** Cuts the connection without a word. */
  destroy(): void;
  /** From now on nothing is read or written, and the connection stays: a peer that is gone. */
  freeze(): void;
}

export interface SocketHandlers {
  onText(text: string): void;
  onClose(): void;
}

/** Answers the upgrade request and speaks RFC 6455 without extensions: text, ping, pong, close, fragments. */
export function acceptWebSocket(
  request: IncomingMessage,
  stream: Duplex,
  handlers: SocketHandlers,
): ServerSocket {
  const accept = createHash('sha1')
    .update(`${request.headers['sec-websocket-key']}${HANDSHAKE_GUID}`)
    .digest('base64');
  stream.write(
    `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
  );
  let unread = Buffer.alloc(0);
  let parts: Buffer[] = [];
  let open = true;
  let frozen = false;
  const write = (opcode: number, payload: Buffer) => {
    if (open && !frozen && stream.writable) stream.write(encodeFrame(opcode, payload));
  };
  const ended = () => {
    if (!open) return;
    open = false;
    handlers.onClose();
  };
  const answer = (opcode: number, final: boolean, payload: Buffer) => {
    if (opcode === OPCODE.ping) write(OPCODE.pong, payload);
    else if (opcode === OPCODE.close) {
      write(OPCODE.close, payload);
      ended();
      stream.end();
    } else if (opcode === OPCODE.text || opcode === OPCODE.continuation) {
      parts.push(payload);
      if (!final) return;
      const text = Buffer.concat(parts).toString('utf8');
      parts = [];
      handlers.onText(text);
    }
  };
  stream.on('data', (chunk: Buffer) => {
    if (frozen) return;
    unread = Buffer.concat([unread, chunk]);
    for (let next = decodeFrame(unread); next !== null; next = decodeFrame(unread)) {
      unread = unread.subarray(next.used);
      answer(next.frame.opcode, next.frame.final, next.frame.payload);
    }
  });
  stream.on('close', ended);
  stream.on('end', ended);
  stream.on('error', ended);
  return {
    get open() {
      return open;
    },
    send: (text) => write(OPCODE.text, Buffer.from(text)),
    close(code) {
      const payload = Buffer.alloc(2);
      payload.writeUInt16BE(code);
      write(OPCODE.close, payload);
      stream.end();
    },
    destroy() {
      stream.destroy();
      ended();
    },
    freeze() {
      frozen = true;
    },
  };
}
