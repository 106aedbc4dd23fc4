import type { IndexTerms, TermMatch } from '../../store.ts';

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

/** What a packed sequence says about a query. */
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

/** FNV-1a over UTF-16 code units, 32 bits. */
function hashTerm(term: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < term.length; at += 1) hash = Math.imul(hash ^ term.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
