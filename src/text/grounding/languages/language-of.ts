import { german } from './de.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import type { LanguageWords } from './language-words.ts';
import { turkish } from './tr.ts';

/** What is known of the languages beside English, by BCP 47 primary tag. */
export const languageWords: ReadonlyMap<string, LanguageWords> = new Map(
  [german, french, spanish, turkish].map((words): [string, LanguageWords] => [words.language, words]),
);
