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

/** Finds the terms of one query in many sequences. */
export class TermFinder {
  readonly #terms: readonly { readonly term: string; readonly words: readonly number[] }[];
  /** Marks the low 16 bits of the wanted hashes: most terms of a text are passed over by one look. */
  readonly #marks = new Uint8Array(0x10000);

  /** `terms` are index terms; one with spaces is a phrase. */
  constructor(terms: readonly string[]) {
    this.#terms = terms.map((term) => ({ term, words: term.split(' ').map(hashTerm) }));
    for (const hash of this.#terms.flatMap(({ words }) => words)) this.#marks[hash & 0xffff] = 1;
  }

  find(packed: Uint8Array): TermPlaces {
    const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
    const titleTerms = view.getUint32(0, true);
    const all = packed.byteLength / 4 - 1;
    const title = this.#placesIn(view, 0, titleTerms);
    const body = this.#placesIn(view, titleTerms, all);
    const matches: TermMatch[] = [];
    for (const { term, words } of this.#terms) {
      const match = { term, title: placesOf(words, title), body: placesOf(words, body) };
      if (match.title.length + match.body.length > 0) matches.push(match);
    }
    return { titleTerms, bodyTerms: all - titleTerms, matches };
  }

  #placesIn(view: DataView, from: number, to: number): Places {
    const found = new Map<number, number[]>();
    for (let at = from; at < to; at += 1) {
      const hash = view.getUint32(4 + 4 * at, true);
      if (this.#marks[hash & 0xffff] === 0) continue;
      const places = found.get(hash);
      if (places === undefined) found.set(hash, [at - from]);
      else places.push(at - from);
    }
    return found;
  }
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
