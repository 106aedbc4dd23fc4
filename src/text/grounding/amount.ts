import type { Span } from '../../core/span.ts';
import type { Bound } from './lexicon/bound-words.ts';
import type { Word } from './word.ts';

/** A number of a sentence with what it counts. */
export interface Amount extends Span {
  /** In the basic unit of its dimension; the bare number when it has none. */
  readonly value: number;
  /** The bare number. */
  readonly figure: number;
  /** `percent`, `length`, a currency, `month:3` for a day of March, `year`, `nth` for ordinals; null for a bare number. */
  readonly dimension: string | null;
  /** The words that are counted, where there is no unit: the content words right after the number. */
  readonly counted: readonly Word[];
  /** Places of its words in the passage. */
  readonly from: number;
  readonly to: number;
  /** `at least`, `up to`, `about` before it. */
  readonly bound: Bound | null;
  /** Stem of what it is told per: `a barrel`, `per day`, `each week`. */
  readonly rate: string | null;
  /** Whether a dash joins it to another number and no unit follows: `3-1`. */
  readonly isScore: boolean;
}
