import type { CollectionId } from '../core/identifiers.ts';
import type { PutEntry, PutResult, Store } from '../store.ts';
import type { ParsedArticle } from './article-draft.ts';
import { describeFileError } from './files/describe-file-error.ts';
import { type FoundPath, walkPaths } from './files/walk-paths.ts';
import type { Format } from './formats/tell-format.ts';
import type { IngestEvent, IngestResult, RefusedInput } from './ingest-result.ts';
import { IngestStopped } from './ingest-stopped.ts';
import { readArticle } from './read-article.ts';
import { type ReadOptions, readFileArticles, readStdinArticles } from './read-input.ts';
import { Refusal } from './refusal.ts';
import type { SpeakerNames } from './speaker-names.ts';
import { takesFile } from './takes-file.ts';

export interface IngestOptions {
  /** Files, folders, and `-` for standard input. */
  readonly paths: readonly string[];
  readonly collection: CollectionId;
  /** The outlet of articles that name none. */
  readonly source: string | null;
  readonly format: Format | null;
  readonly maxBytes: number;
  /** Names of speakers that mean the same; none when left out. */
  readonly speakers?: SpeakerNames;
  /** Asks who said what rules know no speaker of; left out, nobody is asked. Never rejects. */
  readonly nameSpeakers?: (entry: PutEntry) => Promise<PutEntry>;
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly store: Pick<Store, 'putArticles'>;
  readonly onEvent?: (event: IngestEvent) => void;
}

/** The size of one file, or of one line of JSON Lines, unless the settings say otherwise. */
export const defaultMaxBytes = 5_000_000;

/**
 * One transaction holds at most so much: large enough that its flush to disk is a small part of the work,
 * small enough that another process waits well under a second for it and that memory stays flat.
 */
const batchArticles = 100;
const batchChars = 1_000_000;
const keptRefusals = 1_000;

/**
 * Reads all articles at `paths` into the store, batch by batch, in constant memory. A bad input is refused
 * with its reason and the rest goes on; a kill leaves whole batches. Throws `IngestStopped` when the store
 * fails.
 */
export async function ingestPaths(options: IngestOptions): Promise<IngestResult> {
  const run = new IngestRun(options);
  for (const path of options.paths) {
    if (path === '-') await run.takeStdin();
    else for await (const found of walkPaths([path])) await run.takeFound(found);
  }
  await run.store();
  return run.result();
}

interface Place {
  readonly path: string;
  readonly line?: number;
}

interface Waiting {
  readonly place: Place;
  readonly entry: PutEntry;
}

class IngestRun {
  readonly #options: IngestOptions;
  readonly #read: ReadOptions;
  readonly #counts: Record<PutResult['outcome'], number> = { added: 0, revised: 0, unchanged: 0 };
  readonly #refused: RefusedInput[] = [];
  #refusedCount = 0;
  #skipped = 0;
  #waiting: Waiting[] = [];
  #waitingChars = 0;

  constructor(options: IngestOptions) {
    this.#options = options;
    const { format, maxBytes } = options;
    this.#read = { format, maxBytes, onBytes: (bytes) => options.onEvent?.({ kind: 'read', bytes }) };
  }

  result(): IngestResult {
    return {
      ...this.#counts,
      refusedCount: this.#refusedCount,
      refused: this.#refused,
      skipped: this.#skipped,
    };
  }

  async takeStdin(): Promise<void> {
    await this.#takeAll('-', readStdinArticles(this.#options.stdin, this.#read), null);
  }

  async takeFound(found: FoundPath): Promise<void> {
    if (found.kind === 'refused') this.#refuse({ path: found.path }, found.reason);
    else if (!takesFile(found, this.#options.format)) this.#skipped += 1;
    else
      await this.#takeAll(found.path, readFileArticles(found.path, found.bytes, this.#read), found.realPath);
  }

  async #takeAll(
    path: string,
    articles: AsyncIterable<ParsedArticle>,
    realPath: string | null,
  ): Promise<void> {
    try {
      for await (const parsed of articles) await this.#take(path, parsed, realPath);
    } catch (error) {
      if (error instanceof IngestStopped) throw error;
      this.#refuse({ path }, reasonOf(error));
    }
  }

  async #take(path: string, parsed: ParsedArticle, realPath: string | null): Promise<void> {
    const place: Place = parsed.line === undefined ? { path } : { path, line: parsed.line };
    if (parsed.kind === 'refused') return this.#refuse(place, parsed.reason);
    const { collection, source, speakers } = this.#options;
    const file = parsed.isWholeFile ? realPath : null;
    const origin = { collection, source, file, ...(speakers === undefined ? {} : { speakers }) };
    const read = this.#tryRead(place, () => readArticle(parsed.draft, origin));
    if (read === null) return;
    const entry = (await this.#options.nameSpeakers?.(read)) ?? read;
    this.#waiting.push({ place, entry });
    this.#waitingChars += entry.article.body.length;
    if (this.#waiting.length >= batchArticles || this.#waitingChars >= batchChars) await this.store();
  }

  #tryRead(place: Place, read: () => PutEntry): PutEntry | null {
    try {
      return read();
    } catch (error) {
      this.#refuse(place, reasonOf(error));
      return null;
    }
  }

  /** Stores what waits, all of it or nothing. */
  async store(): Promise<void> {
    const waiting = this.#waiting;
    const [first] = waiting;
    if (first === undefined) return;
    this.#waiting = [];
    this.#waitingChars = 0;
    const results = await this.#put(
      waiting.map(({ entry }) => entry),
      first.place,
    );
    for (const [index, result] of results.entries()) {
      this.#counts[result.outcome] += 1;
      const place = waiting[index]?.place ?? first.place;
      this.#options.onEvent?.({ kind: 'stored', ...place, result });
    }
  }

  async #put(entries: readonly PutEntry[], first: Place): Promise<readonly PutResult[]> {
    try {
      return await this.#options.store.putArticles(entries);
    } catch (cause) {
      throw new IngestStopped(this.result(), first.path, { cause });
    }
  }

  #refuse(place: Place, reason: string): void {
    const refused = { ...place, reason };
    this.#refusedCount += 1;
    if (this.#refused.length < keptRefusals) this.#refused.push(refused);
    this.#options.onEvent?.({ kind: 'refused', refused });
  }
}

/** A fault of ours in one article must not stop the others either; its reason says whose fault it is. */
function reasonOf(error: unknown): string {
  if (error instanceof Refusal) return error.message;
  const fileReason = describeFileError(error);
  if (fileReason !== null) return fileReason;
  return `a fault in the program: ${error instanceof Error ? error.message : String(error)}; please report it`;
}
