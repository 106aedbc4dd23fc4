import type { TermMatch } from '../../store.ts';
import { termHash } from './index/term-hash.ts';

/**
 * What the packed term sequence of an article says about a query. Such a sequence is how many terms stand in the
 * title, then every term in text order as 32 bits of its hash, title first, little-endian
 * (index/build-segment.ts). Where a query's terms stand in a candidate is read from this in microseconds, without
 * its text. Two terms share such a hash once in four thousand million pairs; that moves a rank a little and
 * nothing else, because what matches at all is decided by the index.
 */
export interface TermPlaces {
  readonly titleTerms: number;
  readonly bodyTerms: number;
  readonly matches: readonly TermMatch[];
}

/** 4 KB of marks stay in the processor's nearest cache. */
const MARKED_BITS = 0xfff;

/** Finds the terms of one query in many sequences. */
export class TermFinder {
  readonly #terms: readonly { readonly term: string; readonly words: readonly number[] }[];
  /** Marks the low bits of the wanted hashes: most terms of a text are passed over by one look. */
  readonly #marks = new Uint8Array(MARKED_BITS + 1);

  /** `terms` are index terms; one with spaces is a phrase. */
  constructor(terms: readonly string[]) {
    this.#terms = terms.map((term) => ({ term, words: term.split(' ').map(hashTerm) }));
    for (const hash of this.#terms.flatMap(({ words }) => words)) this.#marks[hash & MARKED_BITS] = 1;
  }

  find(packed: Uint8Array): TermPlaces {
    const all = numbersIn(packed);
    const titleTerms = all[0] ?? 0;
    const title = this.#placesIn(all.subarray(1, 1 + titleTerms));
    const body = this.#placesIn(all.subarray(1 + titleTerms));
    const matches: TermMatch[] = [];
    for (const { term, words } of this.#terms) {
      const match = { term, title: placesOf(words, title), body: placesOf(words, body) };
      if (match.title.length + match.body.length > 0) matches.push(match);
    }
    return { titleTerms, bodyTerms: all.length - 1 - titleTerms, matches };
  }

  #placesIn(hashes: Uint32Array): Places {
    const found = new Map<number, number[]>();
    for (let at = 0; at < hashes.length; at += 1) {
      const hash = hashes[at] ?? 0;
      if (this.#marks[hash & MARKED_BITS] === 0) continue;
      const places = found.get(hash);
      if (places === undefined) found.set(hash, [at]);
      else places.push(at);
    }
    return found;
  }
}

/** The numbers where they lie; copied when they lie askew. */
function numbersIn(packed: Uint8Array): Uint32Array {
  const { buffer, byteOffset, byteLength } = packed.byteOffset % 4 === 0 ? packed : packed.slice();
  return new Uint32Array(buffer, byteOffset, byteLength / 4);
}

/** Places of words by their hash, ascending. */
type Places = ReadonlyMap<number, readonly number[]>;

function placesOf(words: readonly number[], places: Places): readonly number[] {
  const [first, ...rest] = words.map((word) => places.get(word) ?? []);
  if (first === undefined || rest.length === 0) return first ?? [];
  return first.filter((start) => rest.every((list, index) => list.includes(start + index + 1)));
}

/** 32 bits of it. */
const hashTerm = (term: string): number => termHash(term) >>> 0;
