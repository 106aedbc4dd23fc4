/**
 * Measures the quote engine on one core, with compromise beside it in the same run: articles/s, MB/s (UTF-8),
 * quotations/s, p50 and p99 of one article; articles and MB a second of processor time, which says more when
 * other work shares the machine. `npx node bench/quotes.ts [FILE.jsonl]`, lines `{text, lang?}`;
 * without a file the sample corpus.
 */
import { readdirSync, readFileSync } from 'node:fs';
import nlp from 'compromise';
import { z } from 'zod';
import { extractQuotations } from '../src/text/quotations/extract-quotations.ts';

const LINE = z.object({ text: z.string(), lang: z.string().optional() });
type Article = z.infer<typeof LINE>;

/** The compiler needs about two thousand articles until it is done; a service is. */
const WARM_UP_MS = 3_000;
const MEASURE_MS = 4_000;

const [file] = process.argv.slice(2);
const articles = file === undefined ? sampleCorpus() : readArticles(file);
if (articles.length === 0) process.stdout.write('No articles to measure: give a JSONL file.\n');
else {
  report(
    'precis',
    ({ text, lang }) => extractQuotations(text, lang === undefined ? {} : { language: lang }).length,
  );
  report('compromise', ({ text }) => nlp(text).quotations().length);
}

function sampleCorpus(): readonly Article[] {
  const folder = new URL('../corpus/', import.meta.url);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .map((name) => readFileSync(new URL(name, folder), 'utf8'))
    .map((source) => ({
      text: source.replace(/^---\n[\s\S]*?\n---\n/, ''),
      lang: /^language: (\w+)/m.exec(source)?.[1],
    }));
}

function readArticles(path: string): readonly Article[] {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => LINE.parse(JSON.parse(line)));
}

function report(name: string, extract: (article: Article) => number): void {
  cycle(extract, WARM_UP_MS);
  const before = process.cpuUsage();
  const { durations, quotations, bytes } = cycle(extract, MEASURE_MS);
  const { user, system } = process.cpuUsage(before);
  const seconds = durations.reduce((sum, duration) => sum + duration, 0) / 1000;
  const cpuSeconds = (user + system) / 1e6;
  const perCpuSecond = Math.round(durations.length / cpuSeconds);
  const sorted = durations.toSorted((a, b) => a - b);
  const at = (share: number): string =>
    `${(sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(3)} ms`;
  process.stdout.write(
    [
      name.padEnd(12),
      `${Math.round(durations.length / seconds)} articles/s`,
      `${(bytes / 1e6 / seconds).toFixed(2)} MB/s`,
      `${Math.round(quotations / seconds)} quotations/s`,
      `CPU time: ${perCpuSecond} articles/s, ${(bytes / 1e6 / cpuSeconds).toFixed(2)} MB/s`,
      `p50 ${at(0.5)}`,
      `p99 ${at(0.99)}`,
      `(${articles.length} articles, ${durations.length} runs)\n`,
    ].join('  '),
  );
}

/** Runs over the articles again and again until the time is up, at least once over all of them or 20 of them. */
function cycle(extract: (article: Article) => number, forMs: number) {
  const durations: number[] = [];
  let quotations = 0;
  let bytes = 0;
  const end = performance.now() + forMs;
  for (let i = 0; i < 20 || performance.now() < end; i++) {
    const article = articles[i % articles.length];
    if (article === undefined) break;
    const start = performance.now();
    quotations += extract(article);
    durations.push(performance.now() - start);
    bytes += Buffer.byteLength(article.text);
  }
  return { durations, quotations, bytes };
}
