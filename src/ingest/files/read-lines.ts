/** One line of a stream without its line end; `bytes` is null when it was longer than allowed and was passed over. */
export interface NumberedLine {
  /** Counted from 1. */
  readonly number: number;
  readonly bytes: Uint8Array | null;
}

/**
 * The lines of a byte stream, in memory bounded by `maxBytes` whatever the stream holds: of a longer line
 * nothing is kept. The last line needs no line end.
 */
export async function* readLines(
  chunks: AsyncIterable<Uint8Array>,
  maxBytes: number,
): AsyncGenerator<NumberedLine> {
  let number = 1;
  let line = new HeldLine(maxBytes);
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(0x0a); end !== -1; end = chunk.indexOf(0x0a, from)) {
      line.add(chunk.subarray(from, end));
      yield { number, bytes: line.bytes() };
      number += 1;
      line = new HeldLine(maxBytes);
      from = end + 1;
    }
    line.add(chunk.subarray(from));
  }
  if (line.length > 0) yield { number, bytes: line.bytes() };
}

/** The part of a line that has been read. */
class HeldLine {
  length = 0;
  readonly #maxBytes: number;
  #parts: Uint8Array[] = [];

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  add(part: Uint8Array): void {
    this.length += part.length;
    if (this.length > this.#maxBytes) this.#parts = [];
    else if (part.length > 0) this.#parts.push(part);
  }

  bytes(): Uint8Array | null {
    return this.length > this.#maxBytes ? null : Buffer.concat(this.#parts);
  }
}
