import type { Readable, Writable } from 'node:stream';
import { z } from 'zod';
import type { SourceText } from '../text/brief-candidates.ts';
import { type BriefLimits, chooseSentences } from '../text/choose-sentences.ts';
import { detectLanguage } from '../text/language.ts';
import { segment } from '../text/segment.ts';
import { jsonLine } from './json-line.ts';
import { leadBrief } from './lead-brief.ts';
import { parseJsonLine } from './parse-json-line.ts';
import { readLines } from './read-lines.ts';
import { rouge } from './rouge.ts';

const INPUT = z.object({
  id: z.union([z.string(), z.number()]),
  articles: z.array(z.object({ title: z.string().nullish(), body: z.string() })),
  references: z.array(z.string()).nullish(),
  reference: z.string().nullish(),
});
type Item = z.infer<typeof INPUT>;

const MANY_ARTICLES: BriefLimits = { maxWords: 250 };
const ONE_ARTICLE: BriefLimits = { maxSentences: 3 };

/** What `precis eval brief FILE [--jsonl]` reads from and writes to. */
export interface EvalBriefStreams {
  readonly input: Readable;
  readonly output: Writable;
  /** Lines that could not be read are named here. */
  readonly errors: Writable;
  readonly jsonl: boolean;
}

/**
 * Writes the brief without a model for each line `{id, articles: [{title, body}], references?, reference?}`:
 * at most 250 words, or three sentences of one article. With `jsonl` a line `{id, brief, sentences:
 * [{article, start, end, text}]}` for each, offsets in UTF-16 code units into that article's `body`; without
 * it a table of ROUGE-1 and ROUGE-2 (F1, no stemming) beside the lead of the articles, over the lines that
 * have articles and references. A line that cannot be read is named and left out. Resolves to the exit status: 1 when a
 * line was left out, else 0.
 */
export async function evalBrief({ input, output, errors, jsonl }: EvalBriefStreams): Promise<number> {
  const scores: Score[] = [];
  let status = 0;
  let number = 0;
  let briefs = 0;
  for await (const line of readLines(input)) {
    number += 1;
    if (line.trim() === '') continue;
    const item = parseJsonLine(line, INPUT);
    if ('problem' in item) {
      status = 1;
      errors.write(`line ${number}: ${item.problem}\n`);
      continue;
    }
    const written = writeBrief(item);
    briefs += 1;
    if (jsonl) output.write(jsonLine({ id: item.id, ...written }));
    else scores.push(...scoreItem(item, written.brief));
  }
  if (!jsonl) output.write(showTable(scores, briefs));
  return status;
}

interface WrittenBrief {
  /** One sentence a line. */
  readonly brief: string;
  readonly sentences: readonly {
    readonly article: number;
    readonly start: number;
    readonly end: number;
    readonly text: string;
  }[];
}

function writeBrief(item: Item): WrittenBrief {
  const articles = readArticles(item);
  const sentences = chooseSentences(articles, limitsFor(articles)).flatMap(({ article, sentence }) => {
    const source = articles[article];
    const span = source?.sentences[sentence];
    if (source === undefined || span === undefined) return [];
    return [{ article, start: span.start, end: span.end, text: source.body.slice(span.start, span.end) }];
  });
  return { brief: sentences.map(({ text }) => text.replace(/\s+/gu, ' ')).join('\n'), sentences };
}

function readArticles(item: Item): readonly SourceText[] {
  return item.articles.map(({ title, body }) => {
    const language = detectLanguage(body);
    return { title: title ?? '', body, language, sentences: segment(body, language), publishedAt: null };
  });
}

function limitsFor(articles: readonly SourceText[]): BriefLimits {
  return articles.length === 1 ? ONE_ARTICLE : MANY_ARTICLES;
}

/** ROUGE-1 and ROUGE-2, 0 to 1, of the brief and of the lead. */
interface Score {
  readonly brief: readonly [number, number];
  readonly lead: readonly [number, number];
}

function scoreItem(item: Item, brief: string): readonly Score[] {
  const references = item.references ?? (typeof item.reference === 'string' ? [item.reference] : []);
  const articles = readArticles(item);
  if (references.length === 0 || articles.length === 0) return [];
  const lead = leadBrief(articles, limitsFor(articles));
  const both = (text: string): readonly [number, number] => [
    rouge(references, text, 1),
    rouge(references, text, 2),
  ];
  return [{ brief: both(brief), lead: both(lead) }];
}

function showTable(scores: readonly Score[], briefs: number): string {
  if (scores.length === 0) return `${briefs} briefs; no references to measure them by.\n`;
  const mean = (who: 'brief' | 'lead', n: 0 | 1): string =>
    ((100 * scores.reduce((sum, score) => sum + score[who][n], 0)) / scores.length).toFixed(1).padStart(8);
  return [
    `${briefs} briefs, ${scores.length} with references`,
    `          ROUGE-1 ROUGE-2`,
    `precis   ${mean('brief', 0)}${mean('brief', 1)}`,
    `lead     ${mean('lead', 0)}${mean('lead', 1)}`,
    '',
  ].join('\n');
}
