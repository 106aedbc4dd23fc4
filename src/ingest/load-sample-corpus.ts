import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { collectionId } from '../core/identifiers.ts';
import type { Store } from '../store.ts';
import { mainCollection } from './identify-article.ts';
import { defaultMaxBytes, ingestPaths } from './ingest-paths.ts';
import type { IngestResult } from './ingest-result.ts';
import type { SpeakerNames } from './speaker-names.ts';

/**
 * Reads the sample corpus into the collection `main`. Doing it again changes nothing.
 *
 * @param speakers names of speakers that mean the same.
 * @param folder the project's `corpus/`, as a path. Its README is about the articles, and none itself.
 */
export async function loadSampleCorpus(
  store: Pick<Store, 'putArticles'>,
  folder: string,
  speakers?: SpeakerNames,
): Promise<IngestResult> {
  const files = await readdir(folder);
  const articles = files.filter((file) => file.endsWith('.md') && file !== 'README.md').sort();
  return ingestPaths({
    paths: articles.map((file) => join(folder, file)),
    collection: collectionId(mainCollection),
    source: null,
    format: null,
    maxBytes: defaultMaxBytes,
    ...(speakers === undefined ? {} : { speakers }),
    stdin: noInput(),
    store,
  });
}

async function* noInput(): AsyncGenerator<Uint8Array> {}
