import { fileURLToPath } from 'node:url';
import { loadSampleCorpus } from '../ingest/load-sample-corpus.ts';
import type { Store } from '../store.ts';
import type { Outside } from './outside.ts';

/** Loads the sample corpus and says what to do with it. Doing it again changes nothing. */
export async function loadDemo(store: Store, outside: Pick<Outside, 'home' | 'stdout'>): Promise<number> {
  const { added, revised, unchanged, refused } = await loadSampleCorpus(
    store,
    fileURLToPath(new URL('corpus/', outside.home)),
  );
  for (const { path, reason } of refused) outside.stdout.write(`refused ${path}: ${reason}\n`);
  outside.stdout.write(
    `The sample corpus is loaded: added ${added}, revised ${revised}, unchanged ${unchanged}, refused ${refused.length}.\n` +
      'Try: npm start -- ask "/brief turkiye-us"\n',
  );
  return refused.length === 0 ? 0 : 1;
}
