import type { Span } from '../../core/span.ts';
import { languageWords } from './languages/language-of.ts';
import { readForeign } from './languages/read-foreign.ts';
import { negators } from './lexicon/mood-words.ts';
import { isUnreal } from './moods-agree.ts';
import { readPassage } from './passage.ts';
import { readReports } from './read-reports.ts';
import type { Event } from './syntax/event.ts';
import { softStems } from './told.ts';
import type { Word } from './word.ts';

/**
 * Whether a part of a sentence says what the sentence does not: because `not`, `may`, `plans to` or `he claimed`
 * stand outside it. A language without word lists halves every sentence.
 */
export function isHalved(part: Span, sentence: string, language: string): boolean {
  if (language === 'en') return isHalvedEnglish(part, sentence);
  const words = languageWords.get(language);
  if (words === undefined) return true;
  const read = readForeign(sentence, words);
  const isTurning = read.some(
    ({ term }) => words.negators.has(term) || words.moods.has(term) || words.saying.has(term),
  );
  return isTurning;
}

function isHalvedEnglish({ start, end }: Span, sentence: string): boolean {
  const passage = readPassage(sentence);
  const isIn = (word: Word) => word.start >= start && word.end <= end;
  const inside = passage.events.filter(({ key }) => isIn(key));
  const kept = readPassage(sentence.slice(start, end)).events;
  const reports = readReports(passage).filter(({ speaker }) => speaker.isPlain && !isIn(speaker.verb));
  return (
    inside.some((event) => isTurned(event, kept)) ||
    inside.some(({ group }) => reports.some(({ said }) => said.has(group.main))) ||
    isNegatedBefore(passage.words, start, end) ||
    isThingOfDenial(passage.events, isIn)
  );
}

/** The same verb is told otherwise when the part stands alone. */
function isTurned(event: Event, kept: readonly Event[]): boolean {
  if (!event.isDenied && !isUnreal(event.mood)) return false;
  return !kept.some(
    ({ key, isDenied, mood }) =>
      key.term === event.key.term && isDenied === event.isDenied && mood === event.mood,
  );
}

/** How far before the part a negator may stand that denies it. */
const REACH = 3;

/** `no evidence of fraud` without its first word. */
function isNegatedBefore(words: readonly Word[], start: number, end: number): boolean {
  const first = words.findIndex((word) => word.start >= start && word.end <= end);
  return words.slice(Math.max(0, first - REACH), first).some(({ term }) => negators.has(term));
}

/** What is refused, cancelled or ruled out by a verb outside the part. */
function isThingOfDenial(events: readonly Event[], isIn: (word: Word) => boolean): boolean {
  return events.some(
    ({ key, object, subject, group }) =>
      softStems.has(key.stem) &&
      !isIn(key) &&
      [...(object?.heads ?? []), ...(group.isPassive ? (subject?.heads ?? []) : [])].some(isIn),
  );
}
