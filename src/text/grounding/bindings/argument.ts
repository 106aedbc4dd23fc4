import type { Passage } from '../passage.ts';
import type { Word } from '../word.ts';

/** Somebody or something that belongs to what a verb or a noun tells: of `sold` who sold, of `murder` of whom. */
export interface Argument {
  readonly predicate: Word;
  readonly isVerb: boolean;
  /** Agent, patient, or the preposition; `of` also of an owner: `the bank's director`. */
  readonly role: string;
  /** Places of the words that stand for it, with what stands beside it between commas. */
  readonly places: readonly number[];
  readonly source: Passage;
  /** Place of the predicate. */
  readonly at: number;
}

/** An argument as it is found. */
export type Found = Omit<Argument, 'source'>;
