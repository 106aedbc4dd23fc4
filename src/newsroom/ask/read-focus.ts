import type { Focus } from '../../text/search/freshness.ts';
import { monthNames } from '../month-names.ts';
import { timeWords } from './lexicon/time-words.ts';

/** Which time a question is about. */
export interface TimeAsked {
  readonly focus: Focus;
  /** Whether the question says so, or it is only taken for a question about now. */
  readonly isStated: boolean;
  /** ISO 8601 instant when the question leaves out what was before ("since March"), else null. */
  readonly since: string | null;
}

export interface TimeFrame {
  readonly now: Temporal.Instant;
  /** IANA name: whose days are meant. */
  readonly timeZone: string;
  /** When the newest article was printed; null when none says. */
  readonly newest: Temporal.Instant | null;
}

/**
 * The time a question names: "last week", "in March", "on 8 March 2024", "gestern", "Mart'ta". A month
 * without a year is the last one that had begun when it was asked, or when the newest article of a corpus that ends
 * before was printed: nobody who asks an archive means what came after it. Without any, it is about then too.
 */
export function readFocus(question: string, language: string, frame: TimeFrame): TimeAsked {
  const words = timeWords[language];
  const today = frame.now.epochMilliseconds;
  const now = Math.min(today, frame.newest?.epochMilliseconds ?? today);
  const date = readDate(question, language, { ...frame, now: Temporal.Instant.fromEpochMilliseconds(now) });
  if (date !== null) {
    const isSince = words?.since.test(question.slice(0, date.at)) ?? false;
    const named = { from: date.from, to: isSince ? Math.max(date.from, today) : date.to };
    const since = isSince ? Temporal.Instant.fromEpochMilliseconds(date.from).toString() : null;
    return { focus: { now, named }, isStated: true, since };
  }
  const ago = words?.ago.find(([pattern]) => pattern.test(question));
  if (ago !== undefined) {
    return { focus: { now, named: daysAgo(ago[1], ago[2], frame) }, isStated: true, since: null };
  }
  const isNow = words?.now.test(question) ?? false;
  return { focus: { now: isNow ? today : now, named: null }, isStated: isNow, since: null };
}

function daysAgo(from: number, to: number, { now, timeZone }: TimeFrame) {
  const today = now.toZonedDateTimeISO(timeZone).toPlainDate();
  return spanOf(today.subtract({ days: from }), today.subtract({ days: to }), timeZone);
}

interface NamedTime {
  readonly from: number;
  readonly to: number;
  /** Where the words for it begin. */
  readonly at: number;
}

/** "8 March 2024", "March 8", "8. März", "March 2024", "March", "2024-03-08"; the first of these forms. */
function readDate(question: string, language: string, frame: TimeFrame): NamedTime | null {
  const iso = /\b(\d{4})-(\d{2})-(\d{2})\b/u.exec(question);
  if (iso !== null) return dayOf(iso[1], Number(iso[2]), Number(iso[3]), iso.index, frame);
  const months = (monthNames[language] ?? []).flat();
  if (months.length === 0) return null;
  const name = `(?<month>${months.join('|')})(?![\\p{L}])\\.?`;
  const forms = [
    `\\b(?<day>\\d{1,2})(?:st|nd|rd|th|\\.)? ${name}(?:,? (?<year>\\d{4}))?`,
    `${BEFORE_WORD}${name} (?<day>\\d{1,2})(?:st|nd|rd|th)?\\b(?:,? (?<year>\\d{4}))?`,
    `${BEFORE_WORD}${name}(?: (?<year>\\d{4}))?`,
  ];
  for (const form of forms) {
    // "may" and "mart" are words too: a month has a capital, as all three languages write it.
    const match = new RegExp(form, 'iu').exec(question);
    const groups = match?.groups;
    const month = groups?.['month'];
    if (match === null || month === undefined || !/^\p{Lu}/u.test(month)) continue;
    const number = monthNumber(month, language);
    const day = groups?.['day'];
    return day === undefined
      ? monthOf(groups?.['year'], number, match.index, frame)
      : dayOf(groups?.['year'], number, Number(day), match.index, frame);
  }
  return null;
}

const BEFORE_WORD = '(?<![\\p{L}\\p{N}])';

const monthNumber = (name: string, language: string) =>
  (monthNames[language] ?? []).findIndex((names) => names.includes(name.toLocaleLowerCase(language))) + 1;

function dayOf(
  year: string | undefined,
  month: number,
  day: number,
  at: number,
  { now, timeZone }: TimeFrame,
): NamedTime | null {
  const today = now.toZonedDateTimeISO(timeZone).toPlainDate();
  if (month < 1 || month > 12) return null;
  const { daysInMonth } = Temporal.PlainYearMonth.from({ year: Number(year ?? today.year), month });
  if (day < 1 || day > daysInMonth) return null;
  const date = Temporal.PlainDate.from({ year: Number(year ?? today.year), month, day });
  const meant =
    year === undefined && Temporal.PlainDate.compare(date, today) > 0 ? date.subtract({ years: 1 }) : date;
  return { ...spanOf(meant, meant, timeZone), at };
}

function monthOf(
  year: string | undefined,
  month: number,
  at: number,
  { now, timeZone }: TimeFrame,
): NamedTime | null {
  if (month < 1) return null;
  const today = now.toZonedDateTimeISO(timeZone).toPlainDate();
  const first = Temporal.PlainDate.from({ year: Number(year ?? today.year), month, day: 1 });
  const meant =
    year === undefined && Temporal.PlainDate.compare(first, today) > 0 ? first.subtract({ years: 1 }) : first;
  return { ...spanOf(meant, meant.add({ months: 1 }).subtract({ days: 1 }), timeZone), at };
}

function spanOf(first: Temporal.PlainDate, last: Temporal.PlainDate, timeZone: string) {
  return {
    from: first.toZonedDateTime(timeZone).epochMilliseconds,
    to: last.add({ days: 1 }).toZonedDateTime(timeZone).epochMilliseconds - 1,
  };
}
