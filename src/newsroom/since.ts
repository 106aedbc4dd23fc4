import { UserError } from '../core/errors.ts';

/** The stretch of time that somebody's words name: one instant twice for `7d`, a whole day for a date. */
export interface Stretch {
  readonly from: Temporal.Instant;
  /** Inclusive. */
  readonly to: Temporal.Instant;
}

export interface TimeFrame {
  readonly now: Temporal.Instant;
  /** IANA name: whose days are meant. */
  readonly timeZone: string;
}

/** The instant from which on: `7d`, `2w`, `yesterday`, `2024-03-01`, an ISO instant. Throws `UserError` E07. */
export function parseSince(text: string, frame: TimeFrame): Temporal.Instant {
  const { from } = parseStretch('since', text, frame);
  if (Temporal.Instant.compare(from, frame.now) > 0) {
    throw notUnderstood('since', `"${text.trim()}" is in the future: nothing has been published since.`);
  }
  return from;
}

/** The last instant that is still meant; a date means to the end of that day. Throws `UserError` E07. */
export function parseUntil(text: string, frame: TimeFrame): Temporal.Instant {
  return parseStretch('until', text, frame).to;
}

/** The day that is meant. Throws `UserError` E07. */
export function parseDay(text: string, frame: TimeFrame): Temporal.PlainDate {
  return parseStretch('date', text, frame).from.toZonedDateTimeISO(frame.timeZone).toPlainDate();
}

type Option = 'since' | 'until' | 'date';
type Read = (text: string, frame: TimeFrame) => Stretch | null;

function parseStretch(option: Option, text: string, frame: TimeFrame): Stretch {
  const plain = text.trim();
  for (const read of [readAgo, readDayWord, readDate, readMonth, readInstant]) {
    const stretch = attempt(read, plain, frame);
    if (stretch === 'impossible')
      throw notUnderstood(option, `"${plain}" reads as a time, but there is no such time.`);
    if (stretch !== null) return stretch;
  }
  throw notUnderstood(
    option,
    plain === '' ? `${option}: has no time after it.` : `"${plain}" is not a time I understand.`,
  );
}

/** Temporal throws a RangeError for 31 February and for times before the calendar begins. */
function attempt(read: Read, text: string, frame: TimeFrame): Stretch | null | 'impossible' {
  try {
    return read(text, frame);
  } catch (error) {
    if (error instanceof RangeError) return 'impossible';
    throw error;
  }
}

function notUnderstood(option: Option, message: string): UserError {
  const examples =
    option === 'date'
      ? 'date:2024-03-08 or date:yesterday'
      : `${option}:7d, ${option}:2w, ${option}:yesterday or ${option}:2024-03-01`;
  return new UserError('E07', message, `Write for example ${examples}.`);
}

const UNITS: Readonly<Record<string, 'hours' | 'days' | 'weeks' | 'months' | 'years'>> = {
  h: 'hours',
  d: 'days',
  w: 'weeks',
  mo: 'months',
  y: 'years',
};

const readAgo: Read = (text, { now, timeZone }) => {
  const match = /^(\d{1,6})\s*(h|d|w|mo|y)(?:ours?|ays?|eeks?|nths?|ears?)?(?:\s+ago)?$/i.exec(text);
  const unit = UNITS[match?.[2]?.toLowerCase() ?? ''];
  if (match === null || unit === undefined) return null;
  const from = now
    .toZonedDateTimeISO(timeZone)
    .subtract({ [unit]: Number(match[1]) })
    .toInstant();
  return { from, to: from };
};

const readDayWord: Read = (text, { now, timeZone }) => {
  const days = ['today', 'yesterday'].indexOf(text.toLowerCase());
  if (days < 0) return null;
  return wholeDays(now.toZonedDateTimeISO(timeZone).toPlainDate().subtract({ days }), { days: 1 }, timeZone);
};

const readDate: Read = (text, { timeZone }) =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) ? wholeDays(Temporal.PlainDate.from(text), { days: 1 }, timeZone) : null;

const readMonth: Read = (text, { timeZone }) =>
  /^\d{4}-\d{2}$/.test(text)
    ? wholeDays(Temporal.PlainYearMonth.from(text).toPlainDate({ day: 1 }), { months: 1 }, timeZone)
    : null;

const readInstant: Read = (text) => {
  if (!/^\d{4}-\d{2}-\d{2}[Tt ].*(?:[Zz]|[+-]\d{2}(?::?\d{2})?)$/.test(text)) return null;
  const from = Temporal.Instant.from(text);
  return { from, to: from };
};

function wholeDays(first: Temporal.PlainDate, length: Temporal.DurationLike, timeZone: string): Stretch {
  const from = first.toZonedDateTime(timeZone).toInstant();
  const next = first.add(length).toZonedDateTime(timeZone).toInstant();
  return { from, to: next.subtract({ nanoseconds: 1 }) };
}
