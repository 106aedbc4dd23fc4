import { createReadStream, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { type EvaluationQuery, readEvaluationQueries } from '../src/cli/evaluation-queries.ts';
import { collectionId } from '../src/core/identifiers.ts';
import { parseJsonArticle, parseJsonText } from '../src/ingest/formats/json.ts';
import { readArticle } from '../src/ingest/read-article.ts';
import type { PutEntry } from '../src/store.ts';
import { SyntheticArticles } from './synthetic-articles.ts';

/** What search engines are compared on. */
export interface SearchData {
  readonly name: string;
  readonly size: number;
  /** The articles, the same at every call. */
  batches(): Iterable<readonly PutEntry[]>;
  readonly queries: readonly EvaluationQuery[];
}

export const collection = collectionId('main');
const BATCH = 500;
const QUESTIONS = 300;

/** Made anew for every engine: a hundred thousand articles at once would take gigabytes. */
export function generatedData(size: number): SearchData {
  function* batches() {
    const made = new SyntheticArticles(1);
    for (let from = 0; from < size; from += BATCH)
      yield Array.from({ length: Math.min(BATCH, size - from) }, (_, index) => made.make(from + index));
  }
  const asked = new SyntheticArticles(1);
  const queries = Array.from({ length: Math.min(QUESTIONS, size) }, (_, number) => {
    const entry = asked.make(number);
    return {
      id: String(number),
      question: asked.question(entry).join(' '),
      askedAt: entry.article.publishedAt,
      answer: null,
      relevant: [],
      type: null,
    };
  });
  return { name: 'generated', size, batches, queries };
}

/** Read before anything is timed: what is compared is the index. */
export async function labelledData(corpus: string, queries: string): Promise<SearchData> {
  const bytes = readFileSync(corpus);
  const lines = (corpus.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString().split('\n');
  const origin = { collection, file: null, source: null };
  const entries = lines.flatMap((line) => {
    if (line === '') return [];
    try {
      return [readArticle(parseJsonArticle(parseJsonText(line)), origin)];
    } catch {
      return [];
    }
  });
  function* batches() {
    for (let from = 0; from < entries.length; from += BATCH) yield entries.slice(from, from + BATCH);
  }
  const asked = await readEvaluationQueries(createReadStream(queries));
  return { name: 'labelled', size: entries.length, batches, queries: asked };
}
