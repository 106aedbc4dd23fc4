import type { Action, Document, Inline } from '../document.ts';
import { formatDay } from '../format-day.ts';
import type { Delivery, DeliveryEvent, Schedule } from '../schedule.ts';
import { createDocument } from './create-document.ts';
import { count, styled, words } from './inline.ts';
import { nextBlocks, type ScheduleRow, scheduleInline } from './schedules-document.ts';

/** What is known of one day of a digest. */
export interface ExplainedDay {
  readonly view: ScheduleRow;
  readonly date: string | null;
  readonly deliveries: readonly Delivery[];
  readonly absence: string | null;
}

/** Stage by stage why a digest was posted or not, in its own local time: first what became of it, then how. */
export function explainDocument(
  { view, date, deliveries, absence }: ExplainedDay,
  actions: readonly Action[],
): Document {
  const { schedule } = view;
  const parents = deliveries.filter(({ part }) => part === 0);
  return createDocument([
    { kind: 'heading', text: `Digest ${schedule.id}${date === null ? '' : ` on ${formatDay(date)}`}` },
    absence === null ? null : { kind: 'paragraph', content: [styled('strong', absence)] },
    { kind: 'paragraph', content: scheduleInline(view) },
    ...parents.flatMap((parent) => {
      const more = deliveries.filter(({ slot, part }) => slot === parent.slot && part > 0);
      return [
        { kind: 'paragraph', content: [styled('strong', outcomeOf(parent, schedule))] } as const,
        {
          kind: 'list',
          ordered: false,
          items: [...stagesOf(parent, schedule), ...more.map((part) => partInline(part, schedule))],
        } as const,
      ];
    }),
    ...nextBlocks(view),
    actions.length === 0 ? null : { kind: 'actions', actions },
  ]);
}

/** The time of day, with the date where it is another one. */
function clockOf(instant: string, { timeZone }: Schedule, date: string): string {
  const local = Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone);
  const clock = local.toPlainTime().toString({ smallestUnit: 'second' });
  const day = local.toPlainDate().toString();
  return day === date ? clock : `${day} ${clock}`;
}

const minuteOf = (instant: string, schedule: Schedule, date: string): string =>
  clockOf(instant, schedule, date).replace(/:\d\d$/, '');

function outcomeOf({ state, reason, dueAt, endedAt, date, attempts }: Delivery, schedule: Schedule): string {
  const due = minuteOf(dueAt, schedule, date);
  const at = endedAt === null ? due : clockOf(endedAt, schedule, date);
  switch (state) {
    case 'sent':
      return `Due at ${due}, posted at ${at}.`;
    case 'skipped':
      return `Due at ${due}, not posted: ${reason ?? 'it was skipped'}.`;
    case 'dead':
    case 'failed':
      return `Due at ${due}, given up at ${at}: ${reason ?? 'it was refused'}`;
    case 'planned':
      return attempts === 0
        ? `Due at ${due}. It is composed ten minutes before.`
        : `Due at ${due}. It could not be composed yet: ${count(attempts, 'attempt')}.`;
    case 'composed':
      return `Due at ${due}. It is composed and waits for its turn.`;
    case 'sending':
      return `Due at ${due}. It was sent, and nobody knows yet whether it arrived: the channel is read back first.`;
  }
}

function stagesOf({ trail, dueAt, date }: Delivery, schedule: Schedule): readonly (readonly Inline[])[] {
  const stages = trail.map((event) => ({ at: event.at, said: sayEvent(event) }));
  const due = { at: dueAt, said: 'Due.' };
  const before = stages.filter(({ at }) => Temporal.Instant.compare(at, dueAt) < 0);
  return [...before, due, ...stages.slice(before.length)].map(({ at, said }) => [
    styled('code', clockOf(at, schedule, date)),
    words(` ${said}`),
  ]);
}

/** The other messages of a digest in a word: they stand in its thread. */
function partInline({ part, state, reason, endedAt, date }: Delivery, schedule: Schedule): readonly Inline[] {
  const at = endedAt === null ? '' : ` at ${clockOf(endedAt, schedule, date)}`;
  const became = state === 'sent' ? 'posted' : (reason ?? state);
  return [words(`Message ${part + 1}, in the thread: ${became}${at}.`)];
}

function sayEvent({ kind, detail }: DeliveryEvent): string {
  const why = detail === null || detail === '' ? '' : `: ${detail}`;
  switch (kind) {
    case 'planned':
      return `Planned${why}.`;
    case 'claimed':
      return 'Claimed: the bot takes it up.';
    case 'composed':
      return `Composed and frozen${why.replace(/\.$/, '')}.`;
    case 'permitted':
      return detail === ''
        ? 'Permitted, and sent to the platform.'
        : `Permitted, as the channel may still see ${detail}; sent to the platform.`;
    case 'stopped':
      return `Stopped${why}. It is composed again.`;
    case 'refused':
      return `Refused${why}. It is tried again.`;
    case 'unclear':
      return `Unclear whether it was taken${why}. Nothing is sent until the channel was read back.`;
    case 'unreadable':
      return 'The channel could not be read back. It is tried again.';
    case 'found':
      return 'Read back: it is in the channel.';
    case 'missing':
      return 'Read back: it is not in the channel. It is sent again.';
    case 'sent':
      return 'Posted.';
    case 'skipped':
      return `Skipped${why.replace(/\.$/, '')}.`;
    case 'failed':
      return `Given up${why} The digest is paused.`;
    case 'told':
      return 'Its owner was told.';
    case 'broken':
      return `Something broke on our side${why}. It is tried again.`;
    case 'swept':
      return `Looked at again${why}.`;
  }
}
