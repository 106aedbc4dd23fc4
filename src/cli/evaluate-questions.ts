import type { Readable, Writable } from 'node:stream';
import type { AliasTable } from '../core/aliases.ts';
import type { Clock } from '../core/clock.ts';
import type { Store } from '../store.ts';
import { type EvaluationCorpus, openEvaluationCorpus } from './evaluation-corpus.ts';
import { type EvaluationQuery, readEvaluationQueries } from './evaluation-queries.ts';
import { jsonLine } from './json-line.ts';
import { percentile } from './ranking-figures.ts';

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

/** What is done with every question, and how it is shown. */
export interface QuestionEvaluation<Result> {
  readonly ask: (query: EvaluationQuery) => Promise<Result>;
  /** The line of a question, without its time. */
  readonly lineOf: (query: EvaluationQuery, result: Result) => object;
  readonly figures: (asked: readonly AskedQuery<Result>[]) => string;
}

export interface AskedQuery<Result> {
  readonly query: EvaluationQuery;
  readonly result: Result;
}

const QUESTIONS_PER_NOTE = 100;

/**
 * Asks the labelled questions one after the other and prints the figures, or with `jsonl` one line a question
 * with its time in milliseconds. Lines of the corpus that are no articles are named on `errors`.
 *
 * @throws UserError E07 when a question or the whole corpus cannot be read.
 */
export async function evaluateQuestions<Result>(
  streams: EvalSearchStreams,
  prepare: (corpus: EvaluationCorpus) => QuestionEvaluation<Result>,
): Promise<number> {
  const { output, errors, jsonl } = streams;
  const queries = await readEvaluationQueries(streams.queries);
  const corpus = await openEvaluationCorpus(streams);
  try {
    const { ask, lineOf, figures } = prepare(corpus);
    const asked: AskedQuery<Result>[] = [];
    const times: number[] = [];
    for (const query of queries) {
      const start = performance.now();
      const result = await ask(query);
      const ms = performance.now() - start;
      if (jsonl) output.write(jsonLine({ ...lineOf(query, result), ms }));
      asked.push({ query, result });
      times.push(ms);
      if (times.length % QUESTIONS_PER_NOTE === 0)
        errors.write(`${times.length} of ${queries.length} questions asked\n`);
    }
    if (!jsonl) output.write(`${figures(asked)}${showTimes(times)}`);
    return 0;
  } finally {
    await corpus.close();
  }
}

const showTimes = (times: readonly number[]): string =>
  `time p50 ${percentile(times, 0.5).toFixed(1)} ms, p99 ${percentile(times, 0.99).toFixed(1)} ms a question\n`;
