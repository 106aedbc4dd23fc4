import type { Occurrence } from '../core/recurrence.ts';
import type { Schedule } from '../core/schedule.ts';
import { nextOccurrences } from './occurrences.ts';

type Coming = Pick<Schedule, 'recurrence' | 'timeZone' | 'holidays' | 'expires' | 'paused'>;

/** The next `count` times a schedule comes after an instant: not on holidays, nor while it rests, nor after its last day. */
export function comingOccurrences(
  { recurrence, timeZone, holidays, expires, paused }: Coming,
  after: Temporal.Instant,
  count: number,
): readonly Occurrence[] {
  if (paused !== null && paused.until === null) return [];
  const from = paused?.until == null ? after : later(after, justBefore(paused.until, timeZone));
  // So many more, for each holiday can take every slot of a day.
  return nextOccurrences(recurrence, timeZone, from, count + holidays.length * 24)
    .filter(({ date }) => !holidays.includes(date))
    .filter(({ date }) => expires === null || date <= expires)
    .slice(0, count);
}

const justBefore = (date: string, timeZone: string): Temporal.Instant =>
  Temporal.PlainDate.from(date).toZonedDateTime(timeZone).toInstant().subtract({ milliseconds: 1 });

const later = (one: Temporal.Instant, other: Temporal.Instant): Temporal.Instant =>
  Temporal.Instant.compare(one, other) >= 0 ? one : other;

/** Whether the schedule does not come again in the same week, Monday to Sunday, of its zone. */
export function isLastOfWeek(schedule: Schedule, { date, slot }: Pick<Occurrence, 'date' | 'slot'>): boolean {
  const from = justBefore(date, schedule.timeZone);
  const coming = comingOccurrences({ ...schedule, paused: null }, from, 25);
  const next = coming.find((other) => other.date > date || (other.date === date && other.slot > slot));
  return next === undefined || weekOf(next.date) !== weekOf(date);
}

function weekOf(date: string): string {
  const { yearOfWeek, weekOfYear } = Temporal.PlainDate.from(date);
  return `${yearOfWeek}-${weekOfYear}`;
}
