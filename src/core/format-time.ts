const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
/** How an article that gives only a day is stored: it means that day everywhere, not an instant. */
const DAY_ONLY = /^(\d{4})-(\d{2})-(\d{2})(?:T00:00(?::00(?:\.0+)?)?Z)?$/;

/** True when the stored instant says a day and no time of day. */
export const isDayOnly = (instant: string): boolean => DAY_ONLY.test(instant);

/**
 * A date as people write it: `12 March 2024`, or with the time `12 March 2024, 08:00`. A day without a
 * time stays that day in every zone. What is no ISO 8601 instant is returned as it is.
 *
 * @param timeZone IANA name, such as `Europe/Istanbul`.
 */
export function formatTime(instant: string, style: 'date' | 'date-time', timeZone: string): string {
  const day = DAY_ONLY.exec(instant);
  if (day !== null) return `${Number(day[3])} ${MONTHS[Number(day[2]) - 1]} ${day[1]}`;
  const at = toZoned(instant, timeZone);
  if (at === null) return instant;
  const date = `${at.day} ${MONTHS[at.month - 1]} ${at.year}`;
  if (style === 'date') return date;
  return `${date}, ${twoDigits(at.hour)}:${twoDigits(at.minute)}`;
}

function toZoned(instant: string, timeZone: string): Temporal.ZonedDateTime | null {
  try {
    return Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone);
  } catch {
    return null;
  }
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');
