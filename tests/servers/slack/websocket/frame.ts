/** A WebSocket frame (RFC 6455, section 5.2), unmasked. */
export interface Frame {
  readonly final: boolean;
  readonly opcode: number;
  readonly payload: Buffer;
}

export const OPCODE = { continuation: 0, text: 1, close: 8, ping: 9, pong: 10 } as const;

/** A frame from a server is never masked (5.1). */
export function encodeFrame(opcode: number, payload: Buffer): Buffer {
  const first = 0x80 | opcode;
  if (payload.length < 126) return Buffer.concat([Buffer.from([first, payload.length]), payload]);
  const header = Buffer.alloc(payload.length < 65_536 ? 4 : 10);
  header[0] = first;
  if (header.length === 4) {
    header[1] = 126;
    header.writeUInt16BE(payload.length, 2);
  } else {
    header[1] = 127;
    header.writeBigUInt64BE(BigInt(payload.length), 2);
  }
  return Buffer.concat([header, payload]);
}

/** The first whole frame of the bytes and how many it took, or null while it is not all there. */
export function decodeFrame(bytes: Buffer): { readonly frame: Frame; readonly used: number } | null {
  if (bytes.length < 2) return null;
  const short = bytes.readUInt8(1) & 0x7f;
  const lengthBytes = short === 126 ? 2 : short === 127 ? 8 : 0;
  const masked = (bytes.readUInt8(1) & 0x80) !== 0;
  const start = 2 + lengthBytes + (masked ? 4 : 0);
  if (bytes.length < start) return null;
  const length =
    lengthBytes === 0 ? short : lengthBytes === 2 ? bytes.readUInt16BE(2) : Number(bytes.readBigUInt64BE(2));
  if (bytes.length < start + length) return null;
  const payload = Buffer.from(bytes.subarray(start, start + length));
  if (masked) unmask(payload, bytes.subarray(start - 4, start));
  const first = bytes.readUInt8(0);
  return { frame: { final: (first & 0x80) !== 0, opcode: first & 0x0f, payload }, used: start + length };
}

function unmask(payload: Buffer, key: Buffer): void {
  for (let i = 0; i < payload.length; i += 1) {
    payload.writeUInt8(payload.readUInt8(i) ^ key.readUInt8(i % 4), i);
  }
}
