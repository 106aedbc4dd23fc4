import type { Readable } from 'node:stream';
import { z } from 'zod';
import { UserError } from '../core/errors.ts';
import { readLines } from './read-lines.ts';

const QUERY = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  question: z.string(),
  asked_at: z.string().nullish(),
  answer: z.string().nullish(),
  relevant_ids: z.array(z.string()).default([]),
  type: z.string().nullish(),
});

/** One labelled question. */
export interface EvaluationQuery {
  readonly id: string;
  readonly question: string;
  /** ISO 8601 instant at which it is asked; null for now. */
  readonly askedAt: string | null;
  /** Null when no article answers it, or nobody wrote it down. */
  readonly answer: string | null;
  readonly relevant: readonly string[];
  /** What kind of label it has, when the file says. */
  readonly type: string | null;
}

/** The questions of a stream, one a line. Throws `UserError` E07 naming the first line that is none. */
export async function readEvaluationQueries(stream: Readable): Promise<readonly EvaluationQuery[]> {
  const queries: EvaluationQuery[] = [];
  let number = 0;
  for await (const line of readLines(stream)) {
    number += 1;
    if (line.trim() !== '') queries.push(parseQuery(line, number));
  }
  return queries;
}

function parseQuery(line: string, number: number): EvaluationQuery {
  try {
    const { id, question, asked_at, answer, relevant_ids, type } = QUERY.parse(JSON.parse(line));
    const askedAt = asked_at == null ? null : instantOf(asked_at);
    return { id, question, askedAt, answer: answer ?? null, relevant: relevant_ids, type: type ?? null };
  } catch (cause) {
    throw new UserError(
      'E07',
      `Line ${number} is not a labelled question.`,
      'A line is {"id", "question", "asked_at"?, "answer"?, "relevant_ids"}, asked_at a day or an instant.',
      [],
      { cause },
    );
  }
}

/** A day without a time is taken at noon: what was printed that morning is known, the evening is not. */
const instantOf = (text: string): string =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T12:00:00Z` : Temporal.Instant.from(text).toString();
