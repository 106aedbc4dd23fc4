const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December|Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember|Ocak|Şubat|Mart|Nisan|Mayıs|Haziran|Temmuz|Ağustos|Eylül|Ekim|Kasım|Aralık';
const NAMES = MONTHS.split('|');

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
 * "on 7 March". Other times become "on the day before ...".
 */
export function neighbourDay(phrase: string, step: 1 | -1): string {
  const weekday = WEEKDAYS.findIndex((name) => phrase.includes(name));
  if (weekday >= 0) return `on ${WEEKDAYS[(weekday + step + 7) % 7]}`;
  const date = readDate(phrase);
  const bare = phrase.replace(/^(?:on|in|since|by|until|am|im)\s+/u, '');
  if (date === null) return `on the day ${step < 0 ? 'before' : 'after'} ${bare}`;
  const moved = date.day.add({ days: step });
  return date.monthFirst
    ? `on ${NAMES[moved.month - 1]} ${moved.day}`
    : `on ${moved.day} ${NAMES[moved.month - 1]}`;
}

function readDate(phrase: string): { readonly day: Temporal.PlainDate; readonly monthFirst: boolean } | null {
  const match = new RegExp(`(\\d{1,2})\\.?\\s+(${MONTHS})|(${MONTHS})\\s+(\\d{1,2})`, 'u').exec(phrase);
  if (match === null) return null;
  const month = (NAMES.indexOf(match[2] ?? match[3] ?? '') % 12) + 1;
  const year = Number(/\b(?:19|20)\d{2}\b/.exec(phrase)?.[0] ?? 2023);
  const day = Number(match[1] ?? match[4]);
  if (NAMES.indexOf(match[2] ?? match[3] ?? '') > 11 || day < 1 || day > 31) return null;
  return { day: Temporal.PlainDate.from({ year, month, day }), monthFirst: match[3] !== undefined };
}
