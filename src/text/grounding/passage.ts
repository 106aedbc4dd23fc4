import type { Span } from '../../core/span.ts';
import { stem } from '../stem.ts';
import { stopWords } from '../stop-words.ts';
import { tokenize } from '../tokenize.ts';
import { baseForms } from './lexicon/irregular-forms.ts';
import { meaningsOf } from './lexicon/same-meanings.ts';

/** A word of a sentence, as it is compared. */
export interface Word extends Span {
  readonly term: string;
  /** The term of irregular forms (`rose`: `rise`), else the term. */
  readonly base: string;
  /** Stem of `base`. */
  readonly stem: string;
  readonly isCapital: boolean;
  /** Written with a digit first. */
  readonly isFigure: boolean;
  readonly isFunction: boolean;
  /** Counts up at every comma, semicolon, colon and dash. */
  readonly clause: number;
  readonly meanings: readonly number[];
}

/** A sentence, read into words. */
export interface Passage {
  readonly text: string;
  readonly words: readonly Word[];
}

const FUNCTION_WORDS = stopWords('en');
const BREAK = /[,;:()–—]|\s-\s/u;
const CAPITAL = /^\p{Lu}/u;
const meaningsOfStem = new Map<string, readonly number[]>();
for (const [base, groups] of meaningsOf) {
  const key = stem(base, 'en');
  meaningsOfStem.set(key, [...(meaningsOfStem.get(key) ?? []), ...groups]);
}

/** Reads one English sentence. */
export function readPassage(text: string): Passage {
  let clause = 0;
  let last = 0;
  const words = tokenize(text).map(({ term, start, end }): Word => {
    if (BREAK.test(text.slice(last, start))) clause += 1;
    last = end;
    const base = baseForms.get(term) ?? term;
    const stemmed = stem(base, 'en');
    return {
      term,
      base,
      stem: stemmed,
      start,
      end,
      isCapital: CAPITAL.test(text.slice(start, end)),
      isFigure: /^\d/.test(text.slice(start, end)),
      isFunction: FUNCTION_WORDS.has(term),
      clause,
      meanings: meaningsOfStem.get(stemmed) ?? [],
    };
  });
  return { text, words };
}

/** Whether two words may stand for each other. */
export function meansSame(one: Word, other: Word): boolean {
  return one.stem === other.stem || one.meanings.some((group) => other.meanings.includes(group));
}
