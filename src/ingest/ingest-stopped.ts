import type { IngestResult } from './ingest-result.ts';

/**
 * Thrown when the store itself fails in the middle of an ingest (disk full, locked by another process for
 * too long). What `result` counts is stored; of the batch that failed nothing is. Running the same ingest
 * again completes it: what is there already counts as unchanged.
 */
export class IngestStopped extends Error {
  override readonly name = 'IngestStopped';
  readonly result: IngestResult;
  /** The first input that was read and could not be stored. */
  readonly path: string;

  constructor(result: IngestResult, path: string, options: { readonly cause: unknown }) {
    const why = options.cause instanceof Error ? options.cause.message : String(options.cause);
    super(why, options);
    this.result = result;
    this.path = path;
  }
}
