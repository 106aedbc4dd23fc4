import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { expect } from 'vitest';
import { ingest } from '../../../../src/cli/ingest.ts';
import { collectionId } from '../../../../src/core/identifiers.ts';
import type { LedgerEntry } from '../../../../src/core/quotation.ts';
import type { EditorsDesk } from '../../../../src/newsroom/desk.ts';
import { nameSpeakers } from '../../../../src/newsroom/editing/name-speakers.ts';
import { openDesk } from '../../support/open-newsroom.ts';

/** Nobody stands beside the words; two people could have said them. */
export const ARTICLE = {
  id: 'pier',
  title: 'Pier to close',
  source: 'Coast Herald',
  publishedAt: '2024-03-12T08:00:00Z',
  body: `“The pier will be closed in May.” That is the sign at the gate.

Greta Holm and Olaf Brandt walked down the pier on Monday. Rain fell on both of them.

The band played on. “We have looked at this for a year,” said Brandt.`,
};
export const UNNAMED = 'The pier will be closed in May.';

const main = { collections: [collectionId('main')] };

/** Takes articles in, into a store of their own, while the desk's model is asked who speaks. */
export async function takeArticles(desk: EditorsDesk, articles: readonly object[] = [ARTICLE]) {
  const { store } = await openDesk();
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const lines = articles.map((article) => `${JSON.stringify(article)}\n`).join('');
  const status = await ingest({
    paths: ['-'],
    options: { format: 'jsonl' },
    nameSpeakers: (entry) => nameSpeakers(desk.editing, entry),
    store,
    stdin: (async function* () {
      yield Buffer.from(lines);
    })(),
    stdout,
    stderr,
    isTty: false,
  });
  stdout.end();
  stderr.end();
  expect([status, await text(stdout)]).toEqual([0, expect.stringContaining('1')]);
  return { ...desk, store };
}

/** The quotation of nobody, as it was stored. */
export async function unnamedIn(desk: EditorsDesk): Promise<LedgerEntry | undefined> {
  const entries = await desk.store.quotations(main, { kinds: ['direct'] });
  return entries.find(({ start, end }) => ARTICLE.body.slice(start, end) === UNNAMED);
}
