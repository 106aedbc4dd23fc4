import { fileURLToPath } from 'node:url';
import { loadSampleCorpus } from '../ingest/load-sample-corpus.ts';
import { speakerNames } from '../ingest/speaker-names.ts';
import type { Store } from '../store.ts';
import type { Outside } from './outside.ts';
import { readAliases } from './read-aliases.ts';

/** Loads the sample corpus and says what to do with it. Doing it again changes nothing. */
export async function loadDemo(
  store: Store,
  outside: Pick<Outside, 'home' | 'stdout'>,
  dataDir?: string,
): Promise<number> {
  const { added, revised, unchanged, refused } = await loadSampleCorpus(
    store,
    fileURLToPath(new URL('corpus/', outside.home)),
    speakerNames(readAliases(outside, dataDir)),
  );
  for (const { path, reason } of refused) outside.stdout.write(`refused ${path}: ${reason}\n`);
  outside.stdout.write(
    `The sample corpus is loaded: added ${added}, revised ${revised}, unchanged ${unchanged}, refused ${refused.length}.\n` +
      'Try: npm start -- ask "/brief turkiye-us"\n',
  );
  return refused.length === 0 ? 0 : 1;
}
