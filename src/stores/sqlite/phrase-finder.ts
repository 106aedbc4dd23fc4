import { termHash } from './index/term-hash.ts';

const BYTES = 4;

/**
 * Whether a phrase stands in packed term sequences (term-sequence.ts), by their bytes: where there are hundreds to
 * look at, its places would take ten times as long.
 */
export class PhraseFinder {
  /** The hashes of its words, as a sequence has them. */
  readonly #pattern: Uint8Array;

  /** `phrase` is index terms with a space between them. */
  constructor(phrase: string) {
    const hashes = Uint32Array.from(phrase.split(' '), (term) => termHash(term) >>> 0);
    this.#pattern = new Uint8Array(hashes.buffer);
  }

  standsIn(packed: Uint8Array): boolean {
    const bytes = Buffer.from(packed.buffer, packed.byteOffset, packed.byteLength);
    const titleEnd = BYTES * (1 + (packed.length < BYTES ? 0 : bytes.readUint32LE()));
    for (let at = bytes.indexOf(this.#pattern, BYTES); at >= 0; ) {
      // Bytes that only look like it: between two terms, or from the end of the title into the body.
      const isSplit = at < titleEnd && at + this.#pattern.length > titleEnd;
      if (at % BYTES === 0 && !isSplit) return true;
      at = bytes.indexOf(this.#pattern, at + 1);
    }
    return false;
  }
}
