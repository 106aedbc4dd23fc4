import { monthNames } from '../month-names.ts';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December|Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember|Ocak|Şubat|Mart|Nisan|Mayıs|Haziran|Temmuz|Ağustos|Eylül|Ekim|Kasım|Aralık';

/** A time as a phrase, with its preposition: "on Friday", "in March", "last week", "on 8 March 2024". */
const TIME_PHRASE = new RegExp(
  `(?:\\b(?:on|in|since|by|until|before|after|during|from|am|im|seit)\\s+)?(?:the\\s+)?(?:\\b(?:${WEEKDAYS.join('|')})\\b(?:\\s+(?:morning|afternoon|evening|night))?|\\b\\d{1,2}\\.?\\s+(?:${MONTHS})\\b(?:,?\\s+\\d{4})?|\\b(?:${MONTHS})\\s+\\d{1,2}\\b(?:,?\\s+\\d{4})?|\\b(?:${MONTHS})\\b(?:\\s+\\d{4})?|\\b(?:yesterday|today|tomorrow|tonight|gestern|heute|morgen|dün|bugün)\\b|\\b(?:last|this|next|the\\s+previous|the\\s+following)\\s+(?:day|week|month|year|night|weekend|spring|summer|autumn|fall|winter|${WEEKDAYS.join('|')})\\b|\\b(?:19|20)\\d{2}\\b)`,
  'u',
);

export interface TimePhrase {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The first time a text names; "may" and "march" as verbs are lower case and none. */
export function findTimePhrase(text: string): TimePhrase | null {
  const match = TIME_PHRASE.exec(text);
  return match === null ? null : { text: match[0], start: match.index, end: match.index + match[0].length };
}

/**
 * The day before (-1) or after (+1) a named day, as a phrase: "on Friday" gives "on Thursday", "8 March" gives
 * "on 7 March", "8. März" gives "am 7. März". Other times become "on the day before ...".
 */
export function neighbourDay(phrase: string, step: 1 | -1): string {
  const weekday = WEEKDAYS.findIndex((name) => phrase.includes(name));
  if (weekday >= 0) return `on ${WEEKDAYS[(weekday + step + 7) % 7]}`;
  const date = readDate(phrase);
  const bare = phrase.replace(/^(?:on|in|since|by|until|am|im)\s+/u, '');
  if (date === null) return `on the day ${step < 0 ? 'before' : 'after'} ${bare}`;
  return printDay(date, date.day.add({ days: step }));
}

interface NamedDay {
  readonly day: Temporal.PlainDate;
  readonly language: string;
  readonly monthFirst: boolean;
}

/** In the words of the language the day was named in: "on 7 March", "am 7. März", "7 Mart". */
function printDay({ language, monthFirst }: NamedDay, { day, month }: Temporal.PlainDate): string {
  const name = monthNames[language]?.[month - 1]?.[0] ?? '';
  const shown = name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
  if (language === 'de') return `am ${day}. ${shown}`;
  if (language === 'tr') return `${day} ${shown}`;
  return monthFirst ? `on ${shown} ${day}` : `on ${day} ${shown}`;
}

/** English unless the words are another language's alone: "April" with a dot before it is German. */
function readDate(phrase: string): NamedDay | null {
  const match = new RegExp(`(\\d{1,2})(\\.?)\\s+(${MONTHS})|(${MONTHS})\\s+(\\d{1,2})`, 'u').exec(phrase);
  if (match === null) return null;
  const printed = match[3] ?? match[4] ?? '';
  const languages = match[2] === '.' ? ['de', 'en', 'tr'] : ['en', 'de', 'tr'];
  for (const language of languages) {
    const names = monthNames[language] ?? [];
    const month = names.findIndex((forms) => forms.includes(printed.toLocaleLowerCase(language))) + 1;
    const year = Number(/\b(?:19|20)\d{2}\b/.exec(phrase)?.[0] ?? 2023);
    const day = Number(match[1] ?? match[5]);
    if (month === 0) continue;
    if (day < 1 || day > Temporal.PlainYearMonth.from({ year, month }).daysInMonth) return null;
    return {
      day: Temporal.PlainDate.from({ year, month, day }),
      language,
      monthFirst: match[4] !== undefined,
    };
  }
  return null;
}
