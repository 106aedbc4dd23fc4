import { readTime } from '../newsroom/ask/read-time.ts';
import { searchArticles } from '../newsroom/ask/search-articles.ts';
import type { Desk } from '../newsroom/desk.ts';
import { openNameBook } from '../newsroom/name-book.ts';
import { analyseQuestion } from '../text/question/analyse-question.ts';
import { type AskedQuery, type EvalSearchStreams, evaluateQuestions } from './evaluate-questions.ts';
import type { EvaluationCorpus } from './evaluation-corpus.ts';
import type { EvaluationQuery } from './evaluation-queries.ts';
import { type RankedQuestion, rankingFigures } from './ranking-figures.ts';

const DEPTH = 10;

/** Ids as the corpus file has them, best first. */
type Ranked = readonly string[];

/**
 * `precis eval retrieval CORPUS QUERIES [--jsonl]`: where the relevant articles stand. With `jsonl` a line
 * `{id, ranked: [ids], ms}` a question. Resolves to the exit status.
 */
export function evalRetrieval(streams: EvalSearchStreams): Promise<number> {
  const { clock, aliases } = streams;
  return evaluateQuestions<Ranked>(streams, (corpus) => {
    const desk = { store: corpus.store, clock, names: openNameBook(aliases), timeZone: 'UTC' };
    return {
      ask: (query) => rankFor(desk, corpus, query),
      lineOf: ({ id }, ranked) => ({ id, ranked }),
      figures: showFigures,
    };
  });
}

async function rankFor(
  desk: Desk,
  { scope, givenIds }: EvaluationCorpus,
  { question, askedAt }: EvaluationQuery,
): Promise<Ranked> {
  const analysed = analyseQuestion(question);
  const now = askedAt === null ? desk.clock.now() : Temporal.Instant.from(askedAt);
  const { focus, since } = await readTime(desk, scope, analysed, now);
  const { text, language } = analysed;
  const limit = since === null ? {} : { since };
  const found = await searchArticles(desk, scope, { text, language, focus, ...limit });
  return found.ranked
    .slice(0, DEPTH)
    .flatMap(({ hit }) => givenIds(hit.id))
    .slice(0, DEPTH);
}

function showFigures(asked: readonly AskedQuery<Ranked>[]): string {
  const labelled = asked.filter(({ query }) => query.relevant.length > 0);
  const types = [...new Set(labelled.flatMap(({ query }) => query.type ?? []))].sort();
  const rows = [
    ['all', labelled] as const,
    ...types.map((type) => [type, labelled.filter(({ query }) => query.type === type)] as const),
  ];
  const shown = rows.map(([name, questions]) => showRow(name, questions.map(rankedQuestion)));
  return ['label     questions  Hit@1  Hit@4  Hit@10  MRR@10  MAP@10', ...shown, ''].join('\n');
}

const rankedQuestion = ({ query, result }: AskedQuery<Ranked>): RankedQuestion => ({
  ranked: result,
  relevant: query.relevant,
});

function showRow(name: string, questions: readonly RankedQuestion[]): string {
  const { hit1, hit4, hit10, mrr10, map10 } = rankingFigures(questions);
  const figures = [hit1, hit4, hit10, mrr10, map10].map((figure) => figure.toFixed(3).padStart(7)).join('');
  return `${name.padEnd(10)}${String(questions.length).padStart(9)}${figures}`;
}
