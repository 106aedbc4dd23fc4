import type { Readable, Writable } from 'node:stream';
import { z } from 'zod';
import type { Quotation } from '../core/quotation.ts';
import { extractQuotations } from '../text/quotations/extract-quotations.ts';
import { jsonLine } from './json-line.ts';
import { parseJsonLine } from './parse-json-line.ts';
import { readLines } from './read-lines.ts';

const INPUT = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  lang: z.string().optional(),
});

/** What `precis quotes --jsonl` reads from and writes to. */
export interface QuotesStreams {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
}

/**
 * Extracts the quotations of a stream of articles: reads lines `{id, text, lang?}`, writes a line
 * `{id, quotes: [{start, end, text, type, speaker, speaker_name, speaker_kind, cue}]}` for each, in order;
 * offsets count UTF-16 code units into `text`. One line at a time is held in memory. A line that cannot be
 * read is named on `stderr` and left out. Resolves to the exit status: 1 when a line was left out, else 0.
 */
export async function quotes({ stdin, stdout, stderr }: QuotesStreams): Promise<number> {
  let status = 0;
  let number = 0;
  for await (const line of readLines(stdin)) {
    number++;
    if (line.trim() === '') continue;
    const article = parseJsonLine(line, INPUT);
    if ('problem' in article) {
      status = 1;
      await write(stderr, `line ${number}: ${article.problem}; expected {"id", "text", "lang"?}\n`);
      continue;
    }
    const options = article.lang === undefined ? {} : { language: article.lang };
    const found = extractQuotations(article.text, options).map((quotation) => show(article.text, quotation));
    if (!(await write(stdout, jsonLine({ id: article.id, quotes: found })))) break;
  }
  return status;
}

function show(text: string, { start, end, kind, speaker, cue }: Quotation): Record<string, unknown> {
  return {
    start,
    end,
    text: text.slice(start, end),
    type: kind,
    speaker: speaker.printed,
    speaker_name: speaker.name,
    speaker_kind: speaker.kind,
    cue,
  };
}

/** Waits until the stream takes more; false when its reader has gone (`| head`). */
async function write(stream: Writable, chunk: string): Promise<boolean> {
  if (stream.destroyed || stream.writableEnded) return false;
  if (stream.write(chunk)) return true;
  return new Promise((resolve) => {
    const settle = (open: boolean) => () => {
      stream.off('drain', drained);
      stream.off('close', gone);
      stream.off('error', gone);
      resolve(open);
    };
    const drained = settle(true);
    const gone = settle(false);
    stream.once('drain', drained);
    stream.once('close', gone);
    stream.once('error', gone);
  });
}
