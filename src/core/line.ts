import type { Citation } from './citation.ts';

/**
 * A sentence that may be printed, or its beginning. Only `newsroom/ground` makes one, after it has sliced every cited span
 * again from the stored body and compared it with the text and the hash.
 */
export interface Line {
  readonly text: string;
  /** Set when its sentence goes on after it: whoever shows it says so. */
  readonly isCut?: true;
  /** At least one; the first is the span the text was taken from, the others say the same elsewhere. */
  readonly cites: readonly Citation[];
}

/** How many of the lines that were to be printed passed the check. Lines that fail are not printed. */
export interface Checked {
  readonly passed: number;
  readonly total: number;
}
