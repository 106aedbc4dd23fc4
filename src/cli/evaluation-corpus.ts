import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { z } from 'zod';
import { type CollectionId, collectionId } from '../core/identifiers.ts';
import type { Scope } from '../core/scope.ts';
import { mainCollection } from '../ingest/identify-article.ts';
import { defaultMaxBytes, ingestPaths } from '../ingest/ingest-paths.ts';
import type { Store } from '../store.ts';
import { readLines } from './read-lines.ts';

/** A corpus of labelled data in a store of its own. */
export interface EvaluationCorpus {
  readonly store: Store;
  readonly scope: Scope;
  readonly articles: number;
  readonly refused: number;
  readonly seconds: number;
  /** Closes the store and removes its folder. */
  close(): Promise<void>;
}

const COLLECTION: CollectionId = collectionId(mainCollection);

/**
 * Puts the articles of a stream ({id, title, source, published, url, body, lang} a line) into a store in a
 * temporary folder, by the way every article comes in, so that what is measured is the product. An article
 * without a title gets the first line of its text for one, as a plain text file does.
 */
export async function openEvaluationCorpus(
  corpus: Readable,
  openStore: (path: string) => Promise<Store>,
): Promise<EvaluationCorpus> {
  const folder = await mkdtemp(join(tmpdir(), 'precis-eval-'));
  const store = await openStore(join(folder, 'precis.sqlite'));
  const close = async () => {
    await store.close();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const start = performance.now();
    const result = await ingestPaths({
      paths: ['-'],
      collection: COLLECTION,
      source: null,
      format: 'jsonl',
      maxBytes: defaultMaxBytes,
      stdin: withTitles(corpus),
      store,
    });
    const seconds = (performance.now() - start) / 1000;
    const articles = result.added + result.revised;
    return {
      store,
      scope: { collections: [COLLECTION] },
      articles,
      refused: result.refusedCount,
      seconds,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

const TITLED = z.looseObject({ title: z.string().nullish(), body: z.string() });

async function* withTitles(corpus: Readable): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  for await (const line of readLines(corpus)) yield encoder.encode(`${withTitle(line)}\n`);
}

function withTitle(line: string): string {
  const parsed = TITLED.safeParse(parseJson(line));
  if (!parsed.success || (parsed.data.title ?? '').trim() !== '') return line;
  const [first] = parsed.data.body.split('\n').filter((row) => /\p{Ll}/u.test(row));
  return first === undefined ? line : JSON.stringify({ ...parsed.data, title: first.slice(0, MAX_TITLE) });
}

const MAX_TITLE = 200;

/** What is no JSON is left to the ingest, which refuses it with its reason. */
function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
