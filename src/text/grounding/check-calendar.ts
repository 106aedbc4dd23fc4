import { deictics, months, periods, periodUnits, relativeDays, weekdays } from './lexicon/calendar-words.ts';
import { smallNumbers } from './lexicon/number-values.ts';
import type { Passage, Word } from './passage.ts';
import { monthOf } from './read-amounts.ts';
import type { Reason } from './verdict.ts';

/** Months, days of the week and words such as `tomorrow` and `last week` that no source has. */
export function checkCalendar(claim: Passage, sources: readonly Passage[]): readonly Reason[] {
  const known = new Set(sources.flatMap((source) => readCalendar(source).map(({ time }) => time)));
  return [
    ...checkPeriods(claim, sources),
    ...readCalendar(claim).flatMap(({ time, word }) =>
      known.has(time) ? [] : [{ kind: 'date' as const, text: claim.text.slice(word.start, word.end) }],
    ),
  ];
}

/** `a month` and `monthly`, where the sources tell of weeks only. */
function checkPeriods(claim: Passage, sources: readonly Passage[]): readonly Reason[] {
  const known = new Set(sources.flatMap(({ words }) => words.map(({ term }) => periodUnits.get(term))));
  return claim.words.flatMap(({ term, start, end }, at) => {
    const unit = periodUnits.get(term);
    const isNumbered =
      claim.words[at - 1]?.isFigure === true || smallNumbers.has(claim.words[at - 1]?.term ?? '');
    if (unit === undefined || isNumbered || known.has(unit)) return [];
    return [{ kind: 'unit', text: claim.text.slice(start, end) }];
  });
}

interface CalendarWord {
  /** The same for words of the same time. */
  readonly time: string;
  readonly word: Word;
}

/** Words of the calendar in a sentence, days of a month and years excepted. */
export function readCalendar({ words }: Passage): readonly CalendarWord[] {
  return words.flatMap((word, index) => {
    const time = timeOf(word, words[index - 1], words[index + 1]);
    return time === null ? [] : [{ time, word }];
  });
}

const BEFORE_MONTH = new Set(
  'in of by since until from to and last next early late mid during before after this'.split(' '),
);

function timeOf(word: Word, before: Word | undefined, next: Word | undefined): string | null {
  const month = monthOf(word);
  if (month !== null && (word.term !== 'may' || isBesideMonth(before, next))) return `month ${month}`;
  const day = word.isCapital ? weekdays.get(word.term) : undefined;
  if (day !== undefined) return `weekday ${day}`;
  const relative = relativeDays.get(word.term);
  if (relative !== undefined) return relative;
  const deictic = deictics.get(word.term);
  return deictic !== undefined && next !== undefined && periods.has(next.term)
    ? `${deictic} ${next.term}`
    : null;
}

/** `May` with a capital may begin a question: a month has a number or a preposition beside it. */
function isBesideMonth(before: Word | undefined, next: Word | undefined): boolean {
  const isNumber = (word: Word | undefined) => /^\d/.test(word?.term ?? '');
  return isNumber(before) || isNumber(next) || BEFORE_MONTH.has(before?.term ?? '');
}

/** Whether a word is one of the calendar, whatever it means where it stands. */
export function isCalendarWord({ term, isCapital }: Word): boolean {
  return relativeDays.has(term) || (isCapital && (months.has(term) || weekdays.has(term)));
}
