import { fold } from '../../text/fold.ts';
import { placeNames } from '../../text/quotations/lexicon/places.ts';
import { isStopWordSomewhere } from '../../text/stop-words.ts';
import { groupNouns, morePlaces, personNouns } from './lexicon/reference-words.ts';
import type { ReadTurn } from './read-turns.ts';

const places = new Map(
  placeNames
    .trim()
    .split(/\s+/)
    .map((name) => [fold(name), name]),
);

/**
 * A question with the capitals that names have, for people type "and gaza?" and "same for fidan": of words that the
 * turns print as names, and of places.
 */
export function restoreCapitals(question: string, turns: readonly ReadTurn[]): string {
  const printed = namesOf(turns);
  return question.replace(/(?<![\p{L}\p{N}'’@#/:.-])\p{Ll}[\p{L}\p{M}]{2,}(?![\p{L}\p{N}:/@])/gu, (word) => {
    const key = fold(word);
    if (isStopWordSomewhere(key) || groupNouns.has(key) || personNouns.has(key)) return word;
    const place = places.get(key) ?? (morePlaces.has(key) ? word : undefined);
    return printed.get(key) ?? (place === undefined ? word : place.charAt(0).toUpperCase() + place.slice(1));
  });
}

/** Words of names, by their folded form; those that stand in lower case anywhere are words. */
function namesOf(turns: readonly ReadTurn[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const common = new Set<string>();
  for (const { meant, answer, asked, answered } of turns) {
    for (const { text, kind } of [asked, ...answered].flat()) {
      if (kind === 'group') continue;
      for (const word of text.split(/[\s-]+/)) if (/^\p{Lu}/u.test(word)) names.set(fold(word), word);
    }
    for (const text of [meant, ...answer]) {
      for (const [word] of text.matchAll(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}\p{M}]+/gu)) common.add(fold(word));
    }
  }
  for (const word of common) names.delete(word);
  return names;
}
