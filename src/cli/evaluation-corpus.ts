import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { UserError } from '../core/errors.ts';
import { type ArticleId, type CollectionId, collectionId } from '../core/identifiers.ts';
import type { Scope } from '../core/scope.ts';
import { mainCollection } from '../ingest/identify-article.ts';
import { defaultMaxBytes, ingestPaths } from '../ingest/ingest-paths.ts';
import type { IngestResult } from '../ingest/ingest-result.ts';
import type { Store } from '../store.ts';
import { GivenIds } from './given-ids.ts';
import { readLines } from './read-lines.ts';

/** A corpus of labelled data in a store of its own. */
export interface EvaluationCorpus {
  readonly store: Store;
  readonly scope: Scope;
  readonly articles: number;
  /** The ids under which the file has a stored article; more than one when it has the same text again. */
  givenIds(id: ArticleId): readonly string[];
  /** Closes the store and removes its folder. */
  close(): Promise<void>;
}

export interface CorpusSource {
  /** JSON Lines: {id, title, source, published, url, body, lang} a line. */
  readonly corpus: Readable;
  /** Hears how far it is, how long it took and what was refused. */
  readonly errors: Writable;
  readonly openStore: (path: string) => Promise<Store>;
}

const COLLECTION: CollectionId = collectionId(mainCollection);
const ARTICLES_PER_NOTE = 1_000;
const SHOWN_REFUSALS = 10;

/**
 * Puts the articles of a stream into a store in a temporary folder, by the way every article comes in, so that
 * what is measured is the product. A bad line is named on `errors` and the rest goes on.
 *
 * @throws UserError E07 when no line is an article.
 */
export async function openEvaluationCorpus(source: CorpusSource): Promise<EvaluationCorpus> {
  const folder = await mkdtemp(join(tmpdir(), 'precis-eval-'));
  const store = await source.openStore(join(folder, 'precis.sqlite'));
  const close = async () => {
    await store.close();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const ids = new GivenIds();
    const articles = await ingestLines(source, store, ids);
    const scope = { collections: [COLLECTION] };
    return { store, scope, articles, givenIds: (id) => ids.of(id), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function ingestLines({ corpus, errors }: CorpusSource, store: Store, ids: GivenIds): Promise<number> {
  const start = performance.now();
  let stored = 0;
  const result = await ingestPaths({
    paths: ['-'],
    collection: COLLECTION,
    source: null,
    format: 'jsonl',
    maxBytes: defaultMaxBytes,
    stdin: noted(corpus, ids),
    store,
    onEvent(event) {
      if (event.kind !== 'stored') return;
      ids.store(event.line ?? 0, event.result.id);
      stored += 1;
      if (stored % ARTICLES_PER_NOTE === 0) errors.write(`${stored} articles read\n`);
    },
  });
  const articles = result.added + result.revised;
  errors.write(describe(result, articles, (performance.now() - start) / 1_000));
  if (articles > 0) return articles;
  throw new UserError(
    'E07',
    'There is no article in the corpus.',
    'A line is {"id", "title", "source", "published", "url", "body", "lang"}; the file may be gzipped.',
  );
}

/** The lines as they are, with the id of each noted. */
async function* noted(corpus: Readable, ids: GivenIds): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  let number = 0;
  for await (const line of readLines(corpus)) {
    number += 1;
    ids.read(number, line);
    yield encoder.encode(`${line}\n`);
  }
}

function describe(result: IngestResult, articles: number, seconds: number): string {
  const { refused, refusedCount } = result;
  const named = refused.slice(0, SHOWN_REFUSALS);
  const more = refusedCount - named.length;
  return [
    ...named.map(({ line, reason }) => `refused line ${line ?? '?'}: ${reason}\n`),
    more === 0 ? '' : `refused ${more} more\n`,
    `${articles} articles in ${seconds.toFixed(1)} s (${Math.round(articles / seconds)} a second)`,
    refusedCount === 0 ? '\n' : `, ${refusedCount} refused\n`,
  ].join('');
}
