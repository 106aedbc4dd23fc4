import { z } from 'zod';
import type { ArticleId } from '../core/identifiers.ts';

const LINE = z.looseObject({ id: z.union([z.string(), z.number()]).transform(String) });

/**
 * Under which ids a file has the articles that were stored of it. The store gives an id of its own where the
 * file's cannot be one, and keeps a text that comes twice once: labels may name either.
 */
export class GivenIds {
  /** Ids of lines that were read and not yet stored. */
  readonly #waiting = new Map<number, string>();
  readonly #given = new Map<ArticleId, readonly string[]>();

  /** Lines are counted from 1. */
  read(number: number, line: string): void {
    const parsed = LINE.safeParse(parseJson(line));
    if (parsed.success) this.#waiting.set(number, parsed.data.id);
  }

  store(number: number, stored: ArticleId): void {
    const id = this.#waiting.get(number);
    this.#waiting.delete(number);
    if (id === undefined) return;
    const known = this.#given.get(stored) ?? [];
    if (!known.includes(id)) this.#given.set(stored, [...known, id]);
  }

  of(stored: ArticleId): readonly string[] {
    return this.#given.get(stored) ?? [stored];
  }
}

/** What is no JSON is left to the ingest, which refuses it with its reason. */
function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
