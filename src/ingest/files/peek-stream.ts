/** A stream whose beginning has been looked at. */
export interface PeekedStream {
  /** The first bytes: at least `peekBytes`, or all there are. */
  readonly beginning: Uint8Array;
  /** The whole stream, the beginning included. To be read once. */
  readonly chunks: AsyncIterable<Uint8Array>;
}

/** Looks at the beginning of a stream without losing it. */
export async function peekStream(
  source: AsyncIterable<Uint8Array>,
  peekBytes: number,
): Promise<PeekedStream> {
  const iterator = source[Symbol.asyncIterator]();
  const parts: Uint8Array[] = [];
  let length = 0;
  while (length < peekBytes) {
    const next = await iterator.next();
    if (next.done === true) break;
    parts.push(next.value);
    length += next.value.length;
  }
  const beginning = Buffer.concat(parts);
  return { beginning, chunks: continued(beginning, iterator) };
}

async function* continued(
  beginning: Uint8Array,
  iterator: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    yield beginning;
    for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield next.value;
  } finally {
    await iterator.return?.(); // closes the file when the reader stops early
  }
}
