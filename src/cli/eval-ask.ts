import type { Answer } from '../core/answer.ts';
import type { Line } from '../core/line.ts';
import { rulesOnly } from '../models/extractive/rules-only.ts';
import { createNewsroom } from '../newsroom/create-newsroom.ts';
import { tokenize } from '../text/tokenize.ts';
import { describeCorpus, type EvalSearchStreams, showTimes } from './eval-retrieval.ts';
import { openEvaluationCorpus } from './evaluation-corpus.ts';
import { type EvaluationQuery, readEvaluationQueries } from './evaluation-queries.ts';

interface AnsweredQuery {
  readonly query: EvaluationQuery;
  readonly answer: Answer;
  readonly milliseconds: number;
}

/**
 * `precis eval ask CORPUS QUERIES [--jsonl]`: whether the known answer stands in the sentences that are
 * shown, and whether it is said when no article answers. With `jsonl` a line `{id, abstained, sentences:
 * [{text, article, start, end}], closest: [the same], ms}` a question. Resolves to the exit status: 1 when an
 * article was refused.
 */
export async function evalAsk(streams: EvalSearchStreams): Promise<number> {
  const queries = await readEvaluationQueries(streams.queries);
  const corpus = await openEvaluationCorpus(streams.corpus, streams.openStore);
  try {
    streams.errors.write(describeCorpus(corpus));
    const { clock, aliases, jsonl, output } = streams;
    const newsroom = createNewsroom({ store: corpus.store, clock, aliases, editing: rulesOnly });
    const answered: AnsweredQuery[] = [];
    for (const query of queries) {
      const start = performance.now();
      const { question, askedAt } = query;
      const now = askedAt === null ? {} : { now: askedAt };
      const answer = await newsroom.ask(corpus.scope, { question, ...now });
      const one = { query, answer, milliseconds: performance.now() - start };
      answered.push(one);
      if (jsonl) output.write(`${JSON.stringify(lineOf(one))}\n`);
    }
    if (!jsonl) output.write(showFigures(answered));
    return corpus.refused === 0 ? 0 : 1;
  } finally {
    await corpus.close();
  }
}

const lineOf = ({ query, answer, milliseconds }: AnsweredQuery) => ({
  id: query.id,
  abstained: answer.abstained,
  sentences: answer.sentences.map(shownLine),
  closest: answer.closest.map(shownLine),
  ms: milliseconds,
});

function shownLine({ text, cites }: Line) {
  const [cite] = cites;
  return { text, article: cite?.article, start: cite?.start, end: cite?.end };
}

function showFigures(answered: readonly AnsweredQuery[]): string {
  const answerable = answered.filter(({ query }) => query.relevant.length > 0);
  const others = answered.filter(({ query }) => query.relevant.length === 0);
  const given = answerable.filter(({ answer }) => !answer.abstained);
  const hasAnswer = ({ query, answer }: AnsweredQuery) => showsAnswer(answer.sentences, query.answer);
  const near = answerable.filter(
    (one) => hasAnswer(one) || showsAnswer(one.answer.closest, one.query.answer),
  );
  const cites = given.filter(({ query, answer }) =>
    answer.sentences.some(({ cites }) => cites.some(({ article }) => query.relevant.includes(article))),
  );
  const checked = answered.map(({ answer }) => answer.checked);
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const rows: readonly (readonly [what: string, count: number, of: number])[] = [
    ['answered, of what articles answer', given.length, answerable.length],
    ['  known answer in the sentences shown', given.filter(hasAnswer).length, answerable.length],
    ['  the same, of those answered', given.filter(hasAnswer).length, given.length],
    ['  the same, with the closest when abstained', near.length, answerable.length],
    ['  a relevant article cited, of those answered', cites.length, given.length],
    [
      'refused, of what no article answers',
      others.filter(({ answer }) => answer.abstained).length,
      others.length,
    ],
    [
      'sentences that passed the check',
      sum(checked.map((one) => one.passed)),
      sum(checked.map((one) => one.total)),
    ],
  ];
  return [
    ...rows.map(([what, count, of]) => `${what.padEnd(48)}${showShare(count, of)}`),
    showLengths(given.map(({ answer }) => answer)),
    `${showTimes(answered.map(({ milliseconds }) => milliseconds))}\n`,
  ].join('\n');
}

/** Whoever shows more finds more: what an answer costs to read. */
function showLengths(given: readonly Answer[]): string {
  const mean = (values: readonly number[]) =>
    values.reduce((total, value) => total + value, 0) / Math.max(1, values.length);
  const sentences = mean(given.map((answer) => answer.sentences.length));
  const characters = mean(
    given.map((answer) => answer.sentences.reduce((total, { text }) => total + text.length, 0)),
  );
  return `an answer has ${sentences.toFixed(1)} sentences, ${characters.toFixed(0)} characters`;
}

const showShare = (count: number, of: number) =>
  `${(of === 0 ? 0 : count / of).toFixed(3)}  (${count} of ${of})`;

/** Whether the words of the known answer follow each other in what is shown; case and marks do not count. */
function showsAnswer(lines: readonly Line[], answer: string | null): boolean {
  if (answer === null) return false;
  const words = (text: string) =>
    ` ${tokenize(text)
      .map(({ term }) => term)
      .join(' ')} `;
  return words(lines.map(({ text }) => text).join('\n')).includes(words(answer));
}
