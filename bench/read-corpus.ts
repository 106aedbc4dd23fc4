import { createReadStream, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { type EvaluationQuery, readEvaluationQueries } from '../src/cli/evaluation-queries.ts';
import type { CorpusLine } from './pad-articles.ts';

const LINE = z.looseObject({
  id: z.string(),
  title: z.string(),
  body: z.string(),
  published: z.string(),
  source: z.string(),
  url: z.string(),
  lang: z.string(),
});

/** The lines of an evaluation corpus, plain or gzipped by its name. */
export function readCorpus(path: string): readonly CorpusLine[] {
  const bytes = readFileSync(path);
  const lines = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString().split('\n');
  return lines.filter((line) => line !== '').map((line) => LINE.parse(JSON.parse(line)));
}

export const readQueries = (path: string): Promise<readonly EvaluationQuery[]> =>
  readEvaluationQueries(createReadStream(path));
