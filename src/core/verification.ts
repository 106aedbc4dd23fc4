import type { QuoteEntry } from './quote-list.ts';
import type { Source } from './source.ts';

/**
 * `verbatim`: printed exactly so. `near`: printed in other words that are close. `other-speaker`: real, but
 * said by someone else. `other-date`: real, but on another date. `not-found`: not in the stored articles,
 * which is never the same as false.
 */
export type Verdict = 'verbatim' | 'near' | 'other-speaker' | 'other-date' | 'not-found';

/** What `/verify` found about words somebody claims to quote. */
export interface Verification {
  readonly kind: 'verification';
  readonly verdict: Verdict;
  /** The words as asked. */
  readonly text: string;
  /** The stored quotation that was found, or the closest one; null when nothing is near. */
  readonly match: QuoteEntry | null;
  /**
   * Whether the words of `match` stand in the article itself, outside quotation marks: they are printed, but
   * nobody is quoted as saying them.
   */
  readonly outsideMarks: boolean;
  /** Word by word, from what was asked to what is printed; empty unless the verdict is `near`. */
  readonly difference: readonly DifferencePart[];
  /** How many articles were searched, and the newest publication date among them. */
  readonly searched: { readonly articles: number; readonly until: string | null };
  readonly sources: readonly Source[];
}

/** A run of words, without the spaces around it: parts are printed with a space between. */
export interface DifferencePart {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}
