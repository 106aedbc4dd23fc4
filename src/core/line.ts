import type { Citation } from './citation.ts';

/**
 * A sentence that may be printed, or its beginning. Only `newsroom/ground` makes one, after it has sliced every cited span
 * again from the stored body and compared it with the text and the hash.
 */
export interface Line {
  readonly text: string;
  /** Set when its sentence goes on after it: whoever shows it says so. */
  readonly isCut?: true;
  /**
   * At least one. The first is the span the text was taken from, the others say the same elsewhere; of a wording,
   * they are the sentences it rests on.
   */
  readonly cites: readonly Citation[];
  readonly verdict: LineVerdict;
}

/**
 * How the text stands to what it cites. `verbatim`: it is the first cited span, character for character. `worded`:
 * somebody put it so, and it was checked against the cited sentences, whose words `sources` are, in the order of
 * the citations. `replaced`: the first cited span, in place of a wording that failed for these reasons.
 */
export type LineVerdict =
  | { readonly kind: 'verbatim' }
  | { readonly kind: 'worded'; readonly by: string; readonly sources: readonly string[] }
  | { readonly kind: 'replaced'; readonly reasons: readonly string[] };

/** How many of the lines that were to be printed passed the check. Lines that fail are not printed. */
export interface Checked {
  readonly passed: number;
  readonly total: number;
}
