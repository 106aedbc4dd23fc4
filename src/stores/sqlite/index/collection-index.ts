import type { Connection } from '../connection.ts';
import { corpusVersion } from '../corpus-version.ts';
import { findList } from './block.ts';
import { type PostingList, readPostings } from './posting.ts';
import { type SegmentArticles, unpackArticles } from './segment-articles.ts';
import { termHash } from './term-hash.ts';
import { readBlock, readRemoved } from './write-segments.ts';

/** A segment as a question reads it: its articles in memory, its lists in the file. */
interface OpenSegment {
  readonly number: number;
  readonly articles: SegmentArticles;
  readonly firstBlock: number;
  /** The first hash of each block. */
  readonly firsts: Float64Array;
  /** How many articles stand in the segments before it. */
  readonly base: number;
}

/**
 * The full-text index of one collection, as it is in the file at one version. Articles are numbered over all of
 * its segments. What a scope does not hold is not even read, and counts of one collection tell nothing of another.
 */
export interface CollectionIndex {
  /** How many article numbers there are, those of removed articles included. */
  readonly size: number;
  readonly segments: readonly OpenSegment[];
  /** The articles that have a term of one word, ascending; none of them removed. */
  postings(term: string): PostingList;
}

interface Opened {
  readonly version: string;
  readonly index: CollectionIndex;
}

const openedOf = new WeakMap<Connection, Map<number, Opened>>();

/** The index of a collection, read again only as far as it changed. Within a read only. */
export function openIndex(connection: Connection, collection: number): CollectionIndex {
  const opened = openedOf.get(connection) ?? new Map<number, Opened>();
  openedOf.set(connection, opened);
  const known = opened.get(collection);
  const version = corpusVersion(connection);
  if (known !== undefined && known.version === version) return known.index;
  const segments = readSegments(connection, collection, known?.index.segments ?? []);
  const index = indexOf(connection, segments, readRemoved(connection, collection));
  opened.set(collection, { version, index });
  return index;
}

/** Postings kept unpacked; forgotten when there are more, and at the next version. */
const MAX_KEPT_POSTINGS = 8_000_000;

function indexOf(
  connection: Connection,
  segments: readonly OpenSegment[],
  removed: ReadonlySet<number>,
): CollectionIndex {
  const known = new Map<string, PostingList>();
  let kept = 0;
  const last = segments.at(-1);
  return {
    size: last === undefined ? 0 : last.base + last.articles.count,
    segments,
    postings(term) {
      const hit = known.get(term);
      if (hit !== undefined) return hit;
      const list = readTerm(connection, segments, removed, termHash(term));
      if (kept > MAX_KEPT_POSTINGS) {
        known.clear();
        kept = 0;
      }
      kept += list.articles.length;
      known.set(term, list);
      return list;
    },
  };
}

interface SegmentRow {
  readonly number: number;
  readonly articles: Uint8Array;
  readonly firstBlock: number;
  readonly firsts: Uint8Array;
}

/** A segment never changes: those that are known are not read again. */
function readSegments(
  connection: Connection,
  collection: number,
  known: readonly OpenSegment[],
): readonly OpenSegment[] {
  const byNumber = new Map(known.map((segment) => [segment.number, segment]));
  const numbers = connection
    .query<{ number: number }>('SELECT number FROM index_segment WHERE collection = ? ORDER BY number')
    .all(collection);
  const query = connection.query<SegmentRow>(
    'SELECT number, articles, first_block AS firstBlock, firsts FROM index_segment WHERE number = ?',
  );
  let base = 0;
  return numbers.flatMap(({ number }) => {
    const segment = byNumber.get(number) ?? query.all(number).map(segmentOf)[0];
    if (segment === undefined) return [];
    const placed = { ...segment, base };
    base += segment.articles.count;
    return [placed];
  });
}

const segmentOf = ({ number, articles, firstBlock, firsts }: SegmentRow): OpenSegment => ({
  number,
  articles: unpackArticles(articles),
  firstBlock,
  firsts: new Float64Array(firsts.slice().buffer),
  base: 0,
});

function readTerm(
  connection: Connection,
  segments: readonly OpenSegment[],
  removed: ReadonlySet<number>,
  hash: number,
): PostingList {
  const lists = segments.flatMap((segment) => {
    const block = blockFor(segment.firsts, hash);
    if (block < 0) return [];
    const found = findList(readBlock(connection, segment.firstBlock + block), hash);
    return found === null ? [] : [{ segment, list: readPostings(found) }];
  });
  const total = lists.reduce((sum, { list }) => sum + list.articles.length, 0);
  const articles = new Uint32Array(total);
  const postings = new Uint8Array(total);
  let count = 0;
  for (const { segment, list } of lists) {
    for (let at = 0; at < list.articles.length; at += 1) {
      const number = list.articles[at] ?? 0;
      if (removed.size > 0 && removed.has(segment.articles.revisions[number] ?? 0)) continue;
      articles[count] = segment.base + number;
      postings[count] = list.postings[at] ?? 0;
      count += 1;
    }
  }
  return { articles: articles.subarray(0, count), postings: postings.subarray(0, count) };
}

/** The last block that begins at or before the hash; -1 when all begin after it. */
function blockFor(firsts: Float64Array, hash: number): number {
  let [low, high] = [0, firsts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((firsts[middle] ?? 0) <= hash) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The revision behind an article's number in the index. */
export function revisionAt({ segments }: CollectionIndex, article: number): number {
  const segment = segments.findLast(({ base }) => base <= article);
  return segment?.articles.revisions[article - segment.base] ?? 0;
}
