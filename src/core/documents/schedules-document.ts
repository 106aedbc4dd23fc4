import type { Action, Block, Document, Inline } from '../document.ts';
import type { Delivery, Schedule } from '../schedule.ts';
import { createDocument } from './create-document.ts';
import { styled, time, words } from './inline.ts';

/** A digest as it is listed. */
export interface ScheduleRow {
  readonly schedule: Schedule;
  readonly described: string;
  readonly next: readonly string[];
}

/** What was done with a digest, and when it comes next: in local time and in the reader's. */
export function scheduleDocument(done: string, row: ScheduleRow, actions: readonly Action[]): Document {
  const { schedule, described, next } = row;
  return createDocument([
    { kind: 'heading', text: `${done} ${schedule.id}` },
    {
      kind: 'paragraph',
      content: [
        words(`${schedule.topics.join(', ')}: ${described}, ${schedule.timeZone}.`),
        ...state(schedule),
      ],
    },
    next.length === 0 ? null : { kind: 'paragraph', content: [words('Next:')] },
    next.length === 0
      ? null
      : { kind: 'list', ordered: false, items: next.map((at) => nextInline(at, schedule.timeZone)) },
    actions.length === 0 ? null : { kind: 'actions', actions },
  ]);
}

/** `2026-11-25 08:00 in Europe/Istanbul (25 November, 05:00)`: the second is the reader's own time. */
function nextInline(at: string, timeZone: string): readonly Inline[] {
  const local = Temporal.Instant.from(at).toZonedDateTimeISO(timeZone);
  const day = local.toPlainDate().toString();
  const clock = local.toPlainTime().toString({ smallestUnit: 'minute' });
  return [words(`${day} ${clock} in ${timeZone} (`), time(at, 'date-time'), words(')')];
}

function state({ paused }: Schedule): readonly Inline[] {
  if (paused === null) return [];
  const until = paused.until === null ? '' : ` until ${paused.until}`;
  const why = paused.reason === null ? '' : `: ${paused.reason}`;
  return [words(' '), styled('strong', `Paused${until}${why}.`)];
}

/** Every digest of a room. */
export function schedulesDocument(rows: readonly ScheduleRow[], actions: readonly Action[]): Document {
  if (rows.length === 0) {
    return createDocument([
      { kind: 'paragraph', content: [words('There is no digest here yet.')] },
      actions.length === 0 ? null : { kind: 'actions', actions },
    ]);
  }
  const cells = rows.map(({ schedule, described, next: [at = null] }): readonly (readonly Inline[])[] => [
    [styled('strong', schedule.id)],
    [words(schedule.topics.join(', '))],
    [words(`${described}, ${schedule.timeZone}`)],
    at === null ? [words('paused')] : [time(at, 'date-time')],
  ]);
  const table: Block = { kind: 'table', columns: ['Id', 'Topics', 'When', 'Next'], rows: cells };
  return createDocument([
    { kind: 'heading', text: 'Digests of this channel' },
    table,
    actions.length === 0 ? null : { kind: 'actions', actions },
  ]);
}

/** What became of the last ones. */
export function historyDocument(row: ScheduleRow, deliveries: readonly Delivery[]): Document {
  const { id } = row.schedule;
  if (deliveries.length === 0) {
    return createDocument([{ kind: 'paragraph', content: [words(`Digest ${id} has not come yet.`)] }]);
  }
  const cells = deliveries.map(({ date, state: became, reason, endedAt }): readonly (readonly Inline[])[] => [
    [words(date)],
    [words(reason === null ? became : `${became}: ${reason}`)],
    endedAt === null ? [words('-')] : [time(endedAt, 'date-time')],
  ]);
  return createDocument([
    { kind: 'heading', text: `Deliveries of ${id}` },
    { kind: 'table', columns: ['Day', 'What became of it', 'When'], rows: cells },
  ]);
}
