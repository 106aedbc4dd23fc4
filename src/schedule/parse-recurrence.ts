import { Cron } from 'croner';
import { UserError } from '../core/errors.ts';
import type { MonthDay, Recurrence, Weekday } from '../core/recurrence.ts';
import { DAY_NAMES, DAY_SETS, NTH } from './day-names.ts';
import { parseClockTimes } from './parse-clock-times.ts';

const EVERY_DAY: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const EXAMPLES =
  'Write for example "every weekday at 8am", "mon,wed 07:30", "daily 8:00 and 17:00", "monthly on the 1st at 9" or, for experts, "cron 30 7 * * 1-5".';

/** What was typed for the two options of a digest. */
export interface TypedTimes {
  /** `08:00`, `8am`, `8:00 and 17:00`, or a whole phrase. */
  readonly time: string;
  /** `weekdays`, `mon,wed`, `the 1st`; empty when `time` says all of it. */
  readonly days?: string | undefined;
}

/**
 * When a digest comes: a phrase, or a cron expression of five fields.
 *
 * @throws UserError E07 with what was understood, and examples.
 */
export function parseRecurrence({ time, days = '' }: TypedTimes): Recurrence {
  const cron = /^cron[:\s]+(.+)$/iu.exec(time.trim())?.[1] ?? null;
  if (cron !== null) return { kind: 'cron', expression: parseCron(cron.trim()) };
  const phrase = `${days} ${time}`.toLowerCase().replace(/\s+/g, ' ').trim();
  const { times, rest } = parseClockTimes(phrase);
  if (times.length === 0) {
    throw new UserError('E07', `"${phrase}" names no time of day.`, EXAMPLES);
  }
  const month = parseMonthDay(rest);
  if (month !== null) return { kind: 'monthly', day: month, times };
  return { kind: 'weekly', days: parseDays(rest), times };
}

function parseCron(expression: string): string {
  const fields = expression.split(/\s+/);
  if (fields.length !== 5) {
    throw new UserError('E07', `"${expression}" has ${fields.length} fields; cron has five.`, EXAMPLES);
  }
  try {
    const cron = new Cron(expression, { timezone: 'UTC', paused: true });
    if (cron.nextRun() !== null) return expression;
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new UserError('E07', `"${expression}" is no cron expression: ${why}`, EXAMPLES, [], { cause });
  }
  throw new UserError('E07', `"${expression}" never comes.`, EXAMPLES);
}

/** `the 1st of the month`, `monthly on the 15th`, `last day of the month`, `first monday of the month`. */
function parseMonthDay(words: string): MonthDay | null {
  if (!/\bmonth|\b\d{1,2}(?:st|nd|rd|th)\b/u.test(words)) return null;
  const named = /\b(first|1st|second|2nd|third|3rd|fourth|4th|fifth|5th|last)\s+(\p{L}+)/u.exec(words);
  const [, which = '', what = ''] = named ?? [];
  const weekday = DAY_NAMES.get(what);
  const nth = NTH.get(which);
  if (weekday !== undefined && nth !== undefined) return { nth, weekday };
  if (which === 'last') return -1;
  const date = Number(
    /\b(\d{1,2})(?:st|nd|rd|th)?\b/u.exec(words)?.[1] ?? (which === 'first' ? 1 : Number.NaN),
  );
  if (date >= 1 && date <= 31) return date;
  if (/^(?:every\s+)?month(?:ly)?$/u.test(words)) return 1;
  throw notUnderstood(words);
}

function parseDays(words: string): readonly Weekday[] {
  const named = words
    .split(/[\s,;&+]+/u)
    .filter((word) => !/^(?:|every|each|on|at|and|days?|of|the|week(?:ly)?)$/u.test(word));
  if (named.length === 0) return EVERY_DAY;
  const days = new Set<Weekday>();
  for (const word of named) for (const day of daysOf(word, words)) days.add(day);
  return [...days].toSorted((a, b) => a - b);
}

/** One word: a day, a set of days, or a range (`mon-fri`). */
function daysOf(word: string, all: string): readonly Weekday[] {
  const set = DAY_SETS.get(word);
  if (set !== undefined) return set;
  const day = DAY_NAMES.get(word);
  if (day !== undefined) return [day];
  const [from, to] = word.split(/[-–]/u).map((end) => DAY_NAMES.get(end));
  if (from === undefined || to === undefined) throw notUnderstood(all);
  const length = ((to - from + 7) % 7) + 1;
  return Array.from({ length }, (_, step) => EVERY_DAY[(from - 1 + step) % 7] ?? from);
}

const notUnderstood = (words: string): UserError =>
  new UserError('E07', `I do not understand which days "${words.trim()}" are.`, EXAMPLES);
