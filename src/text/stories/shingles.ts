import { hashTerm, joinHashes } from './hash-term.ts';

/**
 * A sample of the runs of three words (shingles) of a text: those with the smallest hashes. Two samples tell
 * how much of one text stands in the other (Broder, "On the resemblance and containment of documents", 1997).
 */
export interface ShingleSample {
  /** How many distinct shingles the text has. */
  readonly size: number;
  /** Hashes, ascending; all of them when there are no more than `MAX_SAMPLE`. */
  readonly hashes: Uint32Array;
}

/** Estimates of a share are off by 0.04 (one standard deviation) with so many. */
const MAX_SAMPLE = 128;

/** `terms` are index terms in text order. */
export function sampleShingles(terms: readonly string[]): ShingleSample {
  const distinct = new Set<number>();
  let before = 0;
  let last = 0;
  for (const [place, term] of terms.entries()) {
    const hash = hashTerm(term);
    if (place > 1) distinct.add(joinHashes(joinHashes(before, last), hash));
    before = last;
    last = hash;
  }
  const hashes = Uint32Array.from(distinct).sort();
  return { size: hashes.length, hashes: hashes.slice(0, MAX_SAMPLE) };
}

/** How much two texts share, as shares of 0 to 1. */
export interface Overlap {
  /** Of the shorter text, how much stands in the longer one. */
  readonly containment: number;
  /** Of both together, how much they have in common. */
  readonly resemblance: number;
  /** About how many shingles both have. */
  readonly shared: number;
}

/** What two samples say about their texts. Symmetric. */
export function compareShingles(one: ShingleSample, other: ShingleSample): Overlap {
  const limit = Math.min(limitOf(one), limitOf(other));
  const shared = countShared(one.hashes, other.hashes, limit);
  const union = countUpTo(one.hashes, limit) + countUpTo(other.hashes, limit) - shared;
  const smaller = Math.min(one.size, other.size);
  if (union === 0 || smaller === 0) return { containment: 0, resemblance: 0, shared: 0 };
  const resemblance = shared / union;
  const common = (resemblance * (one.size + other.size)) / (1 + resemblance);
  return { containment: Math.min(1, common / smaller), resemblance, shared: common };
}

/** Up to this hash the sample has every shingle of its text. */
const limitOf = ({ size, hashes }: ShingleSample): number =>
  size === hashes.length ? 0xffffffff : (hashes.at(-1) ?? 0);

function countUpTo(hashes: Uint32Array, limit: number): number {
  let count = 0;
  while (count < hashes.length && (hashes[count] ?? 0) <= limit) count += 1;
  return count;
}

function countShared(one: Uint32Array, other: Uint32Array, limit: number): number {
  let shared = 0;
  let at = 0;
  for (const hash of one) {
    if (hash > limit) break;
    while (at < other.length && (other[at] ?? 0) < hash) at += 1;
    if (other[at] === hash) shared += 1;
  }
  return shared;
}
