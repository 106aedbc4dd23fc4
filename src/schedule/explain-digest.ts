import type { Delivery, Schedule } from '../core/schedule.ts';
import type { DigestExplanation, DigestView } from '../digests.ts';
import type { Store } from '../store.ts';
import { occurrencesBetween } from './occurrences.ts';

/** One day has no more messages. */
const MAX_OF_DAY = 200;

type Schedules = Pick<Store, 'schedules'>;

/**
 * The messages of the last day, or of that day, with their ways; or why there was to be none.
 *
 * @param date local date, null for the last one.
 */
export async function explainDigest(
  store: Schedules,
  view: DigestView,
  date: string | null,
  now: Temporal.Instant,
): Promise<DigestExplanation> {
  const { schedule } = view;
  const day = date ?? (await lastDay(store, schedule));
  const deliveries = day === null ? [] : await deliveriesOn(store, schedule, day);
  const absence = deliveries.length > 0 ? null : whyNone(view, day, now);
  return { view, date: day, deliveries, absence };
}

async function lastDay({ schedules }: Schedules, { id }: Schedule): Promise<string | null> {
  const [last] = await schedules.deliveries({ schedule: id, limit: 1 });
  return last?.date ?? null;
}

async function deliveriesOn(
  { schedules }: Schedules,
  { id }: Schedule,
  date: string,
): Promise<readonly Delivery[]> {
  const found = await schedules.deliveries({ schedule: id, date, limit: MAX_OF_DAY });
  return found.toSorted((a, b) => a.slot - b.slot || a.part - b.part);
}

function whyNone(
  { schedule, described, next }: DigestView,
  date: string | null,
  now: Temporal.Instant,
): string {
  const { timeZone, createdAt, expires, plannedUntil } = schedule;
  const coming = next.length === 0 ? 'it does not come any more' : 'the next times stand below';
  if (date === null) return `It has not come yet: ${coming}.`;
  const day = Temporal.PlainDate.from(date);
  const localDay = (instant: string) =>
    Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate();
  if (Temporal.PlainDate.compare(day, localDay(createdAt)) < 0)
    return `It was made later, on ${localDay(createdAt)}.`;
  if (expires !== null && date > expires) return `Its last day was ${expires}.`;
  const from = day.toZonedDateTime(timeZone).toInstant().subtract({ milliseconds: 1 });
  const to = day.add({ days: 1 }).toZonedDateTime(timeZone).toInstant().subtract({ milliseconds: 1 });
  const due = occurrencesBetween(schedule.recurrence, timeZone, from, to).filter((one) => one.date === date);
  if (due.length === 0) return `It does not come on that day: ${described}.`;
  if (Temporal.Instant.compare(from, now) > 0) return 'That day is still to come.';
  const isAfter = due.every(({ at }) => Temporal.Instant.compare(at, plannedUntil) > 0);
  return isAfter
    ? 'Its time has not come yet.'
    : 'It was made or changed after its time on that day, or the bot was away for too long to account for it.';
}
