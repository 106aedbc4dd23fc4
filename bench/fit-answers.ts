/**
 * Fits `src/text/question/answer-weights.ts`: which sentences carry the answer, and what tells a question that
 * articles answer from one that none does. Over all corpora named, so that a larger one (`bench/pad-corpus.ts`) is
 * judged as well as a small one. Prints for each what a five-fold cross-validation reaches, then the fit on all. Folds
 * go by the date in the id, so that no two questions of one day stand on both sides, in whatever corpus; each question
 * is judged by weights that have not seen it, the limit is one for all.
 * `npx node bench/fit-answers.ts QUERIES.jsonl CORPUS.jsonl[.gz]...`
 */
import { createReadStream, readFileSync } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { parse } from 'yaml';
import { openEvaluationCorpus } from '../src/cli/evaluation-corpus.ts';
import { findPassages } from '../src/newsroom/ask/find-passages.ts';
import { readTime } from '../src/newsroom/ask/read-time.ts';
import { searchArticles } from '../src/newsroom/ask/search-articles.ts';
import { openNameBook } from '../src/newsroom/name-book.ts';
import { parseAliases } from '../src/newsroom/parse-aliases.ts';
import { openSqliteStore } from '../src/stores/sqlite/open-sqlite-store.ts';
import { analyseQuestion } from '../src/text/question/analyse-question.ts';
import { chooseSentences, type SentenceChoice } from '../src/text/question/choose-sentences.ts';
import type { Signals } from '../src/text/question/judge-evidence.ts';
import type { SentenceSignals } from '../src/text/question/score-sentences.ts';
import { tokenize } from '../src/text/tokenize.ts';
import { type ChoiceExample, fitChoice } from './fit-choice.ts';
import { type Example, fitLogistic, type Logistic, logisticScore } from './fit-logistic.ts';
import { readQueries } from './read-corpus.ts';

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
  'work',
  'amount',
  'whole',
  'quoted',
  'length',
] as const satisfies readonly (keyof SentenceSignals)[];
const FOLDS = 5;
/** Shares of the unanswerable questions to be refused; the limit is set for the one that is shipped. */
const REFUSED = [0.9, 0.92, 0.93, 0.94, 0.95];
const SHIPPED = 0.92;
const SHOWN = 4;
/**
 * The weight of `old` is held: no answerable development question is answered by an article older than some weeks, so
 * that a fit would make age an absolute hindrance, and people ask archives too.
 */
const OLD = -4.5;
/** Sentences an article set is fitted on: the best by the weights so far. */
const MAX_CHOICES = 40;

interface Choice extends Pick<SentenceChoice, 'expected' | 'telling'> {
  readonly features: readonly number[];
  /** Whether the known answer stands in it. */
  readonly is: boolean;
}

interface Case extends Example, ChoiceExample {
  readonly corpus: string;
  readonly fold: number;
  readonly choices: readonly Choice[];
}

/** A case judged by weights that have not seen it. */
interface Judged {
  readonly corpus: string;
  /** Whether articles answer it. */
  readonly is: boolean;
  readonly score: number;
  /** Whether the sentences chosen hold the known answer. */
  readonly hit: boolean;
}

const [queriesPath, ...corpora] = process.argv.slice(2);
if (queriesPath === undefined || corpora.length === 0) throw new Error('Name the queries and the corpora.');
const cases: Case[] = [];
for (const corpus of corpora) cases.push(...(await readCases(corpus, queriesPath)));
const judged = Array.from({ length: FOLDS }, (_, fold) => judgeFold(fold)).flat();
for (const share of REFUSED) for (const corpus of corpora) print(share, corpus);
const all = fitLogistic(cases);
printWeights('sentence', SENTENCE, fitChoice(cases));
printWeights('answered', ANSWERED, all.weights);
process.stdout.write(`  old: ${OLD},\nbias: ${all.bias.toFixed(2)}, limit: ${limitFor(all).toFixed(2)},\n`);

async function readCases(corpusFile: string, queriesFile: string): Promise<readonly Case[]> {
  const clock = { now: () => Temporal.Now.instant() };
  const file = createReadStream(corpusFile);
  const corpus = await openEvaluationCorpus({
    corpus: corpusFile.endsWith('.gz') ? file.pipe(createGunzip()) : file,
    errors: process.stderr,
    openStore: (path) => openSqliteStore({ path, clock }),
  });
  const table = readFileSync(new URL('../config/aliases.yaml', import.meta.url), 'utf8');
  const { store, scope } = corpus;
  const desk = { store, clock, names: openNameBook(parseAliases(parse(table))), timeZone: 'UTC' };
  const found: Case[] = [];
  for (const query of await readQueries(queriesFile)) {
    const question = analyseQuestion(query.question);
    const now = query.askedAt === null ? clock.now() : Temporal.Instant.from(query.askedAt);
    const time = await readTime(desk, scope, question, now);
    const { text, language } = question;
    const since = time.since === null ? {} : { since: time.since };
    const articles = await searchArticles(desk, scope, { text, language, focus: time.focus, ...since });
    const { signals, passages } = await findPassages(desk, scope, question, time, articles);
    const answer = query.answer === null ? null : plain(query.answer);
    const best = [...passages].sort((a, b) => b.score - a.score).slice(0, MAX_CHOICES);
    found.push({
      corpus: corpusFile,
      features: ANSWERED.map((name) => signals?.[name] ?? 0),
      held: OLD * (signals?.old ?? 0),
      is: query.relevant.length > 0,
      fold: foldOf(query.id),
      choices: best.map(({ signals, text, expected, telling }) => ({
        features: SENTENCE.map((name) => signals[name]),
        is: answer !== null && plain(text).includes(answer),
        expected,
        telling,
      })),
    });
  }
  await corpus.close();
  return found;
}

function judgeFold(fold: number): readonly Judged[] {
  const others = cases.filter((one) => one.fold !== fold);
  const fit = fitLogistic(others);
  const weights = fitChoice(others);
  return cases
    .filter((one) => one.fold === fold)
    .map((one) => ({
      corpus: one.corpus,
      is: one.is,
      score: logisticScore(fit, one),
      hit: shows(one, weights),
    }));
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

function print(share: number, corpus: string): void {
  const limit = quantile(
    judged.filter(({ is }) => !is).map(({ score }) => score),
    share,
  );
  const here = judged.filter((one) => one.corpus === corpus);
  const [nulls, rest] = [here.filter(({ is }) => !is), here.filter(({ is }) => is)];
  const given = rest.filter(({ score }) => score > limit);
  const of = (part: readonly unknown[], whole: readonly unknown[]) => (part.length / whole.length).toFixed(3);
  process.stdout.write(
    `limit at ${share.toFixed(2)}: refused ${of(
      nulls.filter(({ score }) => score <= limit),
      nulls,
    )}, answered ${of(given, rest)}, answer shown ${of(
      given.filter(({ hit }) => hit),
      rest,
    )} (of all ${of(
      rest.filter(({ hit }) => hit),
      rest,
    )})  ${corpus}\n`,
  );
}

function limitFor(fit: Logistic): number {
  const nulls = cases.filter(({ is }) => !is).map((one) => logisticScore(fit, one));
  return quantile(nulls, SHIPPED);
}

function quantile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? 0;
}

function printWeights(title: string, names: readonly string[], weights: readonly number[]): void {
  const rows = names.map((name, at) => `  ${name}: ${(weights[at] ?? 0).toFixed(2)},\n`);
  process.stdout.write(`${title}:\n${rows.join('')}`);
}
