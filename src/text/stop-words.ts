import { fold } from './fold.ts';
import { listedLanguages, stopWordsAsPrinted } from './lexicon/stop-words.ts';

const byLanguage = new Map<string, ReadonlySet<string>>();
let ofAny: ReadonlySet<string> | undefined;

/** The folded function words of a language; empty for a language without a list. */
export function stopWords(language: string): ReadonlySet<string> {
  let words = byLanguage.get(language);
  if (words === undefined) {
    words = new Set(stopWordsAsPrinted(language).map(fold));
    byLanguage.set(language, words);
  }
  return words;
}

/** Whether a folded word is a function word of any language we know. */
export function isStopWordSomewhere(word: string): boolean {
  ofAny ??= new Set(listedLanguages.flatMap((language) => [...stopWords(language)]));
  return ofAny.has(word);
}
