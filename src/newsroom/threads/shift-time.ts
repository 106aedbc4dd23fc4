import { monthNames } from '../month-names.ts';
import { MONTHS, weekdayIn, weekdayName, withoutPreposition } from './days-in-text.ts';

/** "the day before", "two weeks later": from a time that was named to another. */
export interface Shift {
  readonly unit: 'day' | 'week' | 'month' | 'year';
  /** How many of them; less than nothing for what was before. */
  readonly amount: number;
}

const UNITS: Readonly<Record<string, Shift['unit']>> = {
  day: 'day',
  days: 'day',
  week: 'week',
  weeks: 'week',
  month: 'month',
  months: 'month',
  year: 'year',
  years: 'year',
  tag: 'day',
  tage: 'day',
  woche: 'week',
  wochen: 'week',
  monat: 'month',
  monate: 'month',
  jahr: 'year',
  jahre: 'year',
  gun: 'day',
  hafta: 'week',
  ay: 'month',
  yil: 'year',
};
const NUMBERS: Readonly<Record<string, number>> = {
  one: 1,
  a: 1,
  an: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  ein: 1,
  einen: 1,
  eine: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  bir: 1,
  iki: 2,
  uc: 3,
};
const COUNT = `(?:(${Object.keys(NUMBERS).join('|')}|\\d{1,2})\\s+)?`;
const UNIT = `(${Object.keys(UNITS).join('|')})`;
const AFTER_UNIT = new RegExp(
  `(?:\\bthe\\s+|\\bam\\s+|\\bdie\\s+|\\bin der\\s+)?\\b${COUNT}${UNIT}\\s+(before|after|earlier|later|previously|davor|danach|vorher|nachher|zuvor|once|sonra)\\b`,
);
const BEFORE_UNIT = new RegExp(
  `\\b(?:the\\s+|am\\s+)?(previous|following|next|onceki|sonraki|nachsten|vorigen)\\s+${UNIT}\\b`,
);
const ONE_WORD = /\b(?:la veille|le lendemain|el dia anterior|el dia siguiente)\b/;
const BACK =
  /^(?:before|earlier|previously|previous|davor|vorher|zuvor|vorigen|once|onceki|la veille|el dia anterior)$/;

/** The shift that a folded text asks for, and the words that say so. "next week" is none: it counts from today. */
export function findShift(plain: string): { readonly shift: Shift; readonly said: string } | null {
  const after = AFTER_UNIT.exec(plain);
  if (after !== null) {
    const [said, count = 'one', unit = '', direction = ''] = after;
    return { said, shift: shiftOf(unit, NUMBERS[count] ?? Number(count), direction) };
  }
  const before = BEFORE_UNIT.exec(plain);
  if (before !== null) {
    const [said, direction = '', unit = ''] = before;
    const fromToday = direction === 'next' && UNITS[unit] !== 'day' && !said.startsWith('the ');
    return fromToday ? null : { said, shift: shiftOf(unit, 1, direction) };
  }
  const word = ONE_WORD.exec(plain)?.[0];
  return word === undefined ? null : { said: word, shift: shiftOf('day', 1, word) };
}

const shiftOf = (unit: string, count: number, direction: string): Shift => ({
  unit: UNITS[unit] ?? 'day',
  amount: BACK.test(direction) ? -count : count,
});

/**
 * A named time, moved: "on Friday" and the day before give "on Thursday", "8 March" gives "on 7 March", "in March" and
 * the month before "in February", "8. März" "am 7. März". What cannot be counted is said: "the day before the summit".
 */
export function shiftTime(phrase: string, shift: Shift): string {
  const { unit, amount } = shift;
  const weekday = weekdayIn(phrase);
  if (weekday >= 0 && unit === 'day' && Math.abs(amount) < 7) return `on ${weekdayName(weekday + amount)}`;
  const date = readDate(phrase);
  if (date !== null) return printDay(date, date.day.add({ [`${unit}s`]: amount }));
  const month = readMonth(phrase);
  if (month !== null && (unit === 'month' || unit === 'year'))
    return printMonth(month, month.month.add({ [`${unit}s`]: amount }));
  const year = /^(?:\D*\s)?((?:19|20)\d{2})$/u.exec(phrase)?.[1];
  if (year !== undefined && unit === 'year') return `in ${Number(year) + amount}`;
  const many = Math.abs(amount) === 1 ? `the ${unit}` : `${Math.abs(amount)} ${unit}s`;
  return `${unit === 'day' && many.startsWith('the') ? 'on ' : ''}${many} ${amount < 0 ? 'before' : 'after'} ${withoutPreposition(phrase)}`;
}

/** Whether the time is as fine as what it is moved by: of "October" there is no day before. */
export const canShift = (phrase: string, { unit }: Shift): boolean =>
  unit === 'year' ||
  weekdayIn(phrase) >= 0 ||
  readDate(phrase) !== null ||
  (unit === 'month' && readMonth(phrase) !== null);

interface NamedDay {
  readonly day: Temporal.PlainDate;
  readonly language: string;
  readonly monthFirst: boolean;
  readonly year: boolean;
}

/** In the words of the language the day was named in: "on 7 March", "am 7. März", "7 Mart". */
function printDay(
  { language, monthFirst, year: withYear }: NamedDay,
  { day, month, year }: Temporal.PlainDate,
): string {
  const shown = monthName(language, month);
  const ending = withYear ? ` ${year}` : '';
  if (language === 'de') return `am ${day}. ${shown}${ending}`;
  if (language === 'tr') return `${day} ${shown}${ending}`;
  return monthFirst ? `on ${shown} ${day}${withYear ? `, ${year}` : ''}` : `on ${day} ${shown}${ending}`;
}

interface NamedMonth {
  readonly month: Temporal.PlainYearMonth;
  readonly language: string;
  readonly year: boolean;
}

function printMonth(
  { language, year: withYear }: NamedMonth,
  { month, year }: Temporal.PlainYearMonth,
): string {
  const preposition = language === 'de' ? 'im ' : language === 'tr' ? '' : 'in ';
  return `${preposition}${monthName(language, month)}${withYear ? ` ${year}` : ''}`;
}

function monthName(language: string, month: number): string {
  const name = monthNames[language]?.[month - 1]?.[0] ?? '';
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}

/** Without a year any will do: one that is not a leap year. */
const SOME_YEAR = 2023;
const yearIn = (phrase: string): number | null => {
  const year = /\b(?:19|20)\d{2}\b/.exec(phrase)?.[0];
  return year === undefined ? null : Number(year);
};

/** English unless the words are another language's alone: "April" with a dot before it is German. */
function readDate(phrase: string): NamedDay | null {
  const match = new RegExp(`(\\d{1,2})(\\.?)\\s+(${MONTHS})|(${MONTHS})\\s+(\\d{1,2})(?!\\d)`, 'u').exec(
    phrase,
  );
  if (match === null) return null;
  const named = monthOf(match[3] ?? match[4] ?? '', match[2] === '.');
  const day = Number(match[1] ?? match[5]);
  if (named === null) return null;
  const year = yearIn(phrase) ?? SOME_YEAR;
  if (day < 1 || day > Temporal.PlainYearMonth.from({ year, month: named.month }).daysInMonth) return null;
  return {
    day: Temporal.PlainDate.from({ year, month: named.month, day }),
    language: named.language,
    monthFirst: match[4] !== undefined,
    year: yearIn(phrase) !== null,
  };
}

function readMonth(phrase: string): NamedMonth | null {
  const printed = new RegExp(`\\b(${MONTHS})\\b`, 'u').exec(phrase)?.[1];
  const named = printed === undefined ? null : monthOf(printed, false);
  if (named === null) return null;
  const year = yearIn(phrase);
  const month = Temporal.PlainYearMonth.from({ year: year ?? SOME_YEAR, month: named.month });
  return { month, language: named.language, year: year !== null };
}

function monthOf(printed: string, german: boolean) {
  for (const language of german ? ['de', 'en', 'tr'] : ['en', 'de', 'tr']) {
    const names = monthNames[language] ?? [];
    const month = names.findIndex((forms) => forms.includes(printed.toLocaleLowerCase(language))) + 1;
    if (month > 0) return { month, language };
  }
  return null;
}
