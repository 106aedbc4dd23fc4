import { collectionId } from '../../../src/core/identifiers.ts';
import { type IngestOptions, ingestPaths } from '../../../src/ingest/ingest-paths.ts';
import type { IngestResult } from '../../../src/ingest/ingest-result.ts';
import { MemoryStore } from './memory-store.ts';
import { streamOf } from './stream-of.ts';

/** Ingests with everyday options into a new store in memory, unless told otherwise. */
export async function runIngest(
  paths: readonly string[],
  options: Partial<IngestOptions> = {},
): Promise<{ readonly result: IngestResult; readonly store: MemoryStore }> {
  const store = new MemoryStore();
  const result = await ingestPaths({
    paths,
    collection: collectionId('main'),
    source: null,
    format: null,
    maxBytes: 5_000_000,
    stdin: streamOf(),
    store,
    ...options,
  });
  return { result, store };
}
