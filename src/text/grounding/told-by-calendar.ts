import { dayHints, months } from './lexicon/calendar-words.ts';
import type { Word } from './word.ts';

/** Months of a season, by their numbers; the one on its edge may be of two. */
const SEASONS: ReadonlyMap<string, readonly number[]> = new Map([
  ['spring', [3, 4, 5, 6]],
  ['summer', [6, 7, 8, 9]],
  ['autumn', [9, 10, 11, 12]],
  ['fall', [9, 10, 11, 12]],
  ['winter', [12, 1, 2, 3]],
]);

/** Whether a part of the week or year is told by a day or month that falls into it: `spring` of April, `weekend` of Saturday. */
export function isToldByCalendar({ term }: Word, words: readonly Word[]): boolean {
  const season = SEASONS.get(term);
  return words.some((word) => {
    const month = word.isCapital ? months.get(word.term) : undefined;
    return (month !== undefined && season?.includes(month)) || dayHints.get(word.term)?.includes(term);
  });
}
