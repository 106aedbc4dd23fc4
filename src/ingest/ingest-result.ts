import type { PutResult } from '../store.ts';

/** One input, or one line of it, that became no article. */
export interface RefusedInput {
  /** As it was named; `-` for standard input. */
  readonly path: string;
  readonly line?: number;
  /** Follows the path in a sentence: "the file is empty". */
  readonly reason: string;
}

/** What an ingest came to. */
export interface IngestResult {
  readonly added: number;
  readonly revised: number;
  readonly unchanged: number;
  /** All refusals, also those that `refused` has no room for. */
  readonly refusedCount: number;
  /** The first 1,000 refusals: a stream of a million bad lines must not fill the memory. */
  readonly refused: readonly RefusedInput[];
  /** Files in folders that were passed over: of unknown kinds, and READMEs. */
  readonly skipped: number;
}

/** What happens while an ingest runs, in order. */
export type IngestEvent =
  | { readonly kind: 'read'; readonly bytes: number }
  | { readonly kind: 'stored'; readonly path: string; readonly line?: number; readonly result: PutResult }
  | { readonly kind: 'refused'; readonly refused: RefusedInput };
