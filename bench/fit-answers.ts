/**
 * Fits the weights of `src/text/question/answer-weights.ts`: what tells a question that articles answer from
 * one that none does. Fits on one half of the questions and checks on the other, both ways, then prints the
 * fit on all. Halves go by the date in the id, so that no two questions of one day stand on both sides.
 * `npx node bench/fit-answers.ts CORPUS.jsonl[.gz] QUERIES.jsonl`
 */
import { createReadStream, readFileSync } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { parse } from 'yaml';
import { openEvaluationCorpus } from '../src/cli/evaluation-corpus.ts';
import { readEvaluationQueries } from '../src/cli/evaluation-queries.ts';
import { findPassages } from '../src/newsroom/ask/find-passages.ts';
import { readFocus } from '../src/newsroom/ask/read-focus.ts';
import { searchArticles } from '../src/newsroom/ask/search-articles.ts';
import { openNameBook } from '../src/newsroom/name-book.ts';
import { parseAliases } from '../src/newsroom/parse-aliases.ts';
import { openSqliteStore } from '../src/stores/sqlite/open-sqlite-store.ts';
import { analyseQuestion } from '../src/text/question/analyse-question.ts';
import type { Signals } from '../src/text/question/judge-evidence.ts';
import { type Example, fitLogistic, type Logistic, logisticScore } from './fit-logistic.ts';

const FEATURES = [
  'relevance',
  'window',
  'sentence',
  'title',
  'expected',
  'words',
  'stale',
] as const satisfies readonly (keyof Signals)[];
/** The share of unanswerable questions of the fitted half that is to be refused. */
const REFUSED = 0.92;

interface HalvedExample extends Example {
  readonly half: number;
}

const [corpusPath, queriesPath] = process.argv.slice(2);
if (corpusPath === undefined || queriesPath === undefined)
  throw new Error('Name the corpus and the queries.');
const examples = await readExamples(corpusPath, queriesPath);
for (const half of [0, 1]) {
  const fit = fitLogistic(examples.filter((example) => example.half === half));
  const limit = limitFor(
    fit,
    examples.filter((example) => example.half === half),
  );
  const checked = describe(
    fit,
    limit,
    examples.filter((example) => example.half !== half),
  );
  process.stdout.write(`fitted on half ${half}, on the other: ${checked}\n`);
}
const all = fitLogistic(examples);
const limit = limitFor(all, examples);
process.stdout.write(`fitted on all, on all: ${describe(all, limit, examples)}\n`);
for (const [at, name] of FEATURES.entries())
  process.stdout.write(`  ${name}: ${all.weights[at]?.toFixed(2)},\n`);
process.stdout.write(`  bias: ${all.bias.toFixed(2)},\n  limit: ${limit.toFixed(2)},\n`);

async function readExamples(corpusFile: string, queriesFile: string): Promise<readonly HalvedExample[]> {
  const clock = { now: () => Temporal.Now.instant() };
  const file = createReadStream(corpusFile);
  const lines = corpusFile.endsWith('.gz') ? file.pipe(createGunzip()) : file;
  const corpus = await openEvaluationCorpus(lines, (path) => openSqliteStore({ path, clock }));
  const table = readFileSync(new URL('../config/aliases.yaml', import.meta.url), 'utf8');
  const { store, scope } = corpus;
  const desk = { store, clock, names: openNameBook(parseAliases(parse(table))), timeZone: 'UTC' };
  const found: HalvedExample[] = [];
  for (const query of await readEvaluationQueries(createReadStream(queriesFile))) {
    const question = analyseQuestion(query.question);
    const now = query.askedAt === null ? clock.now() : Temporal.Instant.from(query.askedAt);
    const time = readFocus(question.asking, question.language, { now, timeZone: 'UTC' });
    const { text, language } = question;
    const articles = await searchArticles(desk, scope, { text, language, focus: time.focus });
    const { signals } = await findPassages(desk, scope, question, time, articles);
    const features = FEATURES.map((name) => signals?.[name] ?? 0);
    found.push({ features, is: query.relevant.length > 0, half: halfOf(query.id) });
  }
  await corpus.close();
  return found;
}

/** FNV-1a over the date of the id. */
function halfOf(id: string): number {
  const day = /\d{8}/.exec(id)?.[0] ?? id;
  let hash = 0x811c9dc5;
  for (let at = 0; at < day.length; at += 1) hash = Math.imul(hash ^ day.charCodeAt(at), 0x01000193);
  return (hash >>> 0) % 2;
}

function limitFor(fit: Logistic, set: readonly Example[]): number {
  const scores = set.filter(({ is }) => !is).map(({ features }) => logisticScore(fit, features));
  return scores.sort((a, b) => a - b)[Math.floor(scores.length * REFUSED)] ?? 0;
}

function describe(fit: Logistic, at: number, set: readonly Example[]): string {
  const share = (is: boolean, holds: (score: number) => boolean) => {
    const chosen = set.filter((example) => example.is === is);
    return chosen.filter(({ features }) => holds(logisticScore(fit, features))).length / chosen.length;
  };
  const refused = share(false, (score) => score <= at);
  const answered = share(true, (score) => score > at);
  return `refuses ${refused.toFixed(3)} of what no article answers, answers ${answered.toFixed(3)} of the rest`;
}
