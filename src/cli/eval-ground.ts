import type { Readable, Writable } from 'node:stream';
import { z } from 'zod';
import { checkSentence, checkSummary } from '../text/grounding/check-grounding.ts';
import type { Verdict } from '../text/grounding/verdict.ts';
import { parseJsonLine } from './parse-json-line.ts';
import { readLines } from './read-lines.ts';

const ID = z.union([z.string(), z.number()]);
const INPUT = z
  .object({
    id: ID,
    doc: z.string().nullish(),
    source_sentences: z.array(z.union([z.string(), z.object({ id: ID, text: z.string() })])).nullish(),
    summary: z.string().nullish(),
    sentence: z.string().nullish(),
    cites: z.array(ID).nullish(),
    label: z.union([z.number(), z.boolean()]).nullish(),
    kind: z.string().nullish(),
  })
  .refine(({ doc, source_sentences }) => doc != null || source_sentences != null, {
    message: '"doc" or "source_sentences" is missing',
  })
  .refine(({ summary, sentence }) => summary != null || sentence != null, {
    message: '"summary" or "sentence" is missing',
  });
type Item = z.infer<typeof INPUT>;

/** What `precis eval ground FILE` reads from and writes to. */
export interface EvalGroundStreams {
  readonly input: Readable;
  readonly output: Writable;
  /** Lines that could not be read, and the figures where the lines have labels. */
  readonly errors: Writable;
}

/**
 * Writes `{id, pass, reasons: [{kind, text}]}` for each line `{id, doc | source_sentences, summary | sentence,
 * cites?, label?, kind?}`. `source_sentences` are texts or `{id, text}`; with `cites` only those of them with
 * these ids (or places from 0) count. A `sentence` has no quotation marks, a `summary` none that are not in
 * the document word for word. Where lines have a `label` (1 true, 0 false), the shares kept and caught follow
 * on `errors`, by `kind` where it is given. Resolves to the exit status: 1 when a line was left out, else 0.
 */
export async function evalGround({ input, output, errors }: EvalGroundStreams): Promise<number> {
  const judged: Judged[] = [];
  let status = 0;
  let number = 0;
  for await (const line of readLines(input)) {
    number += 1;
    if (line.trim() === '') continue;
    const item = parseJsonLine(line, INPUT);
    if ('problem' in item) {
      status = 1;
      errors.write(`line ${number}: ${item.problem}\n`);
      continue;
    }
    const { pass, reasons } = judge(item);
    output.write(`${JSON.stringify({ id: item.id, pass, reasons })}\n`);
    if (item.label != null) judged.push({ pass, isTrue: Number(item.label) === 1, kind: item.kind ?? null });
  }
  if (judged.length > 0) errors.write(showFigures(judged));
  return status;
}

function judge(item: Item): Verdict {
  const text = item.sentence ?? item.summary ?? '';
  const verbatim = item.sentence == null;
  if (item.source_sentences == null) return checkSummary(text, item.doc ?? '', { verbatim });
  const sources = citedSentences(item.source_sentences, item.cites ?? []);
  return verbatim ? checkSummary(text, sources.join('\n\n'), { verbatim }) : checkSentence(text, sources);
}

type Source = NonNullable<Item['source_sentences']>[number];

/** All of them where no citation is one of theirs. */
function citedSentences(sources: readonly Source[], cites: readonly (string | number)[]): readonly string[] {
  const wanted = new Set(cites.map(String));
  const idOf = (source: Source, index: number) => String(typeof source === 'string' ? index : source.id);
  const cited = sources.filter((source, index) => wanted.has(idOf(source, index)));
  return (cited.length > 0 ? cited : sources).map((source) =>
    typeof source === 'string' ? source : source.text,
  );
}

interface Judged {
  readonly pass: boolean;
  readonly isTrue: boolean;
  readonly kind: string | null;
}

function showFigures(judged: readonly Judged[]): string {
  const kept = shareOf(judged.filter(({ isTrue }) => isTrue).map(({ pass }) => pass));
  const caught = shareOf(judged.filter(({ isTrue }) => !isTrue).map(({ pass }) => !pass));
  const balanced = ((kept + caught) / 2).toFixed(1);
  const kinds = [...new Set(judged.flatMap(({ isTrue, kind }) => (isTrue || kind === null ? [] : kind)))];
  const byKind = kinds.map((kind) => {
    const own = judged.filter((one) => one.kind === kind && !one.isTrue).map(({ pass }) => !pass);
    return `  ${kind} ${shareOf(own).toFixed(1)} of ${own.length}\n`;
  });
  return `true kept ${kept.toFixed(1)}, false caught ${caught.toFixed(1)}, balanced accuracy ${balanced}\n${byKind.join('')}`;
}

/** In per cent; 0 of nothing. */
function shareOf(values: readonly boolean[]): number {
  return values.length === 0 ? 0 : (100 * values.filter(Boolean).length) / values.length;
}
