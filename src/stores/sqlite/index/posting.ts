import { leadTerms } from '../../../text/search/score-article.ts';

/**
 * How a term stands in an article, in 7 bits: how often in the title (up to 3) and in the body (up to 15), and
 * whether the body opens with it. More says nothing more: the score of a term saturates.
 */
export type Posting = number;

const MAX_TITLE = 3;
const MAX_BODY = 15;
const BODY_STEP = 4;
const LEAD = 64;

export const titleTimes = (posting: Posting): number => posting & MAX_TITLE;
export const bodyTimes = (posting: Posting): number => (posting >> 2) & MAX_BODY;
export const isInLead = (posting: Posting): boolean => posting >= LEAD;

/** The posting with one more occurrence in the title. */
export const withTitle = (posting: Posting): Posting =>
  titleTimes(posting) < MAX_TITLE ? posting + 1 : posting;

/** The posting with one more occurrence at a place of the body, counted from 0. */
export function withBody(posting: Posting, place: number): Posting {
  const counted = bodyTimes(posting) < MAX_BODY ? posting + BODY_STEP : posting;
  return place < leadTerms ? counted | LEAD : counted;
}

/** A term's postings: numbers of articles within a segment, ascending, and how it stands in each. */
export interface PostingList {
  readonly articles: Uint32Array;
  readonly postings: Uint8Array;
}

/** Bytes that grow as they are written. */
export class PostingWriter {
  #bytes = new Uint8Array(1 << 12);
  #at = 0;
  #last = -1;

  /** Begins another list. */
  start(): void {
    this.#at = 0;
    this.#last = -1;
  }

  get length(): number {
    return this.#at;
  }

  /** Articles come in ascending order: what is written is the step from the last one, then the posting. */
  add(article: number, posting: Posting): void {
    if (this.#at + MAX_BYTES > this.#bytes.length) this.#grow();
    let step = article - this.#last - 1;
    this.#last = article;
    while (step >= 0x80) {
      this.#bytes[this.#at] = (step & 0x7f) | 0x80;
      this.#at += 1;
      step >>>= 7;
    }
    this.#bytes[this.#at] = step;
    this.#bytes[this.#at + 1] = posting;
    this.#at += 2;
  }

  /** The list that was begun last; overwritten by the next one. */
  bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#at);
  }

  #grow(): void {
    const larger = new Uint8Array(this.#bytes.length * 2);
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}

/** Of one posting: a step of 32 bits takes five bytes. */
const MAX_BYTES = 6;

/** Calls for every posting that a `PostingWriter` wrote, in order. */
export function eachPosting(bytes: Uint8Array, visit: (article: number, posting: Posting) => void): void {
  let article = -1;
  for (let at = 0; at < bytes.length; at += 2) {
    let byte = bytes[at] ?? 0;
    let step = byte & 0x7f;
    for (let shift = 7; byte >= 0x80; shift += 7) {
      at += 1;
      byte = bytes[at] ?? 0;
      step |= (byte & 0x7f) << shift;
    }
    article += step + 1;
    visit(article, bytes[at + 1] ?? 0);
  }
}

/** What a `PostingWriter` wrote. */
export function readPostings(bytes: Uint8Array): PostingList {
  const articles = new Uint32Array(bytes.length >> 1);
  const postings = new Uint8Array(bytes.length >> 1);
  let count = 0;
  eachPosting(bytes, (article, posting) => {
    articles[count] = article;
    postings[count] = posting;
    count += 1;
  });
  return { articles: articles.subarray(0, count), postings: postings.subarray(0, count) };
}
