/**
 * Writes a larger corpus that is made of an evaluation corpus (pad-articles.ts), as JSON Lines on standard output:
 * `npx node bench/pad-corpus.ts CORPUS.jsonl[.gz] QUERIES.jsonl SIZE [SEED] > padded.jsonl`, then
 * `precis eval retrieval padded.jsonl QUERIES.jsonl`, or `bench/fit-answers.ts`.
 */
import { once } from 'node:events';
import { padArticles } from './pad-articles.ts';
import { readCorpus, readQueries } from './read-corpus.ts';

const [corpus, queries, size, seed] = process.argv.slice(2);
if (corpus === undefined || queries === undefined || size === undefined)
  throw new Error('Name the corpus, its queries and the size.');
for (const line of padArticles(
  readCorpus(corpus),
  await readQueries(queries),
  Number(size),
  Number(seed ?? 1),
)) {
  if (!process.stdout.write(`${JSON.stringify(line)}\n`)) await once(process.stdout, 'drain');
}
