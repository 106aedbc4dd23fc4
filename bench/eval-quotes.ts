/**
 * Scores the quote engine against labelled articles (`npm run eval:quotes -- FILE`, JSON lines as the scorer
 * beside the project describes them) and prints the table of figures.
 */
import { existsSync, readFileSync } from 'node:fs';
import { extractQuotations } from '../src/text/quotations/extract-quotations.ts';

const SCORER = new URL('../../shared/eval/quotes/score.mjs', import.meta.url);

interface Rates {
  readonly P: number;
  readonly R: number;
  readonly F1: number;
}

interface Figures {
  readonly gold: number;
  readonly pred: number;
  readonly exact: Rates;
  readonly overlap: Rates;
  readonly joint: Rates;
  readonly speaker: {
    readonly head: number;
    readonly head_other_sources: number | null;
    readonly head_pronoun_sources: number | null;
  };
}

interface GoldDocument {
  readonly id: string;
  readonly text: string;
  readonly lang?: string;
}

interface Scorer {
  readonly load: (path: string) => readonly GoldDocument[];
  readonly score: (gold: readonly GoldDocument[], found: readonly unknown[]) => Record<string, Figures>;
}

const [file] = process.argv.slice(2);
if (file === undefined || !existsSync(file)) {
  fail(
    'Name a file of labelled articles: npm run eval:quotes -- FILE (JSON lines {id, text, lang?, quotes}).',
  );
} else if (!existsSync(SCORER)) {
  fail('The scorer is not here (../shared/eval/quotes/score.mjs beside the project); nothing was scored.');
} else {
  const scorer: Scorer = await import(SCORER.href);
  const bytes = readFileSync(file).length;
  const gold = scorer.load(file);
  process.stdout.write(`${gold.length} articles, ${(bytes / 1e6).toFixed(1)} MB\n`);
  process.stdout.write(table(scorer.score(gold, gold.map(predict))));
}

function predict({ id, text, lang }: GoldDocument): unknown {
  const found = extractQuotations(text, lang === undefined ? {} : { language: lang });
  const quotes = found.map(({ start, end, kind, speaker }) => ({
    start,
    end,
    type: kind,
    speaker: speaker.printed,
    speaker_name: speaker.name,
  }));
  return { id, quotes };
}

function table(figures: Record<string, Figures>): string {
  const rows = [
    ['', 'gold', 'found', 'exact F', 'IoU.8 P', 'R', 'F', 'speaker', 'named', 'pronoun', 'joint F'],
  ];
  for (const [population, { gold, pred, exact, overlap, joint, speaker }] of Object.entries(figures)) {
    if (gold === 0) continue;
    rows.push([
      population,
      String(gold),
      String(pred),
      ...[exact.F1, overlap.P, overlap.R, overlap.F1, speaker.head].map(percent),
      percent(speaker.head_other_sources),
      percent(speaker.head_pronoun_sources),
      percent(joint.F1),
    ]);
  }
  return rows.map((row) => `${row.map((cell) => cell.padStart(9)).join('')}\n`).join('');
}

function percent(value: number | null): string {
  return value === null ? '-' : (100 * value).toFixed(1);
}

function fail(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}
