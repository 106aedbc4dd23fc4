import { articleId } from '../../core/identifiers.ts';
import type { LedgerEntry, QuotationKind, SpeakerKind } from '../../core/quotation.ts';
import type { Scope } from '../../core/scope.ts';
import type { QuotationCount, QuotationFilter } from '../../store.ts';
import type { Connection } from './connection.ts';
import { toMilliseconds } from './instant.ts';

interface LedgerRow {
  readonly id: string;
  readonly revision: number;
  readonly kind: QuotationKind;
  readonly span_start: number;
  readonly span_end: number;
  readonly sentence: number;
  readonly hash: string;
  readonly words_hash: string;
  readonly published_at: string | null;
  readonly published_ms: number | null;
  readonly number: number;
  readonly place: number;
  readonly speaker_kind: SpeakerKind;
  readonly printed: string | null;
  readonly printed_start: number | null;
  readonly printed_end: number | null;
  readonly name: string | null;
  readonly suggested_name: string | null;
  readonly suggested_by: string | null;
  readonly cue: string | null;
  readonly utterance: number;
}

const COLUMNS = `r.number, r.id, r.revision, r.published_at, r.published_ms, q.place, q.kind, q.span_start,
  q.span_end, q.sentence, lower(hex(q.hash)) AS hash, lower(hex(q.words_hash)) AS words_hash, q.speaker_kind,
  q.printed, q.printed_start, q.printed_end, q.name, q.suggested_name, q.suggested_by, q.cue,
  q.utterance`;

const IN_SCOPE = 'IN (SELECT number FROM collection WHERE id IN (SELECT value FROM json_each(?)))';
const LISTED = 'IN (SELECT value FROM json_each(?))';

/** Where a selection of quotations is made: its table, and what the columns are called there. */
interface Ground {
  readonly from: string;
  readonly revision: string;
  readonly place: string;
  readonly publishedMs: string;
  readonly kind: string;
  readonly words: string;
}

/** What is asked of a speaker's quotations stands beside the speaker's key: thousands are counted in a millisecond. */
const BY_SPEAKER: Ground = {
  from: 'quotation_speaker s',
  revision: 's.revision',
  place: 's.place',
  publishedMs: 's.published_ms',
  kind: 's.kind',
  words: 's.words_hash',
};
const ANYBODY: Ground = {
  from: 'quotation q JOIN revision r ON r.number = q.revision',
  revision: 'q.revision',
  place: 'q.place',
  publishedMs: 'r.published_ms',
  kind: 'q.kind',
  words: 'q.words_hash',
};

export function readQuotations(
  connection: Connection,
  scope: Scope,
  filter: QuotationFilter,
): readonly LedgerEntry[] {
  const { ground, where, values } = selectionOf(scope, filter);
  const limit = filter.limit === undefined ? -1 : Math.max(0, filter.limit);
  const order =
    limit < 0 ? '' : `ORDER BY ${ground.publishedMs} DESC, ${ground.revision} DESC, ${ground.place}`;
  const rows = connection
    .query<LedgerRow>(
      `WITH chosen AS MATERIALIZED (
         SELECT DISTINCT ${ground.revision} AS revision, ${ground.place} AS place FROM ${ground.from}
         WHERE ${where} ${order} LIMIT ?)
       SELECT ${COLUMNS} FROM chosen h
         CROSS JOIN quotation q ON q.revision = h.revision AND q.place = h.place
         CROSS JOIN revision r ON r.number = h.revision`,
    )
    .all(...values, limit);
  return [...rows].sort(inOrder).map(entryOf);
}

export function countQuotations(
  connection: Connection,
  scope: Scope,
  filter: QuotationFilter,
): QuotationCount {
  const { ground, where, values } = selectionOf(scope, filter);
  const count = connection
    .query<QuotationCount>(
      `SELECT
         (SELECT count(*) FROM (SELECT DISTINCT ${ground.words} FROM ${ground.from}
           WHERE ${where} AND ${ground.kind} <> 'indirect')) AS utterances,
         (SELECT count(*) FROM (SELECT DISTINCT ${ground.revision}, ${ground.place} FROM ${ground.from}
           WHERE ${where} AND ${ground.kind} = 'indirect')) AS indirect`,
    )
    .get(...values, ...values);
  return { utterances: 0, indirect: 0, ...count };
}

function selectionOf(scope: Scope, filter: QuotationFilter) {
  const { speakers, articles, kinds, words, since, until } = filter;
  const ground = speakers === undefined ? ANYBODY : BY_SPEAKER;
  const conditions: string[] = [];
  const values: (string | number)[] = [];
  const add = (condition: string, ...given: readonly (string | number)[]) => {
    conditions.push(condition);
    values.push(...given);
  };
  const collections = JSON.stringify(scope.collections);
  if (speakers === undefined) add(`r.collection ${IN_SCOPE}`, collections);
  else add(`s.collection ${IN_SCOPE} AND s.speaker ${LISTED}`, collections, JSON.stringify(speakers));
  if (articles !== undefined) add(currentIn(ground), JSON.stringify(articles));
  if (kinds !== undefined) add(`${ground.kind} ${LISTED}`, JSON.stringify(kinds));
  if (words !== undefined) {
    add(`${ground.words} IN (SELECT unhex(value) FROM json_each(?))`, JSON.stringify(words));
  }
  if (since !== undefined) add(`${ground.publishedMs} >= ?`, toMilliseconds(since));
  if (until !== undefined) add(`${ground.publishedMs} <= ?`, toMilliseconds(until));
  return { ground, where: conditions.join(' AND '), values };
}

const currentIn = ({ revision }: Ground) =>
  `${revision} IN (SELECT number FROM revision WHERE is_current = 1 AND id ${LISTED})`;

/** Sorted here: SQLite carries all columns of every row through its sorter, which took half of the time. */
function inOrder(a: LedgerRow, b: LedgerRow): number {
  const newer = (b.published_ms ?? Number.NEGATIVE_INFINITY) - (a.published_ms ?? Number.NEGATIVE_INFINITY);
  return newer || b.number - a.number || a.span_start - b.span_start || a.place - b.place;
}

function entryOf(row: LedgerRow): LedgerEntry {
  const { printed_start: start, printed_end: end, suggested_name: name, suggested_by: by } = row;
  return {
    article: articleId(row.id),
    revision: row.revision,
    sentence: row.sentence,
    hash: row.hash,
    wordsHash: row.words_hash,
    publishedAt: row.published_at,
    start: row.span_start,
    end: row.span_end,
    kind: row.kind,
    speaker: {
      kind: row.speaker_kind,
      printed: row.printed,
      printedSpan: start === null || end === null ? null : { start, end },
      name: row.name,
      ...(name === null || by === null ? {} : { suggested: { name, by } }),
    },
    cue: row.cue,
    group: row.utterance,
  };
}
