import type { TermList } from './block.ts';
import { PostingWriter, withBody, withTitle } from './posting.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The place of what stands in a title. */
export const TITLE = -1;

const NONE = -1;

/** Gathers the postings of terms: chains in a few long columns, for an array a term is mostly rubbish to clear. */
export class InvertedTerms {
  readonly #vocabulary: Vocabulary;
  /** Of each term of the vocabulary its last entry. */
  #last = new Int32Array(1 << 15).fill(NONE);
  #articles = new Uint32Array(1 << 14);
  #postings = new Uint8Array(1 << 14);
  /** Of each entry the one before it of the same term. */
  #before = new Int32Array(1 << 14);
  #entries = 0;

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  /** One occurrence of a term, given by its number; articles come in ascending order. */
  add(term: number, article: number, place: number): void {
    if (term >= this.#last.length) this.#last = grown(this.#last, new Int32Array(2 * term + 1).fill(NONE));
    let entry = this.#last[term] ?? NONE;
    if (entry === NONE || this.#articles[entry] !== article) entry = this.#append(term, article, entry);
    const posting = this.#postings[entry] ?? 0;
    this.#postings[entry] = place === TITLE ? withTitle(posting) : withBody(posting, place);
  }

  #append(term: number, article: number, before: number): number {
    const entry = this.#entries;
    this.#entries += 1;
    if (entry === this.#articles.length) {
      this.#articles = grown(this.#articles, new Uint32Array(2 * entry));
      this.#postings = grown(this.#postings, new Uint8Array(2 * entry));
      this.#before = grown(this.#before, new Int32Array(2 * entry));
    }
    this.#articles[entry] = article;
    this.#before[entry] = before;
    this.#last[term] = entry;
    return entry;
  }

  /** The lists of all terms, ascending by hash. */
  *lists(): Generator<TermList> {
    const writer = new PostingWriter();
    for (const term of this.#vocabulary.sorted()) {
      writer.start();
      const chain: number[] = [];
      for (let entry = this.#last[term] ?? NONE; entry !== NONE; entry = this.#before[entry] ?? NONE)
        chain.push(entry);
      for (let at = chain.length - 1; at >= 0; at -= 1) {
        const entry = chain[at] ?? 0;
        writer.add(this.#articles[entry] ?? 0, this.#postings[entry] ?? 0);
      }
      yield { hash: this.#vocabulary.hashAt(term), bytes: writer.bytes() };
    }
  }
}

function grown<Column extends Int32Array | Uint32Array | Uint8Array>(column: Column, larger: Column): Column {
  larger.set(column);
  return larger;
}
