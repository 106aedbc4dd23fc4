import { hash } from 'node:crypto';
import type { Clock } from '../../../src/core/clock.ts';
import { articleId, collectionId } from '../../../src/core/identifiers.ts';
import type { Quotation } from '../../../src/core/quotation.ts';
import type { Scope } from '../../../src/core/scope.ts';
import type { PutEntry, Store } from '../../../src/store.ts';

/** A store to be tested, and how to open another handle on the same data, as another process would. */
export interface StoreUnderTest {
  readonly store: Store;
  openAgain(): Promise<Store>;
  /** Closes every handle and removes the data. */
  dispose(): Promise<void>;
}

export type OpenStore = (clock: Clock) => Promise<StoreUnderTest>;

export const NOW = '2026-03-12T08:00:00Z';
export const clock: Clock = { now: () => Temporal.Instant.from(NOW) };

export const scopeOf = (...names: readonly string[]): Scope => ({ collections: names.map(collectionId) });
export const MAIN = scopeOf('main');

/** What a test says about an article; the rest is filled in. */
export interface Draft {
  readonly id: string;
  readonly collection?: string;
  readonly title?: string;
  readonly body?: string;
  readonly source?: string;
  readonly url?: string | null;
  readonly publishedAt?: string | null;
  readonly language?: string;
  readonly topics?: readonly string[];
  readonly quotations?: readonly Quotation[];
}

/** Words are index terms as they stand; each line of the body is a sentence. */
export function entry(draft: Draft): PutEntry {
  const title = draft.title ?? `Title of ${draft.id}`;
  const body = draft.body ?? `Body of ${draft.id}`;
  return {
    article: {
      id: articleId(draft.id),
      collection: collectionId(draft.collection ?? 'main'),
      title,
      source: draft.source ?? 'Anatolian Courier',
      url: draft.url ?? null,
      publishedAt: draft.publishedAt === undefined ? '2026-03-01T09:00:00Z' : draft.publishedAt,
      language: draft.language ?? 'en',
      body,
      bodyHash: hash('sha256', body),
      topics: draft.topics ?? [],
      sentences: sentencesOf(body),
    },
    quotations: draft.quotations ?? [],
    terms: { title: termsOf(title), body: termsOf(body) },
  };
}

const termsOf = (text: string): readonly string[] => text.toLowerCase().match(/[^\s]+/g) ?? [];

function sentencesOf(body: string) {
  let start = 0;
  return body.split('\n').map((line, paragraph) => {
    const sentence = { start, end: start + line.length, paragraph };
    start += line.length + 1;
    return sentence;
  });
}

/** A quotation of `words` where they first stand in `body`. */
export function quotation(
  body: string,
  words: string,
  speaker: { readonly printed: string | null; readonly name: string | null },
  more: Partial<Quotation> = {},
): Quotation {
  const start = body.indexOf(words);
  if (start < 0) throw new Error(`"${words}" does not stand in the body`);
  return {
    start,
    end: start + words.length,
    kind: 'direct',
    speaker: { kind: 'name', printedSpan: null, ...speaker },
    cue: 'said',
    group: 0,
    ...more,
  };
}

export async function put(store: Store, ...drafts: readonly Draft[]) {
  return store.putArticles(drafts.map(entry));
}
