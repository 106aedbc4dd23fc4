import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { Clock } from '../../../src/core/clock.ts';
import { collectionId } from '../../../src/core/identifiers.ts';
import type { Scope } from '../../../src/core/scope.ts';
import type { ArticleDraft } from '../../../src/ingest/article-draft.ts';
import { loadSampleCorpus } from '../../../src/ingest/load-sample-corpus.ts';
import { readArticle } from '../../../src/ingest/read-article.ts';
import type { SpeakerNames } from '../../../src/ingest/speaker-names.ts';
import type { EditorsDesk } from '../../../src/newsroom/desk.ts';
import { createSingleFlight } from '../../../src/newsroom/editing/single-flight.ts';
import { openNameBook } from '../../../src/newsroom/name-book.ts';
import { parseAliases } from '../../../src/newsroom/parse-aliases.ts';
import type { Store } from '../../../src/store.ts';
import { openSqliteStore } from '../../../src/stores/sqlite/open-sqlite-store.ts';
import { testEditing } from '../../support/test-editing.ts';

const root = new URL('../../../', import.meta.url);

export const clock: Clock = { now: () => Temporal.Instant.from('2024-04-01T08:00:00Z') };
export const main: Scope = { collections: [collectionId('main')] };
export const aliases = parseAliases(parse(readFileSync(new URL('config/aliases.yaml', root), 'utf8')));
export const names = openNameBook(aliases);

/** A desk over an empty store in memory. */
export async function openDesk(): Promise<EditorsDesk> {
  const store = await openSqliteStore({ path: ':memory:', clock });
  return { store, clock, names, timeZone: 'UTC', editing: testEditing, edits: createSingleFlight() };
}

/** A desk over the sample corpus. */
export async function openSampleDesk(): Promise<EditorsDesk> {
  const desk = await openDesk();
  await loadSampleCorpus(desk.store, fileURLToPath(new URL('corpus', root)));
  return desk;
}

const blank: ArticleDraft = {
  id: null,
  title: 'Untitled',
  source: 'Test Gazette',
  url: null,
  publishedAt: '2024-03-10T08:00:00Z',
  language: 'en',
  topics: [],
  body: '',
};

/** Puts an article in; what is not given is ordinary. */
export async function put(
  store: Store,
  draft: Partial<ArticleDraft>,
  collection = 'main',
  speakers: SpeakerNames = new Map(),
) {
  const origin = { collection: collectionId(collection), file: null, source: null, speakers };
  const { article, quotations, terms } = readArticle({ ...blank, ...draft }, origin);
  return store.putArticle(article, quotations, terms);
}
