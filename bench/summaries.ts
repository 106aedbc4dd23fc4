/**
 * Measures the brief without a model: ROUGE-1/2 (F1, no stemming, at most 250 words, or three sentences of
 * one article) beside the lead of the articles and LexRank in the same run, and the time for 100 articles,
 * reading and choosing, on the wall and of the processor (which says more when other work shares the
 * machine). `npx node bench/summaries.ts [FOLDER]`: a folder of files `*.jsonl`, lines
 * `{id, articles: [{title, body}], references? | reference?}`; default `../shared/eval/summaries`.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { leadBrief } from '../src/cli/lead-brief.ts';
import { rouge } from '../src/cli/rouge.ts';
import type { SourceText } from '../src/text/brief-candidates.ts';
import { type BriefLimits, chooseSentences } from '../src/text/choose-sentences.ts';
import { detectLanguage } from '../src/text/language.ts';
import { segment } from '../src/text/segment.ts';
import { lexRankBrief } from './lex-rank.ts';

const LINE = z.object({
  articles: z.array(z.object({ title: z.string(), body: z.string() })),
  references: z.array(z.string()).optional(),
  reference: z.string().optional(),
});

type Method = (articles: readonly SourceText[], limits: BriefLimits) => string;
const METHODS: Readonly<Record<string, Method>> = {
  precis: precisBrief,
  lead: leadBrief,
  LexRank: lexRankBrief,
};

const folder = process.argv[2] ?? fileURLToPath(new URL('../../shared/eval/summaries/', import.meta.url));
if (existsSync(folder)) measureAll();
else process.stdout.write(`No development data at ${folder}: give a folder of JSON Lines.\n`);

function measureAll(): void {
  process.stdout.write(`${['', ...Object.keys(METHODS), 'per 100 articles'].map(cell).join('')}\n`);
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.jsonl'))) {
    const lines = readFileSync(join(folder, file), 'utf8').split('\n').filter(Boolean);
    const items = lines
      .map((line) => LINE.parse(JSON.parse(line)))
      .filter((item) => item.articles.length > 0);
    const scores = Object.values(METHODS).map((method) => scoreOf(items, method));
    process.stdout.write(`${[file.replace(/\..*$/, ''), ...scores, timeOf(items)].map(cell).join('')}\n`);
  }
}

type Item = z.infer<typeof LINE>;

function cell(text: string, column: number): string {
  return text.padEnd(column === 0 ? 26 : 14);
}

function read(item: Item): readonly SourceText[] {
  return item.articles.map(({ title, body }) => {
    const language = detectLanguage(body);
    return { title, body, language, sentences: segment(body, language), publishedAt: null };
  });
}

function limitsFor(item: Item): BriefLimits {
  return item.articles.length === 1 ? { maxSentences: 3 } : { maxWords: 250 };
}

function precisBrief(articles: readonly SourceText[], limits: BriefLimits): string {
  return chooseSentences(articles, limits)
    .map(({ article, sentence }) => {
      const source = articles[article];
      const span = source?.sentences[sentence];
      return source?.body.slice(span?.start, span?.end) ?? '';
    })
    .join('\n');
}

function scoreOf(items: readonly Item[], method: Method): string {
  const sums = [0, 0];
  for (const item of items) {
    const brief = method(read(item), limitsFor(item));
    const references = item.references ?? [item.reference ?? ''];
    sums.forEach((sum, at) => {
      sums[at] = sum + rouge(references, brief, at + 1);
    });
  }
  return sums.map((sum) => ((100 * sum) / items.length).toFixed(1)).join(' / ');
}

function timeOf(items: readonly Item[]): string {
  const wall = performance.now();
  const before = process.cpuUsage();
  for (const item of items) precisBrief(read(item), limitsFor(item));
  const { user, system } = process.cpuUsage(before);
  const share = 100 / items.reduce((sum, item) => sum + item.articles.length, 0);
  const ms = (value: number): string => `${Math.round(value * share)} ms`;
  return `${ms(performance.now() - wall)} (${ms((user + system) / 1_000)} cpu)`;
}
