/**
 * Fits `src/text/question/answer-weights.ts`: which sentences carry the answer, and what tells a question that
 * articles answer from one that none does. Prints what a five-fold cross-validation reaches, then the fit on
 * all. Folds go by the date in the id, so that no two questions of one day stand on both sides; the curve is
 * over the questions of all folds, each judged by weights that have not seen it.
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
import { chooseSentences } from '../src/text/question/choose-sentences.ts';
import type { Signals } from '../src/text/question/judge-evidence.ts';
import type { SentenceSignals } from '../src/text/question/score-sentences.ts';
import { tokenize } from '../src/text/tokenize.ts';
import { type ChoiceExample, fitChoice } from './fit-choice.ts';
import { type Example, fitLogistic, type Logistic, logisticScore } from './fit-logistic.ts';

const ANSWERED = [
  'relevance',
  'window',
  'sentence',
  'title',
  'expected',
  'words',
  'stale',
  'broad',
  'rival',
  'lone',
  'agreed',
] as const satisfies readonly (keyof Signals)[];
const SENTENCE = [
  'own',
  'before',
  'after',
  'title',
  'asking',
  'standing',
  'early',
  'first',
  'expected',
  'place',
  'person',
  'amount',
  'question',
  'whole',
  'quoted',
  'length',
] as const satisfies readonly (keyof SentenceSignals)[];
const FOLDS = 5;
/** Shares of the unanswerable questions to be refused; the limit is set for the one that is shipped. */
const REFUSED = [0.88, 0.9, 0.92, 0.93, 0.94, 0.95];
const SHIPPED = 0.92;
const SHOWN = 4;
/** Sentences an article set is fitted on: the best by the weights so far. */
const MAX_CHOICES = 40;

interface Case extends Example, ChoiceExample {
  readonly fold: number;
  readonly choices: readonly {
    readonly features: readonly number[];
    readonly is: boolean;
    readonly expected: ReadonlySet<string>;
  }[];
}

const [corpusPath, queriesPath] = process.argv.slice(2);
if (corpusPath === undefined || queriesPath === undefined)
  throw new Error('Name the corpus and the queries.');
const cases = await readCases(corpusPath, queriesPath);
const judged = Array.from({ length: FOLDS }, (_, fold) => {
  const others = cases.filter((one) => one.fold !== fold);
  const fit = fitLogistic(others);
  const weights = fitChoice(others);
  return cases
    .filter((one) => one.fold === fold)
    .map((one) => ({ is: one.is, score: logisticScore(fit, one.features), hit: shows(one, weights) }));
}).flat();
for (const share of REFUSED) print(share);
const all = fitLogistic(cases);
printWeights('sentence', SENTENCE, fitChoice(cases));
printWeights('answered', ANSWERED, all.weights);
process.stdout.write(`bias: ${all.bias.toFixed(2)}, limit: ${limitFor(all).toFixed(2)},\n`);

async function readCases(corpusFile: string, queriesFile: string): Promise<readonly Case[]> {
  const clock = { now: () => Temporal.Now.instant() };
  const file = createReadStream(corpusFile);
  const lines = corpusFile.endsWith('.gz') ? file.pipe(createGunzip()) : file;
  const corpus = await openEvaluationCorpus({
    corpus: lines,
    errors: process.stderr,
    openStore: (path) => openSqliteStore({ path, clock }),
  });
  const table = readFileSync(new URL('../config/aliases.yaml', import.meta.url), 'utf8');
  const { store, scope } = corpus;
  const desk = { store, clock, names: openNameBook(parseAliases(parse(table))), timeZone: 'UTC' };
  const found: Case[] = [];
  for (const query of await readEvaluationQueries(createReadStream(queriesFile))) {
    const question = analyseQuestion(query.question);
    const now = query.askedAt === null ? clock.now() : Temporal.Instant.from(query.askedAt);
    const time = readFocus(question.asking, question.language, { now, timeZone: 'UTC' });
    const { text, language } = question;
    const articles = await searchArticles(desk, scope, { text, language, focus: time.focus });
    const { signals, passages } = await findPassages(desk, scope, question, time, articles);
    const answer = query.answer === null ? null : plain(query.answer);
    const best = [...passages].sort((a, b) => b.score - a.score).slice(0, MAX_CHOICES);
    found.push({
      features: ANSWERED.map((name) => signals?.[name] ?? 0),
      is: query.relevant.length > 0,
      fold: foldOf(query.id),
      choices: best.map((passage) => ({
        features: SENTENCE.map((name) => passage.signals[name]),
        is: answer !== null && plain(passage.text).includes(answer),
        expected: passage.expected,
      })),
    });
  }
  await corpus.close();
  return found;
}

function plain(text: string): string {
  const terms = tokenize(text).map(({ term }) => term);
  return ` ${terms.join(' ')} `;
}

/** FNV-1a over the date of the id. */
function foldOf(id: string): number {
  const day = /\d{8}/.exec(id)?.[0] ?? id;
  let hash = 0x811c9dc5;
  for (let at = 0; at < day.length; at += 1) hash = Math.imul(hash ^ day.charCodeAt(at), 0x01000193);
  return (hash >>> 0) % FOLDS;
}

function shows({ choices }: Case, weights: readonly number[]): boolean {
  const scored = choices.map((choice) => ({
    ...choice,
    score: choice.features.reduce((sum, x, at) => sum + x * (weights[at] ?? 0), 0),
  }));
  return chooseSentences(scored, SHOWN).some(({ is }) => is);
}

function print(share: number): void {
  const nulls = judged.filter(({ is }) => !is).map(({ score }) => score);
  const limit = quantile(nulls, share);
  const rest = judged.filter(({ is }) => is);
  const given = rest.filter(({ score }) => score > limit);
  const shown = given.filter(({ hit }) => hit);
  const of = (part: readonly unknown[]) => (part.length / rest.length).toFixed(3);
  process.stdout.write(
    `refuses ${share.toFixed(2)}: answers ${of(given)}, answer among ${SHOWN} sentences ${of(shown)}, ` +
      `of all ${of(rest.filter(({ hit }) => hit))}\n`,
  );
}

function limitFor(fit: Logistic): number {
  const nulls = cases.filter(({ is }) => !is).map(({ features }) => logisticScore(fit, features));
  return quantile(nulls, SHIPPED);
}

function quantile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? 0;
}

function printWeights(title: string, names: readonly string[], weights: readonly number[]): void {
  const rows = names.map((name, at) => `  ${name}: ${(weights[at] ?? 0).toFixed(2)},\n`);
  process.stdout.write(`${title}:\n${rows.join('')}`);
}
