import type { Action, Block, Document, Inline } from '../document.ts';
import { formatDay } from '../format-day.ts';
import type { Delivery, Schedule } from '../schedule.ts';
import { createDocument } from './create-document.ts';
import { moment, styled, words } from './inline.ts';

/** A digest as it is listed. */
export interface ScheduleRow {
  readonly schedule: Schedule;
  readonly described: string;
  readonly next: readonly string[];
}

/**
 * What was done with a digest, and when it comes next: in local time and in the reader's.
 *
 * @param where what people call the channel, when it is not the one this is said in.
 */
export function scheduleDocument(
  done: string,
  row: ScheduleRow,
  actions: readonly Action[],
  where: string | null = null,
): Document {
  const place = where === null ? '' : ` in ${where}`;
  return createDocument([
    { kind: 'heading', text: `${done} ${row.schedule.id}${place}` },
    { kind: 'paragraph', content: scheduleInline(row) },
    ...nextBlocks(row),
    actions.length === 0 ? null : { kind: 'actions', actions },
  ]);
}

/** `nato, rail-strike: weekdays at 08:00, Europe/Istanbul; as a thread, up to 5 stories, full.` */
export function scheduleInline({ schedule, described }: ScheduleRow): readonly Inline[] {
  const { topics, timeZone, as, length, max, empty, holidays, expires } = schedule;
  const options = [
    ...(as === 'message' ? [] : [as === 'thread' ? 'in a thread' : 'as a forum post']),
    `up to ${max} stories`,
    length,
    EMPTY[empty],
    ...(holidays.length === 0 ? [] : [`not on ${holidays.join(', ')}`]),
    ...(expires === null ? [] : [`until ${expires}`]),
  ];
  return [
    styled('strong', topics.join(', ')),
    words(`: ${described}, ${timeZone}; ${options.join(', ')}.`),
    ...state(schedule),
  ];
}

const EMPTY: Readonly<Record<Schedule['empty'], string>> = {
  skip: 'silent when there is nothing new',
  note: 'says so when there is nothing new',
  weekly: 'a roll-up at the end of a week when there is nothing new',
};

/** The next times it comes; nothing while it does not. */
export function nextBlocks({ schedule, next }: ScheduleRow): readonly Block[] {
  if (next.length === 0) return [];
  return [
    { kind: 'paragraph', content: [words('Next:')] },
    { kind: 'list', ordered: false, items: next.map((at) => nextInline(at, schedule.timeZone)) },
  ];
}

/** `Wednesday 25 November 2026, 08:00 in Europe/Istanbul (for you 25 November 2026, 05:00)`. */
function nextInline(at: string, timeZone: string): readonly Inline[] {
  const local = Temporal.Instant.from(at).toZonedDateTimeISO(timeZone);
  const day = formatDay(local.toPlainDate().toString());
  const clock = local.toPlainTime().toString({ smallestUnit: 'minute' });
  return [words(`${day}, ${clock} in ${timeZone} (for you `), moment(at), words(')')];
}

function state({ paused }: Schedule): readonly Inline[] {
  if (paused === null) return [];
  const until = paused.until === null ? '' : ` until ${paused.until}`;
  const why = paused.reason === null ? '' : `: ${paused.reason.replace(/\.$/, '')}`;
  return [words(' '), styled('strong', `Paused${until}${why}.`)];
}

/** Every digest of a room. */
export function schedulesDocument(
  rows: readonly ScheduleRow[],
  actions: readonly Action[],
  where: string | null = null,
): Document {
  const place = where ?? 'this channel';
  const closing: Block | null = actions.length === 0 ? null : { kind: 'actions', actions };
  if (rows.length === 0) {
    const none = where === null ? 'There is no digest here yet.' : `There is no digest in ${where} yet.`;
    return createDocument([{ kind: 'paragraph', content: [words(none)] }, closing]);
  }
  const cells = rows.map(({ schedule, described, next: [at = null] }): readonly (readonly Inline[])[] => [
    [styled('strong', schedule.id)],
    [words(schedule.topics.join(', '))],
    [words(`${described}, ${schedule.timeZone}`)],
    at === null ? [words(schedule.paused === null ? 'over' : 'paused')] : [moment(at)],
  ]);
  const table: Block = { kind: 'table', columns: ['Id', 'Topics', 'When', 'Next'], rows: cells };
  return createDocument([{ kind: 'heading', text: `Digests of ${place}` }, table, closing]);
}

/** What became of the last ones. */
export function historyDocument(
  row: ScheduleRow,
  deliveries: readonly Delivery[],
  actions: readonly Action[],
): Document {
  const { id } = row.schedule;
  const closing: Block | null = actions.length === 0 ? null : { kind: 'actions', actions };
  if (deliveries.length === 0) {
    return createDocument([
      { kind: 'paragraph', content: [words(`Digest ${id} has not come yet.`)] },
      ...nextBlocks(row),
      closing,
    ]);
  }
  const cells = deliveries.map((delivery): readonly (readonly Inline[])[] => [
    [words(delivery.date)],
    [moment(delivery.dueAt)],
    [words(becameOf(delivery))],
    delivery.endedAt === null ? [words('-')] : [moment(delivery.endedAt)],
  ]);
  return createDocument([
    { kind: 'heading', text: `Deliveries of ${id}` },
    { kind: 'table', columns: ['Day', 'Due', 'What became of it', 'When'], rows: cells },
    closing,
  ]);
}

function becameOf({ state: became, reason }: Delivery): string {
  const why = reason === null ? '' : `: ${reason.replace(/\.$/, '')}`;
  switch (became) {
    case 'sent':
      return 'posted';
    case 'skipped':
      return `skipped${why}`;
    case 'failed':
    case 'dead':
      return `given up${why}`;
    case 'sending':
      return 'sent, not confirmed yet';
    case 'planned':
    case 'composed':
      return 'to come';
  }
}
