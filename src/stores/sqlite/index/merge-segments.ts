import { listsIn, packBlocks, type TermList } from './block.ts';
import type { Segment } from './build-segment.ts';
import { eachPosting, PostingWriter } from './posting.ts';
import { articleAt, type SegmentArticle, type SegmentArticles } from './segment-articles.ts';

/** A segment as it is read back for a merge. */
export interface SegmentPart {
  readonly articles: SegmentArticles;
  /** In order. */
  readonly blocks: Iterable<Uint8Array>;
}

/** One segment of several, without the revisions that are no longer current. */
export function mergeSegments(parts: readonly SegmentPart[], removed: ReadonlySet<number>): Segment {
  const articles: SegmentArticle[] = [];
  const cursors = parts.map((part) => {
    const numbers = new Int32Array(part.articles.count).fill(GONE);
    for (let index = 0; index < part.articles.count; index += 1) {
      const article = articleAt(part.articles, index);
      if (removed.has(article.revision)) continue;
      numbers[index] = articles.length;
      articles.push(article);
    }
    return new Cursor(part.blocks, numbers);
  });
  return { articles, blocks: packBlocks(mergeLists(cursors)) };
}

const GONE = -1;

function* mergeLists(cursors: readonly Cursor[]): Generator<TermList> {
  const writer = new PostingWriter();
  for (let hash = smallest(cursors); hash < Number.POSITIVE_INFINITY; hash = smallest(cursors)) {
    writer.start();
    for (const cursor of cursors) if (cursor.current?.hash === hash) cursor.copyTo(writer);
    if (writer.length > 0) yield { hash, bytes: writer.bytes() };
  }
}

const smallest = (cursors: readonly Cursor[]): number =>
  cursors.reduce((least, { current }) => Math.min(least, current?.hash ?? least), Number.POSITIVE_INFINITY);

/** Walks through the lists of one segment. */
class Cursor {
  current: TermList | null = null;
  readonly #lists: Iterator<TermList>;
  /** New numbers of the segment's articles. */
  readonly #numbers: Int32Array;

  constructor(blocks: Iterable<Uint8Array>, numbers: Int32Array) {
    this.#lists = allLists(blocks);
    this.#numbers = numbers;
    this.#step();
  }

  copyTo(writer: PostingWriter): void {
    eachPosting(this.current?.bytes ?? NOTHING, (article, posting) => {
      const number = this.#numbers[article] ?? GONE;
      if (number !== GONE) writer.add(number, posting);
    });
    this.#step();
  }

  #step(): void {
    const next = this.#lists.next();
    this.current = next.done === true ? null : next.value;
  }
}

const NOTHING = new Uint8Array();

function* allLists(blocks: Iterable<Uint8Array>): Generator<TermList> {
  for (const block of blocks) yield* listsIn(block);
}
