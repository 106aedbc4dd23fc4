import { Cron } from 'croner';
import type { MonthDay, Occurrence, Recurrence } from '../core/recurrence.ts';

/** An expression that names every minute is no digest: what comes after so many in a day is left out. */
const MAX_SLOTS = 24;

/**
 * The occurrences after `from` up to and with `to`, in order. Each local date has its own, by wall time: in a
 * gap of the clock a time is that much later, in an overlap it is the first of the two (Temporal's
 * `compatible`, RFC 5545's rule); of two that fall together the first is kept.
 *
 * @param timeZone IANA name.
 */
export function occurrencesBetween(
  recurrence: Recurrence,
  timeZone: string,
  from: Temporal.Instant,
  to: Temporal.Instant,
): readonly Occurrence[] {
  // A day more on both sides: a gap can move a time over midnight.
  const last = to.toZonedDateTimeISO(timeZone).toPlainDate().add({ days: 1 });
  const found: Occurrence[] = [];
  let date = from.toZonedDateTimeISO(timeZone).toPlainDate().subtract({ days: 1 });
  for (; Temporal.PlainDate.compare(date, last) <= 0; date = date.add({ days: 1 })) {
    for (const occurrence of occurrencesOn(recurrence, timeZone, date)) {
      const isAfter = Temporal.Instant.compare(occurrence.at, from) > 0;
      if (isAfter && Temporal.Instant.compare(occurrence.at, to) <= 0) found.push(occurrence);
    }
  }
  return found;
}

/** The next `count` occurrences after `from`, as far as five years ahead. */
export function nextOccurrences(
  recurrence: Recurrence,
  timeZone: string,
  from: Temporal.Instant,
  count: number,
): readonly Occurrence[] {
  const found: Occurrence[] = [];
  let begin = from;
  for (let month = 0; month < 60 && found.length < count; month += 1) {
    const end = begin.add({ hours: 31 * 24 });
    found.push(...occurrencesBetween(recurrence, timeZone, begin, end));
    begin = end;
  }
  return found.slice(0, count);
}

/** Those of one local date. A date that a zone jumped over (Samoa, 30 December 2011) has none. */
function occurrencesOn(
  recurrence: Recurrence,
  timeZone: string,
  date: Temporal.PlainDate,
): readonly Occurrence[] {
  const found: Occurrence[] = [];
  for (const [slot, time] of timesOn(recurrence, date).entries()) {
    const zoned = date.toZonedDateTime({ timeZone, plainTime: time });
    const at = zoned.toInstant();
    const isTwice = found.some((other) => other.at.equals(at));
    if (!isTwice && dateExists(date, timeZone)) found.push({ date: date.toString(), slot, at });
  }
  return found;
}

function dateExists(date: Temporal.PlainDate, timeZone: string): boolean {
  return date.toZonedDateTime({ timeZone }).toPlainDate().equals(date);
}

function timesOn(recurrence: Recurrence, date: Temporal.PlainDate): readonly string[] {
  switch (recurrence.kind) {
    case 'weekly':
      return recurrence.days.some((day) => day === date.dayOfWeek) ? recurrence.times : [];
    case 'monthly':
      return isMonthDay(recurrence.day, date) ? recurrence.times : [];
    case 'cron':
      return cronTimes(recurrence.expression, date);
  }
}

/** The 31st of a short month is its last day: whoever wants a digest a month gets one. */
function isMonthDay(day: MonthDay, date: Temporal.PlainDate): boolean {
  if (typeof day === 'number') {
    return date.day === (day === -1 ? date.daysInMonth : Math.min(day, date.daysInMonth));
  }
  if (date.dayOfWeek !== day.weekday) return false;
  if (day.nth === -1) return date.day + 7 > date.daysInMonth;
  return Math.ceil(date.day / 7) === day.nth;
}

/** The expression is walked as if local time were UTC: zones are Temporal's alone. */
function cronTimes(expression: string, date: Temporal.PlainDate): readonly string[] {
  const cron = new Cron(expression, { timezone: 'UTC', paused: true });
  const midnight = date.toZonedDateTime('UTC').epochMilliseconds;
  const times: string[] = [];
  let at: Date | null = new Date(midnight - 1000);
  while (times.length < MAX_SLOTS) {
    at = cron.nextRun(at);
    if (at === null || at.getTime() >= midnight + 24 * 3_600_000) break;
    times.push(at.toISOString().slice(11, 16));
  }
  return times;
}
