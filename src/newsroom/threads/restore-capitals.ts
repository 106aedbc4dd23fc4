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
  const mentions = turns.flatMap(({ asked, answered }) => [asked, ...answered].flat());
  const words = mentions
    .filter(({ kind }) => kind !== 'group')
    .flatMap(({ text }) => text.split(/[\s-]+/))
    .filter((word) => /^\p{Lu}/u.test(word));
  const names = new Map(words.map((word) => [fold(word), word]));
  const texts = turns.flatMap(({ meant, answer }) => [meant, ...answer]);
  for (const [word] of texts.flatMap((text) => [...text.matchAll(LOWER_CASE)])) names.delete(fold(word));
  return names;
}

const LOWER_CASE = /(?<![\p{L}\p{N}])\p{Ll}[\p{L}\p{M}]+/gu;
