import { fold } from '../../text/fold.ts';
import * as words from './lexicon/reference-words.ts';

/** What a fragment brings into the last question. */
export interface Fragment {
  readonly text: string;
  /** What it takes the place of, when that is said: "not Tuesday, Wednesday". */
  readonly instead: string | null;
}

/** More words are a sentence of their own. */
export const MAX_FRAGMENT = 6;

/** A word as the lists of fragments have it: folded, without the marks after it. */
export const keyOf = (token: string): string => fold(token).replace(/[,;:?!.]+$/g, '');

/** Whether a finite verb is among the words. */
export const hasVerb = (keys: readonly string[]): boolean =>
  keys.some((word) => words.finiteVerbs.has(word) || words.auxiliaries.has(word));

export const beginsWith = (keys: readonly string[], phrase: readonly string[]): boolean =>
  phrase.every((word, place) => keys[place] === word);

export const endsWith = (keys: readonly string[], phrase: readonly string[]): boolean =>
  phrase.every((word, place) => keys[keys.length - phrase.length + place] === word);
