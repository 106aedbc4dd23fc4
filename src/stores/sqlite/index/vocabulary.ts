import { termHash } from './term-hash.ts';

/** A vocabulary that has grown to so many terms is begun anew: memory stays bounded. */
const MAX_TERMS = 200_000;

let current: Vocabulary | undefined;

/** Terms as small numbers, the same ones while one object lasts. Terms repeat from batch to batch. */
export class Vocabulary {
  readonly #numbers = new Map<string, number>();
  readonly #byHash = new Map<number, number>();
  readonly #hashes: number[] = [];

  /** The one that batches share. */
  static open(): Vocabulary {
    if (current === undefined || current.size > MAX_TERMS) current = new Vocabulary();
    return current;
  }

  get size(): number {
    return this.#hashes.length;
  }

  /** The number of a term; a new one when it is new. */
  numberOf(term: string): number {
    const known = this.#numbers.get(term);
    if (known !== undefined) return known;
    const hash = termHash(term);
    const number = this.#byHash.get(hash) ?? this.#hashes.length;
    this.#numbers.set(term, number);
    if (number === this.#hashes.length) {
      this.#byHash.set(hash, number);
      this.#hashes.push(hash);
    }
    return number;
  }

  hashAt(number: number): number {
    return this.#hashes[number] ?? 0;
  }

  /** The numbers, ascending by the hashes of their terms. */
  sorted(numbers: readonly number[]): readonly number[] {
    const hashes = Float64Array.from(numbers, (number) => this.hashAt(number)).sort();
    return Array.from(hashes, (hash) => this.#byHash.get(hash) ?? 0);
  }
}
