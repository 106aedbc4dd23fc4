import { monthNames } from './month-names.ts';

/**
 * How a sentence says on which day something was said: "on March 21", "on 8 March", "am 8. März",
 * "8 Mart'ta". The month is in group 1 or 4, the day in 2 or 3, a year in 5.
 */
const PATTERNS: Readonly<Record<string, RegExp>> = {
  en: pattern(
    'en',
    (month) => `\\bon (?:(${month})\\.? (\\d{1,2})|(\\d{1,2}) (${month})\\b)(?:,? (\\d{4}))?`,
  ),
  de: pattern('de', (month) => `\\b(?:am|vom) (?:()()(\\d{1,2})\\. (${month}))(?: (\\d{4}))?`),
  tr: pattern('tr', (month) => `(?:()()(\\d{1,2}) (${month}))(?: (\\d{4}))?['’](?:[td][ae]|[td][ae]n)\\b`),
};

function pattern(language: string, write: (month: string) => string): RegExp {
  return new RegExp(write((monthNames[language] ?? []).flat().join('|')), 'iu');
}

/**
 * The day on which the words around a quotation say it was said; null when they do not. A date without a
 * year is the last such day before the article came out.
 */
export function statedDay(
  text: string,
  language: string,
  published: Temporal.PlainDate,
): Temporal.PlainDate | null {
  const match = PATTERNS[language]?.exec(text);
  if (match === null || match === undefined) return null;
  const [, monthFirst, dayAfter, dayFirst, monthAfter, year] = match;
  const named = (monthFirst || monthAfter || '').toLowerCase();
  const month = (monthNames[language] ?? []).findIndex((names) => names.includes(named)) + 1;
  const day = Number(dayAfter || dayFirst);
  if (month === 0 || day < 1 || day > 31) return null;
  if (year !== undefined) return Temporal.PlainDate.from({ year: Number(year), month, day });
  const thisYear = Temporal.PlainDate.from({ year: published.year, month, day });
  return Temporal.PlainDate.compare(thisYear, published) > 0 ? thisYear.subtract({ years: 1 }) : thisYear;
}
