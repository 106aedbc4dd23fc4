/**
 * A block holds the posting lists of some terms, ascending by hash: how many (32 bits), their hashes (64-bit
 * floats), where each list ends (32 bits), then the lists. Little-endian.
 */
export interface Block {
  /** The smallest hash in it. */
  readonly first: number;
  readonly bytes: Uint8Array;
}

/** One term with its packed postings. */
export interface TermList {
  readonly hash: number;
  readonly bytes: Uint8Array;
}

/** So many bytes of lists are gathered, and so many terms: what is read to find one term. */
const BLOCK_BYTES = 4_096;
const BLOCK_TERMS = 512;
const TERM_BYTES = 12;

/** Packs term lists, which come ascending by hash; their bytes may change once the next one is asked for. */
export function packBlocks(lists: Iterable<TermList>): readonly Block[] {
  const blocks: Block[] = [];
  let hashes: number[] = [];
  let ends: number[] = [];
  let data = new Uint8Array(2 * BLOCK_BYTES);
  let at = 0;
  const close = () => {
    const [first] = hashes;
    if (first !== undefined) blocks.push({ first, bytes: packBlock(hashes, ends, data.subarray(0, at)) });
    hashes = [];
    ends = [];
    at = 0;
  };
  for (const { hash, bytes } of lists) {
    if (at + bytes.length > data.length) {
      const larger = new Uint8Array(2 * (at + bytes.length));
      larger.set(data.subarray(0, at));
      data = larger;
    }
    data.set(bytes, at);
    at += bytes.length;
    hashes.push(hash);
    ends.push(at);
    if (at >= BLOCK_BYTES || hashes.length >= BLOCK_TERMS) close();
  }
  close();
  return blocks;
}

function packBlock(hashes: readonly number[], ends: readonly number[], data: Uint8Array): Uint8Array {
  const head = 4 + TERM_BYTES * hashes.length;
  const bytes = new Uint8Array(head + data.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, hashes.length, true);
  for (const [index, hash] of hashes.entries()) view.setFloat64(4 + 8 * index, hash, true);
  const endsAt = 4 + 8 * hashes.length;
  for (const [index, end] of ends.entries()) view.setUint32(endsAt + 4 * index, end, true);
  bytes.set(data, head);
  return bytes;
}

/** The lists of a block, in order. */
export function* listsIn(bytes: Uint8Array): Generator<TermList> {
  const view = viewOf(bytes);
  const terms = view.getUint32(0, true);
  for (let index = 0; index < terms; index += 1) {
    yield { hash: view.getFloat64(4 + 8 * index, true), bytes: listAt(bytes, view, terms, index) };
  }
}

/** The packed postings of a term; null when the block has none of it. */
export function findList(bytes: Uint8Array, hash: number): Uint8Array | null {
  const view = viewOf(bytes);
  const terms = view.getUint32(0, true);
  let [low, high] = [0, terms - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = view.getFloat64(4 + 8 * middle, true);
    if (found === hash) return listAt(bytes, view, terms, middle);
    if (found < hash) low = middle + 1;
    else high = middle - 1;
  }
  return null;
}

function listAt(bytes: Uint8Array, view: DataView, terms: number, index: number): Uint8Array {
  const endsAt = 4 + 8 * terms;
  const head = 4 + TERM_BYTES * terms;
  const start = index === 0 ? 0 : view.getUint32(endsAt + 4 * (index - 1), true);
  return bytes.subarray(head + start, head + view.getUint32(endsAt + 4 * index, true));
}

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
