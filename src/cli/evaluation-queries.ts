import type { Readable } from 'node:stream';
import { z } from 'zod';
import { UserError } from '../core/errors.ts';
import { parsePublished } from '../ingest/parse-published.ts';
import { parseJsonLine } from './parse-json-line.ts';
import { readLines } from './read-lines.ts';

const ID = z.union([z.string(), z.number()]).transform(String);
const QUERY = z.object({
  id: ID,
  question: z.string(),
  asked_at: z.string().nullish(),
  answer: z.string().nullish(),
  relevant_ids: z
    .array(ID)
    .nullish()
    .transform((ids) => ids ?? []),
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
  if (queries.length === 0) throw new UserError('E07', 'There is no question in the file.', FORM);
  return queries;
}

const FORM =
  'A line is {"id", "question", "asked_at"?, "answer"?, "relevant_ids"}, asked_at a day or an instant.';

function parseQuery(line: string, number: number): EvaluationQuery {
  const parsed = parseJsonLine(line, QUERY);
  if ('problem' in parsed) throw badLine(number, parsed.problem);
  const { id, question, asked_at, answer, relevant_ids, type } = parsed;
  const askedAt = asked_at == null || asked_at.trim() === '' ? null : instantOf(asked_at.trim());
  if (askedAt === undefined) throw badLine(number, `"asked_at": ${asked_at} is no time`);
  return { id, question, askedAt, answer: answer ?? null, relevant: relevant_ids, type: type ?? null };
}

const badLine = (number: number, problem: string) =>
  new UserError('E07', `Line ${number} is not a labelled question: ${problem}.`, FORM);

/**
 * A day without a time is taken at noon: what was printed that morning is known, the evening is not. Undefined
 * when it is no time.
 */
function instantOf(text: string): string | undefined {
  return parsePublished(/^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T12:00:00Z` : text) ?? undefined;
}
