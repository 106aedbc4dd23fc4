import type { Span } from '../../core/span.ts';
import { months, relativeDays, weekdays } from './lexicon/calendar-words.ts';
import { relationsOf } from './lexicon/relations.ts';

/** A word of a sentence, as it is compared; a phrase such as `put off` is one word. */
export interface Word extends Span {
  readonly term: string;
  /** The term of irregular forms (`rose`: `rise`) and of phrases, else the term. */
  readonly base: string;
  /** Stem of `base`. */
  readonly stem: string;
  readonly isCapital: boolean;
  /** Written with a digit first. */
  readonly isFigure: boolean;
  readonly isFunction: boolean;
  readonly isNumberWord: boolean;
  /** `court's` */
  readonly isPossessive: boolean;
  /** A hyphen stands before it: `based` of `Toronto-based`. */
  readonly isHyphened: boolean;
  /** In one of our lists: a capital at the start of a sentence makes no name of it. */
  readonly isCommon: boolean;
  /** Counts up at every comma, semicolon, colon and dash. */
  readonly clause: number;
  /** Whether a semicolon stands before it. */
  readonly opensUnit: boolean;
  readonly meanings: readonly number[];
  /** What a phrase is read as; null of a single word. */
  readonly phrase: string | null;
}

/** Whether two words may stand for each other. */
export function meansSame(one: Word, other: Word): boolean {
  return one.stem === other.stem || one.meanings.some((group) => other.meanings.includes(group));
}

/** How many of some words others may stand for. */
export const sharedWords = (some: readonly Word[], others: readonly Word[]): number =>
  some.filter((word) => others.some((other) => meansSame(word, other))).length;

/** Whether what one word tells goes along with what another tells. */
export function standsBeside(one: Word, other: Word): boolean {
  const { same, along } = relationsOf(one.stem);
  return meansSame(one, other) || same.has(other.stem) || along.has(other.stem);
}

/** Whether two words may tell of the same act, in one of their senses. */
export function tellsSame(one: Word, other: Word): boolean {
  return meansSame(one, other) || relationsOf(one.stem).same.has(other.stem);
}

/** The number of the month that a word with a capital names. */
export function monthOf(word: Word | undefined): number | null {
  return word?.isCapital === true ? (months.get(word.term) ?? null) : null;
}

const YEAR = /^(?:19|20)\d\d$/;

/** Whether digits may be a year: `2017`. */
export const isYear = (digits: string): boolean => YEAR.test(digits);

/** Whether a word is one of the calendar, whatever it means where it stands. */
export function isCalendarWord({ term, isCapital }: Word): boolean {
  return relativeDays.has(term) || (isCapital && (months.has(term) || weekdays.has(term)));
}
