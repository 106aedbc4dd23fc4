import { collectionId } from '../core/identifiers.ts';
import type { Store } from '../store.ts';
import { mainCollection } from './identify-article.ts';
import { defaultMaxBytes, ingestPaths } from './ingest-paths.ts';
import type { IngestResult } from './ingest-result.ts';

/**
 * Reads the sample corpus into the collection `main`. Doing it again changes nothing.
 *
 * @param folder the project's `corpus/`, as a path.
 */
export function loadSampleCorpus(store: Pick<Store, 'putArticles'>, folder: string): Promise<IngestResult> {
  return ingestPaths({
    paths: [folder],
    collection: collectionId(mainCollection),
    source: null,
    format: null,
    maxBytes: defaultMaxBytes,
    stdin: noInput(),
    store,
  });
}

async function* noInput(): AsyncGenerator<Uint8Array> {}
