import { articleId } from '../../core/identifiers.ts';
import type { LedgerEntry, QuotationKind, SpeakerKind } from '../../core/quotation.ts';
import type { Scope } from '../../core/scope.ts';
import type { QuotationFilter, SpeakerCount } from '../../store.ts';
import type { Connection } from './connection.ts';

interface LedgerRow {
  readonly id: string;
  readonly revision: number;
  readonly kind: QuotationKind;
  readonly span_start: number;
  readonly span_end: number;
  readonly sentence: number;
  readonly hash: Uint8Array;
  readonly words_hash: Uint8Array;
  readonly published_at: string | null;
  readonly speaker_kind: SpeakerKind;
  readonly printed: string | null;
  readonly printed_start: number | null;
  readonly printed_end: number | null;
  readonly name: string | null;
  readonly cue: string | null;
  readonly utterance: number;
}

const COLUMNS = `r.id, r.revision, r.published_at, q.kind, q.span_start, q.span_end, q.sentence, q.hash, q.words_hash, q.speaker_kind, q.printed,
  q.printed_start, q.printed_end, q.name, q.cue, q.utterance`;

const IN_SCOPE = 'IN (SELECT number FROM collection WHERE id IN (SELECT value FROM json_each(?)))';

export function readQuotations(
  connection: Connection,
  scope: Scope,
  filter: QuotationFilter,
): readonly LedgerEntry[] {
  const conditions = [`r.collection ${IN_SCOPE}`];
  const values = [JSON.stringify(scope.collections)];
  const add = (condition: string, list: readonly string[] | undefined, ...before: readonly string[]) => {
    if (list === undefined) return;
    conditions.push(condition);
    values.push(...before, JSON.stringify(list));
  };
  add('r.id IN (SELECT value FROM json_each(?)) AND r.is_current = 1', filter.articles);
  add('q.kind IN (SELECT value FROM json_each(?))', filter.kinds);
  add('q.words_hash IN (SELECT unhex(value) FROM json_each(?))', filter.words);
  add(
    `(q.revision, q.place) IN (SELECT s.revision, s.place FROM quotation_speaker s
       WHERE s.collection ${IN_SCOPE} AND s.speaker IN (SELECT value FROM json_each(?)))`,
    filter.speakers,
    JSON.stringify(scope.collections),
  );
  return connection
    .query<LedgerRow>(
      `SELECT ${COLUMNS} FROM quotation q JOIN revision r ON r.number = q.revision
       WHERE ${conditions.join(' AND ')}
       ORDER BY r.published_ms DESC, r.number DESC, q.span_start, q.place`,
    )
    .all(...values)
    .map(entryOf);
}

function entryOf(row: LedgerRow): LedgerEntry {
  const { printed_start: start, printed_end: end } = row;
  return {
    article: articleId(row.id),
    revision: row.revision,
    sentence: row.sentence,
    hash: hexOf(row.hash),
    wordsHash: hexOf(row.words_hash),
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

function hexOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex');
}

/** One row a spelling of a name; the spelling that is most often used comes first. */
export function readSpeakers(connection: Connection, scope: Scope): readonly SpeakerCount[] {
  const rows = connection
    .query<SpeakerCount>(
      `SELECT speaker AS key, name, sum(quotations) AS quotations, sum(indirect) AS indirect FROM speaker_count
       WHERE collection ${IN_SCOPE} GROUP BY speaker, name
       ORDER BY sum(quotations) DESC, sum(indirect) DESC, name`,
    )
    .all(JSON.stringify(scope.collections));
  const speakers = new Map<string, SpeakerCount>();
  for (const row of rows) {
    const known = speakers.get(row.key);
    if (known === undefined) speakers.set(row.key, { ...row });
    else {
      const quotations = known.quotations + row.quotations;
      speakers.set(row.key, { ...known, quotations, indirect: known.indirect + row.indirect });
    }
  }
  const list = [...speakers.values()];
  // Only spellings that were added up can be out of order.
  return list.length === rows.length ? list : list.sort(mostQuotedFirst);
}

function mostQuotedFirst(a: SpeakerCount, b: SpeakerCount): number {
  return b.quotations - a.quotations || b.indirect - a.indirect || (a.name < b.name ? -1 : 1);
}
