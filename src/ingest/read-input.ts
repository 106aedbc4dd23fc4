import { createReadStream } from 'node:fs';
import { basename, extname } from 'node:path';
import type { ParsedArticle } from './article-draft.ts';
import { tellByMark, tellUtf16ByPattern } from './encoding/tell-unicode.ts';
import { formatBytes } from './files/format-bytes.ts';
import { peekStream } from './files/peek-stream.ts';
import { readBounded } from './files/read-bounded.ts';
import { readLines } from './files/read-lines.ts';
import { parseJsonLines } from './formats/json-lines.ts';
import { parseDocument } from './formats/parse-document.ts';
import { type Format, formatOfContent, formatOfName, knownExtensions } from './formats/tell-format.ts';
import { Refusal } from './refusal.ts';

/** How inputs are read. */
export interface ReadOptions {
  /** The format of every input; null tells it by name or content. */
  readonly format: Format | null;
  /** The size of one file or, in JSON Lines, of one line. */
  readonly maxBytes: number;
  /** Called with the number of bytes of each piece that was read. */
  readonly onBytes: (bytes: number) => void;
}

const peekBytes = 65_536;

/**
 * The articles of one file. Reads no more than `maxBytes` of it, JSON Lines as a stream. Throws `Refusal`
 * when the file as a whole is refused, and the system's error when it cannot be read.
 */
export async function* readFileArticles(
  path: string,
  bytes: number,
  options: ReadOptions,
): AsyncGenerator<ParsedArticle> {
  const extension = extname(path);
  const format = options.format ?? formatOfName(path);
  if (format === null && extension !== '') throw new Refusal(unknownKind(extension));
  if (format !== 'jsonl' && format !== null && bytes > options.maxBytes) {
    throw new Refusal(tooLarge(`the file (${formatBytes(bytes)})`, options.maxBytes));
  }
  const title = basename(path, extension)
    .replace(/[-_\s]+/g, ' ')
    .trim();
  yield* readArticles(createReadStream(path), format, title, options);
}

/** The articles of standard input, its format told by content unless named. */
export async function* readStdinArticles(
  stdin: AsyncIterable<Uint8Array>,
  options: ReadOptions,
): AsyncGenerator<ParsedArticle> {
  for await (const parsed of readArticles(stdin, options.format, '', options)) {
    if (parsed.kind === 'refused' || parsed.draft.title !== '') yield parsed;
    else yield { ...parsed, draft: { ...parsed.draft, title: firstWords(parsed.draft.body) } };
  }
}

async function* readArticles(
  source: AsyncIterable<Uint8Array>,
  named: Format | null,
  title: string,
  options: ReadOptions,
): AsyncGenerator<ParsedArticle> {
  const { beginning, chunks } = await peekStream(counted(source, options.onBytes), peekBytes);
  const format = named ?? formatOfContent(sampleOf(beginning));
  if (format === 'jsonl') {
    yield* parseJsonLines(readLines(chunks, options.maxBytes), tooLarge('the line', options.maxBytes));
    return;
  }
  const bytes = await readBounded(chunks, options.maxBytes);
  if (bytes === null) throw new Refusal(tooLarge('it', options.maxBytes));
  yield* await parseDocument(bytes, format, title);
}

async function* counted(
  source: AsyncIterable<Uint8Array>,
  onBytes: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of source) {
    onBytes(chunk.length);
    yield chunk;
  }
}

function sampleOf(beginning: Uint8Array): string {
  return new TextDecoder(tellByMark(beginning) ?? tellUtf16ByPattern(beginning) ?? 'utf-8').decode(beginning);
}

/** A title for a text that has none and no file name either: how it begins. */
function firstWords(body: string): string {
  const line = body.trim().split('\n', 1)[0] ?? '';
  return line.length <= 80 ? line : `${line.slice(0, 80).replace(/\s+\S*$/, '')}…`;
}

function tooLarge(what: string, maxBytes: number): string {
  return `${what} is larger than the limit of ${formatBytes(maxBytes)} (setting ingest.maxMegabytes)`;
}

function unknownKind(extension: string): string {
  return `files of the kind ${extension} are not read (known: ${knownExtensions.join(' ')}); --format reads it anyway`;
}
