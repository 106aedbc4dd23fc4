const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
/** Month names that a time may be printed with; "may" and "march" as verbs are lower case and none. */
export const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December|Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember|Ocak|Şubat|Mart|Nisan|Mayıs|Haziran|Temmuz|Ağustos|Eylül|Ekim|Kasım|Aralık';

/** As people type them; "may", "march" and "mart" are words as well, unless a preposition says otherwise. */
const typed = (names: string): string =>
  names
    .split('|')
    .filter((name) => !/^(?:May|March|Mart|Mai|Ocak|Ekim)$/.test(name))
    .map((name) => name.toLowerCase())
    .join('|');
const DAY = `(?:${WEEKDAYS.join('|')}|${typed(WEEKDAYS.join('|'))})`;
const MONTH = `(?:${MONTHS}|${typed(MONTHS)}|(?<=\\b(?:in|since|until|during|by|im|seit|\\d\\d?\\.?)\\s)(?:may|march|mai|mart|ocak|ekim))`;

/** A time as a phrase, with its preposition: "on Friday", "in March", "last week", "on 8 March 2024". */
const TIME_PHRASE = new RegExp(
  `(?:\\b(?:[Oo]n|[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Bb]efore|[Aa]fter|[Dd]uring|[Ff]rom|[Aa]m|[Ii]m|[Ss]eit)\\s+)?(?:the\\s+)?(?:\\b${DAY}\\b(?:\\s+(?:morning|afternoon|evening|night))?|\\b\\d{1,2}\\.?\\s+${MONTH}\\b(?:,?\\s+\\d{4})?|\\b${MONTH}\\s+\\d{1,2}\\b(?:,?\\s+\\d{4})?|\\b${MONTH}\\b(?:\\s+\\d{4})?|\\b(?:yesterday|today|tomorrow|tonight|gestern|heute|dün|bugün)\\b|\\b(?:last|this|next|letzten?|nächsten?|geçen|gelecek|the\\s+previous|the\\s+following)\\s+(?:day|week|month|year|night|weekend|spring|summer|autumn|fall|winter|Woche|Monat|Jahr|hafta|ay|yıl|${DAY})\\b|\\b(?:19|20)\\d{2}\\b)`,
  'u',
);

/** A time that a text names; UTF-16 offsets. */
export interface TimePhrase {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The first time a text names. */
export function findTimePhrase(text: string): TimePhrase | null {
  const match = TIME_PHRASE.exec(text);
  return match === null ? null : { text: match[0], start: match.index, end: match.index + match[0].length };
}

/** Every time a text names, in order. */
export const findTimePhrases = (text: string): readonly TimePhrase[] =>
  [...text.matchAll(new RegExp(TIME_PHRASE.source, 'gu'))].map(({ 0: found, index }) => ({
    text: found,
    start: index,
    end: index + found.length,
  }));

/** The time without the preposition before it. */
export const withoutPreposition = (phrase: string): string =>
  phrase.replace(/^(?:on|in|since|by|until|before|after|during|from|am|im|seit)\s+/u, '');

/** Place in the week of a weekday that the phrase names, Monday first; -1 when it names none. */
export const weekdayIn = (phrase: string): number => WEEKDAYS.findIndex((name) => phrase.includes(name));
export const weekdayName = (place: number): string => WEEKDAYS[((place % 7) + 7) % 7] ?? '';
