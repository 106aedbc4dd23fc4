import { termHash } from './term-hash.ts';

const EMPTY = -1;

/**
 * Terms of a batch as small numbers, in the order in which they first came. A table of our own with open
 * addressing: a `Map` of strings took most of the time of indexing.
 */
export class Vocabulary {
  #hashes = new Float64Array(1 << 15);
  /** Numbers of terms, by the low bits of their hashes or some places further. */
  #places = new Int32Array(1 << 16).fill(EMPTY);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** The number of a term; a new one when it is new. */
  numberOf(term: string): number {
    const hash = termHash(term);
    const place = this.#placeOf(hash);
    const known = this.#places[place] ?? EMPTY;
    if (known !== EMPTY) return known;
    if (this.#size === this.#hashes.length) return this.#grow().numberOf(term);
    this.#hashes[this.#size] = hash;
    this.#places[place] = this.#size;
    this.#size += 1;
    return this.#size - 1;
  }

  hashAt(number: number): number {
    return this.#hashes[number] ?? 0;
  }

  /** All numbers, ascending by the hashes of their terms. */
  sorted(): readonly number[] {
    const hashes = this.#hashes.slice(0, this.#size).sort();
    return Array.from(hashes, (hash) => this.#places[this.#placeOf(hash)] ?? 0);
  }

  /** Where the term with this hash stands, or would. */
  #placeOf(hash: number): number {
    const mask = this.#places.length - 1;
    let place = (hash >>> 0) & mask;
    for (;;) {
      const number = this.#places[place] ?? EMPTY;
      if (number === EMPTY || this.#hashes[number] === hash) return place;
      place = (place + 1) & mask;
    }
  }

  /** Twice as large: the table stays at most half full. */
  #grow(): this {
    const hashes = new Float64Array(2 * this.#hashes.length);
    hashes.set(this.#hashes);
    this.#hashes = hashes;
    this.#places = new Int32Array(2 * hashes.length).fill(EMPTY);
    for (let number = 0; number < this.#size; number += 1)
      this.#places[this.#placeOf(hashes[number] ?? 0)] = number;
    return this;
  }
}
