import type { Connection } from '../connection.ts';
import type { NewSegment, Segment } from './build-segment.ts';
import { mergeSegments } from './merge-segments.ts';
import { packArticles, unpackArticles } from './segment-articles.ts';

/** So many segments of one size become one; sizes are powers of it. A question reads every segment. */
const FAN_IN = 8;
/** Segments of so many articles are left as they are: a merge holds the lock, and these take half a second. */
const MAX_MERGED_SIZE = 5;

/** Adds a segment to a collection and merges small ones. Within a write only. */
export function addSegment(connection: Connection, collection: number, segment: NewSegment): void {
  insertSegment(connection, collection, segment);
  insertSequences(connection, segment);
  for (let due = segmentsToMerge(connection, collection); due.length > 0; ) {
    mergeInto(connection, collection, due);
    due = segmentsToMerge(connection, collection);
  }
}

function insertSequences(connection: Connection, { articles, sequences }: NewSegment): void {
  const insert = connection.query('INSERT INTO term_sequence (revision, terms) VALUES (?, ?)');
  for (const [index, { revision }] of articles.entries()) insert.run(revision, sequences[index] ?? NOTHING);
}

const NOTHING = new Uint8Array();

/** The revision is no longer found; its postings go when its segment is merged. Within a write only. */
export function removeFromIndex(connection: Connection, collection: number, revision: number): void {
  connection
    .query('INSERT INTO index_removed (collection, revision) VALUES (?, ?)')
    .run(collection, revision);
}

export function readRemoved(connection: Connection, collection: number): ReadonlySet<number> {
  const rows = connection
    .query<{ revision: number }>('SELECT revision FROM index_removed WHERE collection = ?')
    .all(collection);
  return new Set(rows.map(({ revision }) => revision));
}

function insertSegment(connection: Connection, collection: number, { articles, blocks }: Segment): void {
  if (articles.length === 0) return;
  const last = connection
    .query<{ number: number | null }>('SELECT max(number) AS number FROM index_block')
    .get();
  const firstBlock = (last?.number ?? 0) + 1;
  const firsts = Float64Array.from(blocks, ({ first }) => first);
  connection
    .query(
      'INSERT INTO index_segment (collection, size, first_block, firsts, articles) VALUES (?, ?, ?, ?, ?)',
    )
    .run(collection, articles.length, firstBlock, new Uint8Array(firsts.buffer), packArticles(articles));
  const insert = connection.query('INSERT INTO index_block (number, lists) VALUES (?, ?)');
  for (const [index, { bytes }] of blocks.entries()) insert.run(firstBlock + index, bytes);
}

interface SegmentRow {
  readonly number: number;
  readonly size: number;
}

function segmentsToMerge(connection: Connection, collection: number): readonly number[] {
  const bySize = new Map<number, number[]>();
  const rows = connection
    .query<SegmentRow>('SELECT number, size FROM index_segment WHERE collection = ? ORDER BY number')
    .all(collection);
  for (const { number, size } of rows) {
    const power = Math.floor(Math.log(size) / Math.log(FAN_IN) + ROUNDING);
    if (power < MAX_MERGED_SIZE) bySize.set(power, [...(bySize.get(power) ?? []), number]);
  }
  return [...bySize.values()].find((numbers) => numbers.length >= FAN_IN) ?? [];
}

/** log(8) / log(8) may fall short of 1. */
const ROUNDING = 1e-9;

interface StoredSegment {
  readonly articles: Uint8Array;
  readonly firstBlock: number;
  readonly blocks: number;
}

function mergeInto(connection: Connection, collection: number, numbers: readonly number[]): void {
  const removed = readRemoved(connection, collection);
  const stored = numbers.map((number) => readSegment(connection, number));
  const parts = stored.map(({ articles, firstBlock, blocks }) => ({
    articles: unpackArticles(articles),
    blocks: blocksOf(connection, firstBlock, blocks),
  }));
  const merged = mergeSegments(parts, removed);
  for (const [index, { firstBlock, blocks }] of stored.entries()) {
    connection
      .query('DELETE FROM index_block WHERE number >= ? AND number < ?')
      .run(firstBlock, firstBlock + blocks);
    connection.query('DELETE FROM index_segment WHERE number = ?').run(numbers[index] ?? 0);
  }
  forget(
    connection,
    collection,
    parts.flatMap(({ articles }) => [...articles.revisions]).filter((revision) => removed.has(revision)),
  );
  insertSegment(connection, collection, merged);
}

function forget(connection: Connection, collection: number, revisions: readonly number[]): void {
  const query = connection.query('DELETE FROM index_removed WHERE collection = ? AND revision = ?');
  for (const revision of revisions) query.run(collection, revision);
}

function readSegment(connection: Connection, number: number): StoredSegment {
  const row = connection
    .query<StoredSegment>(
      `SELECT articles, first_block AS firstBlock, length(firsts) / 8 AS blocks FROM index_segment
       WHERE number = ?`,
    )
    .get(number);
  if (row === undefined) throw new Error(`There is no segment ${number} in the index`);
  return row;
}

function* blocksOf(connection: Connection, first: number, count: number): Generator<Uint8Array> {
  for (let number = first; number < first + count; number += 1) yield readBlock(connection, number);
}

/** @throws Error when the block is not there: the index does not fit its segments. */
export function readBlock(connection: Connection, number: number): Uint8Array {
  const row = connection
    .query<{ lists: Uint8Array }>('SELECT lists FROM index_block WHERE number = ?')
    .get(number);
  if (row === undefined) throw new Error(`There is no block ${number} in the index`);
  return row.lists;
}
