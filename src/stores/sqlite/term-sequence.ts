import type { IndexTerms } from '../../store.ts';

/**
 * The index terms of an article in text order, packed: how many stand in the title, then every term as its
 * 32-bit hash, title first, little-endian. Where a query's terms stand in a candidate is read from this in
 * microseconds, without its text. Two terms share a hash once in four thousand million pairs; that moves a
 * rank a little and nothing else, because what matches at all is decided by the index.
 */
export function packTerms(terms: IndexTerms): Uint8Array {
  const view = new DataView(new ArrayBuffer(4 * (1 + terms.title.length + terms.body.length)));
  view.setUint32(0, terms.title.length, true);
  let at = 4;
  for (const list of [terms.title, terms.body]) {
    for (const term of list) {
      view.setUint32(at, hashTerm(term), true);
      at += 4;
    }
  }
  return new Uint8Array(view.buffer);
}

/** Lengths of a packed sequence and the places of those terms of `wanted` (hash to number) that it has. */
export interface TermPlaces {
  readonly titleTerms: number;
  readonly bodyTerms: number;
  /** By the numbers that `wanted` gives. */
  readonly title: ReadonlyMap<number, readonly number[]>;
  readonly body: ReadonlyMap<number, readonly number[]>;
}

export function findTerms(packed: Uint8Array, wanted: ReadonlyMap<number, number>): TermPlaces {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  const titleTerms = view.getUint32(0, true);
  const all = packed.byteLength / 4 - 1;
  return {
    titleTerms,
    bodyTerms: all - titleTerms,
    title: placesIn(view, 0, titleTerms, wanted),
    body: placesIn(view, titleTerms, all, wanted),
  };
}

function placesIn(
  view: DataView,
  from: number,
  to: number,
  wanted: ReadonlyMap<number, number>,
): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  for (let at = from; at < to; at += 1) {
    const term = wanted.get(view.getUint32(4 + 4 * at, true));
    if (term === undefined) continue;
    const places = found.get(term);
    if (places === undefined) found.set(term, [at - from]);
    else places.push(at - from);
  }
  return found;
}

/** FNV-1a over UTF-16 code units, 32 bits. */
export function hashTerm(term: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < term.length; at += 1) hash = Math.imul(hash ^ term.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
