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
  readonly cue: string | null;
  readonly utterance: number;
}

const COLUMNS = `r.number, r.id, r.revision, r.published_at, r.published_ms, q.place, q.kind, q.span_start,
  q.span_end, q.sentence, lower(hex(q.hash)) AS hash, lower(hex(q.words_hash)) AS words_hash, q.speaker_kind,
  q.printed, q.printed_start, q.printed_end, q.name, q.cue, q.utterance`;

const IN_SCOPE = 'IN (SELECT number FROM collection WHERE id IN (SELECT value FROM json_each(?)))';
const LISTED = 'IN (SELECT value FROM json_each(?))';

/** From a speaker's key to the quotations: CROSS keeps SQLite from reading all quotations for it. */
const BY_SPEAKER = `quotation_speaker s
  CROSS JOIN quotation q ON q.revision = s.revision AND q.place = s.place
  CROSS JOIN revision r ON r.number = q.revision`;
const ANYBODY = 'quotation q JOIN revision r ON r.number = q.revision';

export function readQuotations(
  connection: Connection,
  scope: Scope,
  filter: QuotationFilter,
): readonly LedgerEntry[] {
  const { from, where, values } = selectionOf(scope, filter);
  const rows =
    filter.limit === undefined
      ? connection.query<LedgerRow>(`SELECT ${COLUMNS} FROM ${from} WHERE ${where}`).all(...values)
      : connection
          .query<LedgerRow>(`${newestOf(from, where)} SELECT ${COLUMNS} FROM ${NEWEST}`)
          .all(...values, Math.max(0, filter.limit));
  return [...rows].sort(inOrder).filter(isFirst).map(entryOf);
}

export function countQuotations(
  connection: Connection,
  scope: Scope,
  filter: QuotationFilter,
): QuotationCount {
  const { from, where, values } = selectionOf(scope, filter);
  const count = connection
    .query<QuotationCount>(
      `SELECT count(DISTINCT q.words_hash) FILTER (WHERE q.kind <> 'indirect') AS utterances,
         count(DISTINCT q.revision || ' ' || q.place) FILTER (WHERE q.kind = 'indirect') AS indirect
       FROM ${from} WHERE ${where}`,
    )
    .get(...values);
  return { utterances: 0, indirect: 0, ...count };
}

/** The newest quotations of a selection, by their keys alone: few columns go through the sorter. */
const newestOf = (from: string, where: string) => `WITH newest AS MATERIALIZED (
  SELECT DISTINCT q.revision, q.place FROM ${from} WHERE ${where}
  ORDER BY r.published_ms DESC, r.number DESC, q.span_start, q.place LIMIT ?)`;
const NEWEST = `newest n CROSS JOIN quotation q ON q.revision = n.revision AND q.place = n.place
  CROSS JOIN revision r ON r.number = q.revision`;

function selectionOf(scope: Scope, filter: QuotationFilter) {
  const collections = JSON.stringify(scope.collections);
  const conditions = [`r.collection ${IN_SCOPE}`];
  const values: (string | number)[] = [collections];
  const add = (condition: string, ...given: readonly (string | number)[]) => {
    conditions.push(condition);
    values.push(...given);
  };
  const { speakers, articles, kinds, words, since, until } = filter;
  if (speakers !== undefined) {
    add(`s.collection ${IN_SCOPE} AND s.speaker ${LISTED}`, collections, JSON.stringify(speakers));
  }
  if (articles !== undefined) add(`r.id ${LISTED} AND r.is_current = 1`, JSON.stringify(articles));
  if (kinds !== undefined) add(`q.kind ${LISTED}`, JSON.stringify(kinds));
  if (words !== undefined) {
    add('q.words_hash IN (SELECT unhex(value) FROM json_each(?))', JSON.stringify(words));
  }
  if (since !== undefined) add('r.published_ms >= ?', toMilliseconds(since));
  if (until !== undefined) add('r.published_ms <= ?', toMilliseconds(until));
  return { from: speakers === undefined ? ANYBODY : BY_SPEAKER, where: conditions.join(' AND '), values };
}

/** Sorted here: SQLite carries all columns of every row through its sorter, which took half of the time. */
function inOrder(a: LedgerRow, b: LedgerRow): number {
  const newer = (b.published_ms ?? Number.NEGATIVE_INFINITY) - (a.published_ms ?? Number.NEGATIVE_INFINITY);
  return newer || b.number - a.number || a.span_start - b.span_start || a.place - b.place;
}

/** A quotation is under two keys, the name and the printed one: asked for both, it comes twice. */
function isFirst(row: LedgerRow, index: number, rows: readonly LedgerRow[]): boolean {
  const before = rows[index - 1];
  return before === undefined || before.number !== row.number || before.place !== row.place;
}

function entryOf(row: LedgerRow): LedgerEntry {
  const { printed_start: start, printed_end: end } = row;
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
    },
    cue: row.cue,
    group: row.utterance,
  };
}
