import type { Answer } from '../core/answer.ts';
import { UserError } from '../core/errors.ts';
import type { Line } from '../core/line.ts';
import type { Scope } from '../core/scope.ts';
import { rulesOnly } from '../models/extractive/rules-only.ts';
import { createNewsroom } from '../newsroom/create-newsroom.ts';
import type { AskRequest, Newsroom } from '../newsroom.ts';
import { tokenize } from '../text/tokenize.ts';
import { type AskedQuery, type EvalSearchStreams, evaluateQuestions } from './evaluate-questions.ts';
import type { EvaluationCorpus } from './evaluation-corpus.ts';

/**
 * `precis eval ask CORPUS QUERIES [--jsonl]`: whether the known answer stands in the sentences that are
 * shown, and whether it is said when no article answers. With `jsonl` a line `{id, abstained, sentences:
 * [{text, article, start, end}], closest: [the same], ms}` a question. Resolves to the exit status.
 */
export function evalAsk(streams: EvalSearchStreams): Promise<number> {
  const { clock, aliases } = streams;
  return evaluateQuestions<Reply>(streams, (corpus) => {
    const newsroom = createNewsroom({ store: corpus.store, clock, aliases, editing: rulesOnly });
    const shown = (lines: readonly Line[]) => lines.map((line) => shownLine(line, corpus));
    return {
      ask: ({ question, askedAt }) =>
        askFor(newsroom, corpus.scope, { question, ...(askedAt === null ? {} : { now: askedAt }) }),
      lineOf: ({ id }, { abstained, sentences, closest }) => ({
        id,
        abstained,
        sentences: shown(sentences),
        closest: shown(closest),
      }),
      figures: (asked) => showFigures(asked, corpus),
    };
  });
}

type Reply = Pick<Answer, 'abstained' | 'sentences' | 'closest' | 'checked'>;

const NOTHING: Reply = { abstained: true, sentences: [], closest: [], checked: { passed: 0, total: 0 } };

/** A question that is refused with a word to the person, such as one without words, is not answered. */
async function askFor(newsroom: Newsroom, scope: Scope, request: AskRequest): Promise<Reply> {
  try {
    return await newsroom.ask(scope, request);
  } catch (error) {
    if (error instanceof UserError) return NOTHING;
    throw error;
  }
}

function shownLine({ text, cites }: Line, { givenIds }: EvaluationCorpus) {
  const [cite] = cites;
  return {
    text,
    article: cite === undefined ? undefined : givenIds(cite.article)[0],
    start: cite?.start,
    end: cite?.end,
  };
}

type Answered = AskedQuery<Reply>;

function showFigures(answered: readonly Answered[], { givenIds }: EvaluationCorpus): string {
  const answerable = answered.filter(({ query }) => query.relevant.length > 0);
  const others = answered.filter(({ query }) => query.relevant.length === 0);
  const given = answerable.filter(({ result }) => !result.abstained);
  const abstained = (list: readonly Answered[]) => list.filter(({ result }) => result.abstained).length;
  const hasAnswer = ({ query, result }: Answered) => showsAnswer(result.sentences, query.answer);
  const near = answerable.filter(
    (one) => hasAnswer(one) || showsAnswer(one.result.closest, one.query.answer),
  );
  const cites = given.filter(({ query, result }) =>
    result.sentences.some((line) =>
      line.cites.some(({ article }) => givenIds(article).some((id) => query.relevant.includes(id))),
    ),
  );
  const checked = answered.map(({ result }) => result.checked);
  const rows: readonly (readonly [what: string, count: number, of: number])[] = [
    ['answered, of what articles answer', given.length, answerable.length],
    ['  abstained all the same', abstained(answerable), answerable.length],
    ['  known answer in the sentences shown', given.filter(hasAnswer).length, answerable.length],
    ['  the same, of those answered', given.filter(hasAnswer).length, given.length],
    ['  the same, with the closest when abstained', near.length, answerable.length],
    ['  a relevant article cited, of those answered', cites.length, given.length],
    ['refused, of what no article answers', abstained(others), others.length],
    ['  answered all the same', others.length - abstained(others), others.length],
    [
      'sentences that passed the check',
      sumOf(checked.map((one) => one.passed)),
      sumOf(checked.map((one) => one.total)),
    ],
  ];
  return [
    ...rows.map(([what, count, of]) => `${what.padEnd(48)}${showShare(count, of)}`),
    showLengths(given.map(({ result }) => result)),
    '',
  ].join('\n');
}

/** Whoever shows more finds more: what an answer costs to read. */
function showLengths(given: readonly Reply[]): string {
  const mean = (values: readonly number[]) => sumOf(values) / Math.max(1, values.length);
  const sentences = mean(given.map((answer) => answer.sentences.length));
  const characters = mean(given.map((answer) => sumOf(answer.sentences.map(({ text }) => text.length))));
  return `an answer has ${sentences.toFixed(1)} sentences, ${characters.toFixed(0)} characters`;
}

const sumOf = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

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
