import type { EventTerm, StoryProfile, TermKind } from './story-profile.ts';

const KINDS: readonly TermKind[] = ['name', 'number', 'word'];
const LEADS = 4;
const TITLED = 8;
const HEAD_BYTES = 28;
const TERM_BYTES = 6;
const NONE = Number.NaN;

/**
 * A profile as bytes, about a kilobyte, little-endian: publication, day, outlet, number of shingles, then the
 * sampled shingles and the terms.
 */
export function packProfile({ publishedMs, day, source, shingles, terms }: StoryProfile): Uint8Array {
  const { size, hashes } = shingles;
  const view = new DataView(new ArrayBuffer(HEAD_BYTES + 4 * hashes.length + TERM_BYTES * terms.size));
  view.setFloat64(0, publishedMs ?? NONE, true);
  view.setFloat64(8, day ?? NONE, true);
  view.setUint32(16, source, true);
  view.setUint32(20, size, true);
  view.setUint32(24, hashes.length, true);
  let at = HEAD_BYTES;
  for (const hash of hashes) {
    view.setUint32(at, hash, true);
    at += 4;
  }
  for (const [hash, { kind, weight, leads, titled }] of terms) {
    view.setUint32(at, hash, true);
    view.setUint8(at + 4, KINDS.indexOf(kind) + (leads ? LEADS : 0) + (titled ? TITLED : 0));
    view.setUint8(at + 5, weight);
    at += TERM_BYTES;
  }
  return new Uint8Array(view.buffer);
}

/** What `packProfile` packed. The terms are read when they are first asked for: most candidates differ before that. */
export function unpackProfile(bytes: Uint8Array): StoryProfile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sampled = view.getUint32(24, true);
  const hashes = readHashes(bytes, sampled);
  let terms: ReadonlyMap<number, EventTerm> | undefined;
  return {
    publishedMs: numberOrNull(view.getFloat64(0, true)),
    day: numberOrNull(view.getFloat64(8, true)),
    source: view.getUint32(16, true),
    shingles: { size: view.getUint32(20, true), hashes },
    get terms() {
      terms ??= unpackTerms(view, HEAD_BYTES + 4 * sampled);
      return terms;
    },
  };
}

const LITTLE_ENDIAN = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1;

/** The bytes themselves where they can be read as they lie. */
function readHashes(bytes: Uint8Array, count: number): Uint32Array {
  const from = bytes.byteOffset + HEAD_BYTES;
  if (LITTLE_ENDIAN && from % 4 === 0) return new Uint32Array(bytes.buffer, from, count);
  const view = new DataView(bytes.buffer, from);
  return Uint32Array.from({ length: count }, (_, index) => view.getUint32(4 * index, true));
}

function unpackTerms(view: DataView, from: number): ReadonlyMap<number, EventTerm> {
  const terms = new Map<number, EventTerm>();
  for (let at = from; at < view.byteLength; at += TERM_BYTES) {
    const flags = view.getUint8(at + 4);
    const kind = KINDS[flags % LEADS] ?? 'word';
    terms.set(view.getUint32(at, true), {
      kind,
      weight: view.getUint8(at + 5),
      leads: (flags & LEADS) > 0,
      titled: (flags & TITLED) > 0,
    });
  }
  return terms;
}

const numberOrNull = (value: number): number | null => (Number.isNaN(value) ? null : value);
