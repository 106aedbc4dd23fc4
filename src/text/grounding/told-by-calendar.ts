import { dayHints, months } from './lexicon/calendar-words.ts';
import { seasons } from './lexicon/seasons.ts';
import type { Word } from './word.ts';

/** Whether a part of the week or year is told by a day or month that falls into it: `spring` of April, `weekend` of Saturday. */
export function isToldByCalendar({ term }: Word, words: readonly Word[]): boolean {
  const season = seasons.get(term);
  return words.some((word) => {
    const month = word.isCapital ? months.get(word.term) : undefined;
    return (month !== undefined && season?.months.includes(month)) || dayHints.get(word.term)?.includes(term);
  });
}
