import { fold } from '../fold.ts';
import { months, weekdays } from './lexicon/days.ts';

const MS_A_DAY = 86_400_000;
/** "on Monday" is the last Monday or the next one: no further than this from the day of publication. */
const DAYS_AHEAD = 3;
const WORD = /\p{L}[\p{L}\p{M}]*|\d+/gu;

/**
 * The day a report is about, as days since 1970: the latest one its opening names, up to the day it was published
 * (what is announced for later is not what it reports); null when it names none. Weekdays are taken for the nearest
 * one, "8 March", "March 7 and 8" and "7-8 March" for the nearest year. The zone is not known: a day may be off by one.
 *
 * @param publishedMs when the article was published, milliseconds since 1970.
 */
export function eventDay(opening: string, language: string, publishedMs: number): number | null {
  const published = Math.floor(publishedMs / MS_A_DAY);
  const names = namesFor(language);
  const words = fold(opening).match(WORD) ?? [];
  let latest: number | null = null;
  const take = (day: number) => {
    if (day <= published && (latest === null || day > latest)) latest = day;
  };
  for (const [place, word] of words.entries()) {
    const weekday = names.weekdays.get(word);
    if (weekday !== undefined) take(nearestWeekday(published, weekday));
    const month = names.months.get(word);
    if (month === undefined) continue;
    for (const date of datesBeside(words, place)) take(nearestDate(published, month, date));
  }
  return latest;
}

/** Between two dates of one month: "7 and 8 March". */
const JOINS: ReadonlySet<string> = new Set(['and', 'to', 'und', 'bis', 've', 'ile', 'et', 'y', 'al', 'au']);

/** The dates before a month's name, or else after it. */
function datesBeside(words: readonly string[], month: number): readonly number[] {
  const before = datesFrom(words, month, -1);
  return before.length > 0 ? before : datesFrom(words, month, 1);
}

function datesFrom(words: readonly string[], month: number, step: 1 | -1): readonly number[] {
  const dates: number[] = [];
  for (let at = month + step; Math.abs(at - month) <= 3; at += step) {
    const date = dateOf(words[at]);
    if (date !== null) dates.push(date);
    else if (dates.length === 0 || !JOINS.has(words[at] ?? '')) break;
  }
  return dates;
}

function dateOf(word: string | undefined): number | null {
  const number = Number(word);
  return Number.isInteger(number) && number >= 1 && number <= 31 ? number : null;
}

/** 1970-01-01 was a Thursday. */
const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7;

function nearestWeekday(published: number, weekday: number): number {
  const ahead = (weekday - weekdayOf(published) + 7) % 7;
  return published + (ahead <= DAYS_AHEAD ? ahead : ahead - 7);
}

function nearestDate(published: number, month: number, date: number): number {
  const year = new Date(published * MS_A_DAY).getUTCFullYear();
  const candidates = [year - 1, year, year + 1].map((each) => Date.UTC(each, month, date) / MS_A_DAY);
  return candidates.reduce((a, b) => (Math.abs(b - published) < Math.abs(a - published) ? b : a));
}

interface DayNames {
  readonly weekdays: ReadonlyMap<string, number>;
  readonly months: ReadonlyMap<string, number>;
}

const known = new Map<string, DayNames>();

function namesFor(language: string): DayNames {
  const key = language in weekdays ? language : 'en';
  const names = known.get(key) ?? {
    weekdays: numbered(weekdays[key] ?? []),
    months: numbered(months[key] ?? []),
  };
  known.set(key, names);
  return names;
}

const numbered = (names: readonly string[]): ReadonlyMap<string, number> =>
  new Map(names.flatMap((spellings, index) => spellings.split(' ').map((name) => [name, index] as const)));

/** The folded names of weekdays and months. */
export function dayNames(language: string): readonly string[] {
  const names = namesFor(language);
  return [...names.weekdays.keys(), ...names.months.keys()];
}
