import type { Citation } from './citation.ts';
import type { Line } from './line.ts';
import type { Source } from './source.ts';

/** A sentence that was shown and that its article does not print any more. */
export interface Correction {
  /** Where it stood. */
  readonly was: Citation;
  /** The words that were shown. */
  readonly text: string;
  /** What the article says in its place now; null when it says nothing of the kind. */
  readonly now: Line | null;
}

/** What a room is to be told of sentences it was shown. */
export interface Corrections {
  readonly kind: 'corrections';
  readonly items: readonly Correction[];
  /** The articles as they are now. */
  readonly sources: readonly Source[];
}
