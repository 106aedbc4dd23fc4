import type { Readable, Writable } from 'node:stream';
import type { AliasTable } from '../core/aliases.ts';
import type { Clock } from '../core/clock.ts';
import { readFocus } from '../newsroom/ask/read-focus.ts';
import { searchArticles } from '../newsroom/ask/search-articles.ts';
import type { Desk } from '../newsroom/desk.ts';
import { openNameBook } from '../newsroom/name-book.ts';
import type { Store } from '../store.ts';
import { analyseQuestion } from '../text/question/analyse-question.ts';
import { type EvaluationCorpus, openEvaluationCorpus } from './evaluation-corpus.ts';
import { type EvaluationQuery, readEvaluationQueries } from './evaluation-queries.ts';
import { percentile, type RankedQuestion, rankingFigures } from './ranking-figures.ts';

/** What the evaluations of search and answers read, write and stand on. */
export interface EvalSearchStreams {
  readonly corpus: Readable;
  readonly queries: Readable;
  readonly output: Writable;
  readonly errors: Writable;
  /** One line a question instead of the table. */
  readonly jsonl: boolean;
  readonly openStore: (path: string) => Promise<Store>;
  readonly clock: Clock;
  readonly aliases: AliasTable;
}

const DEPTH = 10;

interface RankedQuery extends RankedQuestion {
  readonly query: EvaluationQuery;
  readonly milliseconds: number;
}

/**
 * `precis eval retrieval CORPUS QUERIES [--jsonl]`: where the relevant articles stand. With `jsonl` a line
 * `{id, ranked: [ids], ms}` a question. Resolves to the exit status: 1 when an article was refused.
 */
export async function evalRetrieval(streams: EvalSearchStreams): Promise<number> {
  const queries = await readEvaluationQueries(streams.queries);
  const corpus = await openEvaluationCorpus(streams.corpus, streams.openStore);
  try {
    streams.errors.write(describeCorpus(corpus));
    const { clock, aliases, jsonl, output } = streams;
    const desk = { store: corpus.store, clock, names: openNameBook(aliases), timeZone: 'UTC' };
    const ranked: RankedQuery[] = [];
    for (const query of queries) {
      const one = await rankQuery(desk, corpus, query);
      ranked.push(one);
      if (jsonl)
        output.write(`${JSON.stringify({ id: query.id, ranked: one.ranked, ms: one.milliseconds })}\n`);
    }
    if (!jsonl) output.write(showFigures(ranked));
    return corpus.refused === 0 ? 0 : 1;
  } finally {
    await corpus.close();
  }
}

export const describeCorpus = ({ articles, refused, seconds }: EvaluationCorpus): string =>
  `${articles} articles in ${seconds.toFixed(1)} s (${Math.round(articles / seconds)} a second)` +
  `${refused === 0 ? '' : `, ${refused} refused`}\n`;

async function rankQuery(
  desk: Desk,
  { scope }: EvaluationCorpus,
  query: EvaluationQuery,
): Promise<RankedQuery> {
  const start = performance.now();
  const { text, asking, language } = analyseQuestion(query.question);
  const now = query.askedAt === null ? desk.clock.now() : Temporal.Instant.from(query.askedAt);
  const { focus, since } = readFocus(asking, language, { now, timeZone: desk.timeZone });
  const limit = since === null ? {} : { since };
  const found = await searchArticles(desk, scope, { text, language, focus, ...limit });
  const ranked = found.ranked.slice(0, DEPTH).map(({ hit }) => hit.id);
  return { query, ranked, relevant: query.relevant, milliseconds: performance.now() - start };
}

function showFigures(ranked: readonly RankedQuery[]): string {
  const labelled = ranked.filter(({ relevant }) => relevant.length > 0);
  const types = [...new Set(labelled.flatMap(({ query }) => query.type ?? []))].sort();
  const rows = [
    ['all', labelled] as const,
    ...types.map((type) => [type, labelled.filter(({ query }) => query.type === type)] as const),
  ];
  const times = ranked.map(({ milliseconds }) => milliseconds);
  return [
    'label     questions  Hit@1  Hit@4  Hit@10  MRR@10  MAP@10',
    ...rows.map(([name, questions]) => showRow(name, questions)),
    `${showTimes(times)}\n`,
  ].join('\n');
}

function showRow(name: string, questions: readonly RankedQuery[]): string {
  const { hit1, hit4, hit10, mrr10, map10 } = rankingFigures(questions);
  const figures = [hit1, hit4, hit10, mrr10, map10].map((figure) => figure.toFixed(3).padStart(7)).join('');
  return `${name.padEnd(10)}${String(questions.length).padStart(9)}${figures}`;
}

export const showTimes = (times: readonly number[]): string =>
  `time p50 ${percentile(times, 0.5).toFixed(1)} ms, p99 ${percentile(times, 0.99).toFixed(1)} ms a question`;
