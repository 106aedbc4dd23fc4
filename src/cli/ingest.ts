import type { Writable } from 'node:stream';
import { SingleBar } from 'cli-progress';
import { UserError } from '../core/errors.ts';
import { type Format, formats } from '../ingest/formats/tell-format.ts';
import { mainCollection } from '../ingest/identify-article.ts';
import { defaultMaxBytes, type IngestOptions, ingestPaths } from '../ingest/ingest-paths.ts';
import type { IngestEvent, IngestResult, RefusedInput } from '../ingest/ingest-result.ts';
import { IngestStopped } from '../ingest/ingest-stopped.ts';
import { measurePaths } from '../ingest/measure-paths.ts';
import type { SpeakerNames } from '../ingest/speaker-names.ts';
import type { Store } from '../store.ts';
import { jsonLine } from './json-line.ts';
import { parseCollection } from './parse-collection.ts';

/** `precis ingest PATH... [--collection C] [--source NAME] [--format F] [--json]`, with all it touches. */
export interface IngestCommand {
  /** Files, folders, and `-` for standard input. */
  readonly paths: readonly string[];
  readonly options: {
    readonly collection?: string;
    readonly source?: string;
    readonly format?: string;
    readonly json?: boolean;
    /** Setting `ingest.maxMegabytes`, in bytes. */
    readonly maxBytes?: number;
  };
  /** Names of speakers that mean the same; none when left out. */
  readonly speakers?: SpeakerNames;
  readonly nameSpeakers?: IngestOptions['nameSpeakers'];
  readonly store: Pick<Store, 'putArticles'>;
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Writable;
  readonly stderr: Writable;
  /** Whether a person watches `stderr`: they get a progress bar there, others a line now and then. */
  readonly isTty: boolean;
}

/**
 * Ingests and reports. Resolves to the exit status: 0 when all was taken, 1 when something was refused (the
 * rest is stored), 2 when the store failed in between. `--json` prints one object a line: `article`,
 * `refused`, and at the end `summary` or `stopped`. Throws `UserError` (E07) for a wrong option, before
 * anything is read.
 */
export async function ingest(command: IngestCommand): Promise<number> {
  const { paths, options, store, stdin, stdout, stderr, isTty } = command;
  const format = parseFormat(options.format);
  const collection = parseCollection(options.collection ?? mainCollection);
  if (paths.length === 0)
    throw wrongOption('There is nothing to ingest.', 'Name files or folders, or - for standard input.');
  const progress = isTty ? await barProgress(stderr, paths, format) : lineProgress(stderr);
  const request: IngestOptions = {
    paths,
    collection,
    source: options.source?.trim() || null,
    format,
    maxBytes: options.maxBytes ?? defaultMaxBytes,
    ...(command.speakers === undefined ? {} : { speakers: command.speakers }),
    ...(command.nameSpeakers === undefined ? {} : { nameSpeakers: command.nameSpeakers }),
    stdin,
    store,
    onEvent(event) {
      progress.note(event);
      if (options.json) printEvent(stdout, event);
    },
  };
  try {
    const result = await ingestPaths(request);
    progress.end();
    if (options.json) stdout.write(jsonLine({ kind: 'summary', ...countsOf(result) }));
    else {
      printRefusals(stdout, result);
      stdout.write(`${describeCounts(result)}\n`);
    }
    return result.refusedCount === 0 ? 0 : 1;
  } catch (error) {
    progress.end();
    if (!(error instanceof IngestStopped)) throw error;
    reportStop(error, command);
    return 2;
  }
}

function parseFormat(name: string | undefined): Format | null {
  if (name === undefined) return null;
  const format = formats.find((known) => known === name.trim().toLowerCase());
  if (format !== undefined) return format;
  throw wrongOption(`There is no format "${name}".`, `Formats are ${formats.join(', ')}.`);
}

function wrongOption(message: string, hint: string): UserError {
  return new UserError('E07', message, hint);
}

interface Progress {
  note(event: IngestEvent): void;
  end(): void;
}

async function barProgress(
  stream: Writable,
  paths: readonly string[],
  format: Format | null,
): Promise<Progress> {
  const bar = new SingleBar({
    format: '{bar} {percentage}% | {articles} articles, {refused} refused',
    stream,
    clearOnComplete: true,
    hideCursor: true,
  });
  const counts = { bytes: 0, articles: 0, refused: 0 };
  const total = await measurePaths(paths, format);
  bar.start(total, 0, counts);
  return {
    note(event) {
      if (event.kind === 'read') counts.bytes += event.bytes;
      else if (event.kind === 'stored') counts.articles += 1;
      else counts.refused += 1;
      // Standard input has no size beforehand, and files grow.
      if (counts.bytes > total) bar.setTotal(counts.bytes);
      bar.update(counts.bytes, counts);
    },
    end: () => bar.stop(),
  };
}

const articlesPerLine = 1_000;

function lineProgress(stream: Writable): Progress {
  let articles = 0;
  return {
    note(event) {
      if (event.kind !== 'stored') return;
      articles += 1;
      if (articles % articlesPerLine === 0) stream.write(`${articles} articles\n`);
    },
    end() {},
  };
}

function printEvent(stdout: Writable, event: IngestEvent): void {
  if (event.kind === 'refused') stdout.write(jsonLine({ kind: 'refused', code: 'E12', ...event.refused }));
  if (event.kind !== 'stored') return;
  const { result, kind: _, ...place } = event;
  stdout.write(
    jsonLine({
      kind: 'article',
      outcome: result.outcome,
      id: result.id,
      revision: result.revision,
      ...place,
    }),
  );
}

function printRefusals(stdout: Writable, result: IngestResult): void {
  for (const refused of result.refused) stdout.write(`refused ${describeRefusal(refused)}\n`);
  const more = result.refusedCount - result.refused.length;
  if (more > 0) stdout.write(`refused ${more} more; --json lists all of them\n`);
}

function describeRefusal({ path, line, reason }: RefusedInput): string {
  const place = path === '-' ? 'standard input' : path;
  return printable(`${place}${line === undefined ? '' : `, line ${line}`}: ${reason}`);
}

/** File names and parser messages may hold what would steer a terminal or turn the line round. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}]/gu, '\uFFFD');
}

function describeCounts(result: IngestResult): string {
  const { added, revised, unchanged, refused, skipped } = countsOf(result);
  const kinds = skipped === 0 ? '' : ` (${skipped} ${skipped === 1 ? 'file' : 'files'} passed over)`;
  return `added ${added}, revised ${revised}, unchanged ${unchanged}, refused ${refused}${kinds}`;
}

function countsOf({ added, revised, unchanged, refusedCount, skipped }: IngestResult) {
  return { added, revised, unchanged, refused: refusedCount, skipped };
}

const stoppedHint =
  'Run the same command again when that is mended: what is stored already counts as unchanged.';

function reportStop(
  { message, path, result }: IngestStopped,
  { options, stdout, stderr }: IngestCommand,
): void {
  if (options.json) {
    stdout.write(
      jsonLine({
        kind: 'stopped',
        code: 'store',
        message,
        hint: stoppedHint,
        path,
        ...countsOf(result),
      }),
    );
    return;
  }
  printRefusals(stdout, result);
  const place = path === '-' ? 'standard input' : printable(path);
  stderr.write(
    `Stopped at ${place}. ${message}\nStored before that: ${describeCounts(result)}. ${stoppedHint}\n`,
  );
}
