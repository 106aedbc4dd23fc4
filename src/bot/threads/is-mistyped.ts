import { distance } from 'fastest-levenshtein';
import { isWordOf, type WordSets } from './word-sets.ts';

/** "waht did he say": one slip of the finger from a question word, and no word of its own. */
export function isMistyped(word: string, sets: WordSets, meant: ReadonlySet<string>): boolean {
  if (word.length < 3 || isWordOf(word, sets)) return false;
  const letters = [...word].sort().join('');
  return [...meant].some(
    (known) =>
      known.length > 2 &&
      ((distance(word, known) === 1 && known.length > word.length) || [...known].sort().join('') === letters),
  );
}
