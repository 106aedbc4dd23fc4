import { modals, moodHints } from './lexicon/mood-words.ts';
import { isMoodCarried } from './moods-agree.ts';
import { stemsOf } from './stem-of.ts';
import type { Event } from './syntax/event.ts';
import { denies, type Told } from './told.ts';
import type { Word } from './word.ts';

const hintStems = { possible: stemsOf(moodHints.possible), must: stemsOf(moodHints.must) };

/** What may or must be is said by other words in the sources too: `is able`, `threatens`, `is obliged`. */
export function isMarkKept({ mood, group, isDenied }: Event, { events, words }: Told): boolean {
  if (group.mood !== mood || (mood !== 'possible' && mood !== 'must')) return true;
  if (isDenied && mood === 'possible' && denies(words)) return true;
  const isMarked = ({ term, stem: stemmed, isCapital }: Word) =>
    (!isCapital && (modals.get(term) === mood || (mood === 'must' && term === 'shall'))) ||
    hintStems[mood].has(stemmed);
  return (
    events.some((other) => isMoodCarried(mood, other.mood) && other.mood !== 'open') || words.some(isMarked)
  );
}
