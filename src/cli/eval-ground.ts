import type { Readable, Writable } from 'node:stream';
import { z } from 'zod';
import { checkPlainText } from '../text/grounding/check-plain-text.ts';
import { checkSentence } from '../text/grounding/check-sentence.ts';
import { checkSummary } from '../text/grounding/check-summary.ts';
import { type Verdict, verdictOf } from '../text/grounding/verdict.ts';
import { detectLanguage } from '../text/language.ts';
import { type Judged, showGroundFigures } from './ground-figures.ts';
import { jsonLine } from './json-line.ts';
import { parseJsonLine } from './parse-json-line.ts';
import { readLines } from './read-lines.ts';

const ID = z.union([z.string(), z.number()]);
const INPUT = z
  .object({
    id: ID,
    doc: z.string().nullish(),
    source_sentences: z
      .union([z.string(), z.array(z.union([z.string(), z.object({ id: ID.nullish(), text: z.string() })]))])
      .nullish(),
    summary: z.string().nullish(),
    sentence: z.string().nullish(),
    cites: z.union([ID, z.array(ID)]).nullish(),
    language: z.string().nullish(),
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
  /** Whether the texts must also be printable as a reworded sentence is: no quotation marks, links, markup. */
  readonly printable: boolean;
}

/**
 * Writes `{id, pass, reasons: [{kind, text}]}` for each line `{id, doc | source_sentences, summary | sentence,
 * cites?, language?, label?, kind?}`, as it comes. `source_sentences` are texts or `{id, text}`; with `cites` only
 * those of them with these ids (or places from 0) count. The question is whether a text is true to its sources;
 * quotations must be theirs word for word. Where lines have a `label` (1 true, 0 false), the shares kept and caught
 * follow on `errors`, by `kind` where it is given. Resolves to the exit status: 1 when a line was left out, else 0.
 */
export async function evalGround({ input, output, errors, printable }: EvalGroundStreams): Promise<number> {
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
    const { pass, reasons } = judge(item, printable);
    output.write(jsonLine({ id: item.id, pass, reasons }));
    if (item.label != null) judged.push({ pass, isTrue: Number(item.label) === 1, kind: item.kind ?? null });
  }
  if (judged.length > 0) errors.write(showGroundFigures(judged));
  return status;
}

function judge(item: Item, printable: boolean): Verdict {
  const text = (item.sentence ?? item.summary ?? '').trim();
  if (text === '') return verdictOf([{ kind: 'sentences', text }]);
  const sources = sourcesOf(item);
  if (!sources.some((source) => /[\p{L}\p{N}]/u.test(source)))
    return verdictOf([{ kind: 'unsupported', text }]);
  const language = item.language ?? languageOf([...sources, text].join(' '));
  const { reasons } =
    item.sentence == null || item.source_sentences == null
      ? checkSummary(text, sources.join('\n\n'), language)
      : checkSentence(text, sources, language);
  return verdictOf([...(printable ? checkPlainText(text, language) : []), ...reasons]);
}

/** Letters that only Turkish has of the languages we read: its short texts are not told by their words. */
const TURKISH = /[ğıİ]/u;

/** English where the words do not tell and the letters are Latin. */
function languageOf(text: string): string {
  if (TURKISH.test(text)) return 'tr';
  const language = detectLanguage(text);
  return language === 'und' && !OTHER_SCRIPT.test(text) ? 'en' : language;
}

/** Three letters in a row that are not Latin. */
const OTHER_SCRIPT = /(?:(?!\p{Script=Latin})\p{L}){3}/u;

function sourcesOf({ doc, source_sentences, cites }: Item): readonly string[] {
  if (source_sentences == null) return [doc ?? ''];
  const sources = typeof source_sentences === 'string' ? [source_sentences] : source_sentences;
  return citedSentences(sources, cites == null ? [] : [cites].flat());
}

type Source = string | { readonly id?: string | number | null | undefined; readonly text: string };

/** All of them where no citation is one of theirs. */
function citedSentences(sources: readonly Source[], cites: readonly (string | number)[]): readonly string[] {
  const wanted = new Set(cites.map(String));
  const idOf = (source: Source, index: number) =>
    String(typeof source === 'string' ? index : (source.id ?? index));
  const cited = sources.filter((source, index) => wanted.has(idOf(source, index)));
  return (cited.length > 0 ? cited : sources).map((source) =>
    typeof source === 'string' ? source : source.text,
  );
}
