import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { Bot } from '../../src/bot/bot.ts';
import { createRooms } from '../../src/bot/rooms.ts';
import { drawCoverage } from '../../src/charts/coverage-chart.ts';
import { collectionId, topicSlug } from '../../src/core/identifiers.ts';
import type { Editing } from '../../src/editing.ts';
import { defaultMaxBytes, ingestPaths } from '../../src/ingest/ingest-paths.ts';
import { rulesOnly } from '../../src/models/extractive/rules-only.ts';
import { createNewsroom } from '../../src/newsroom/create-newsroom.ts';
import type { Newsroom } from '../../src/newsroom.ts';
import { createDigests } from '../../src/schedule/create-digests.ts';
import { createWatches } from '../../src/schedule/watches/create-watches.ts';
import type { Store } from '../../src/store.ts';
import { openSqliteStore } from '../../src/stores/sqlite/open-sqlite-store.ts';
import { aliases, main } from '../newsroom/support/open-newsroom.ts';
import { SEED } from '../servers/discord/core/seed-ids.ts';
import { shippedCommands } from './asker.ts';

/** Articles of one topic: a brief reads about as many sentences as are in so many articles. */
const ARTICLES_A_TOPIC = 12;
/** What a feed may carry there (`readArticle`). */
const TITLE_CHARS = 900;
const SOURCE_CHARS = 190;

export const clock = { now: () => Temporal.Now.instant() };

/** A store of articles into which every text was planted, wherever an article has room for words. */
export interface InjectedCorpus {
  readonly store: Store;
  /** Slugs of the topics that hold them. */
  readonly topics: readonly string[];
  /** Addresses of articles that can be typed in one word. */
  readonly addresses: readonly string[];
  /** What was refused at the door, with the reason. */
  readonly refused: readonly string[];
  /** A bot over it; everything its newsroom answers is given to `note` too. */
  bot(editing: Editing, note: (answer: unknown) => void): Bot;
  close(): Promise<void>;
}

/** Writes feeds and pages with the texts in them, and takes them in as `precis ingest` does. */
export async function openInjectedCorpus(texts: readonly string[]): Promise<InjectedCorpus> {
  const folder = await mkdtemp(join(tmpdir(), 'precis-injection-'));
  const store = await openSqliteStore({ path: ':memory:', clock });
  await writeFile(
    join(folder, 'feed.jsonl'),
    texts.map((_, at) => JSON.stringify(feedItem(texts, at))).join('\n'),
  );
  await writeFile(join(folder, 'page.html'), withoutNul(htmlPage(texts)));
  await writeFile(join(folder, 'note.md'), withoutNul(markdownNote(texts)));
  const collection = collectionId('main');
  const { refused } = await ingestPaths({
    ...{ paths: [folder], collection, source: null, format: null, maxBytes: defaultMaxBytes, store },
    stdin: Readable.from([]),
  });
  for (const [platform, workspace] of ROOMS)
    await store.grant({ platform, workspace, channel: '*' }, collection);
  const topics = [...new Set(texts.map((_, at) => topicOf(at)))];
  await nameTopics(createNewsroom({ store, clock, aliases, editing: rulesOnly }), topics, texts);
  return {
    store,
    topics,
    addresses: texts.flatMap((text, at) => (at % 3 === 0 ? (addressOf(text, at).url ?? []) : [])),
    refused: refused.map(({ reason }) => reason),
    bot: (editing, note) => openBot(store, editing, note),
    async close() {
      await store.close();
      await rm(folder, { recursive: true });
    },
  };
}

const ROOMS = [
  ['slack', 'T1'],
  ['discord', SEED.guild],
  ['discord', '@me'],
] as const;

const topicOf = (at: number): string => `harbour-${Math.floor(at / ARTICLES_A_TOPIC)}`;

/** As titles and as other names, too; what is no name (too long, taken) is refused, which is well. */
async function nameTopics(
  newsroom: Newsroom,
  topics: readonly string[],
  texts: readonly string[],
): Promise<void> {
  for (const [at, text] of texts.entries()) {
    const slug = topicSlug(topics[at % topics.length] ?? '');
    if (at % 3 === 0) await newsroom.addAlias(main, slug, text).catch(() => null);
    if (at % 10 === 1) await newsroom.createTopic(main, { title: text, aliases: [] }).catch(() => null);
  }
}

/** A text as a sentence, in a quotation of somebody, as the name of a speaker; and as title, outlet, topic, address. */
function feedItem(texts: readonly string[], at: number) {
  const text = texts[at] ?? '';
  const next = texts[(at + 1) % texts.length] ?? '';
  const published = clock.now().subtract({ minutes: at + 1 });
  return {
    id: `item-${at} ${text}`.slice(0, 100),
    title: text.slice(0, TITLE_CHARS),
    source: next.slice(0, SOURCE_CHARS),
    ...addressOf(text, at),
    published: published.toString(),
    language: 'en',
    topics: [topicOf(at), text],
    body: bodyOf(text, next, at),
  };
}

/** Every third article has none; the others carry the text as it is, or encoded. */
function addressOf(text: string, at: number): { readonly url?: string } {
  if (at % 3 === 2) return {};
  return { url: `https://news.example/${at}/${at % 3 === 0 ? encodeURIComponent(text) : text}` };
}

const bodyOf = (text: string, next: string, at: number): string => `\
The port agreement of Kaleford was signed by ${at + 3} ferry crews on Monday.

${text}

“${text} We keep pier ${at} open,” said Ada Brook, the harbour master of Kaleford.

“Pier ${at} stays open until the spring,” said ${text}

The council of Lindow may vote on pier ${at} next week. ${next}
`;

/** A file with one is no text; JSON writes it as an escape. */
const withoutNul = (text: string): string => text.replaceAll('\0', '');

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const htmlPage = (texts: readonly string[]): string => `<!doctype html><html lang="en"><head>
<title>${escapeHtml(texts[0] ?? '')}</title></head><body><article><h1>${escapeHtml(texts[0] ?? '')}</h1>
<p>The port agreement of Kaleford was signed in the harbour-0 office on Monday, the council of Lindow said.</p>
${texts.map((text) => `<p>${escapeHtml(text)}</p>`).join('\n')}</article></body></html>`;

const markdownNote = (texts: readonly string[]): string => `---
title: ${JSON.stringify(texts[1] ?? 'A note')}
source: Kaleford Post
topics: harbour-0
---
The port agreement of Kaleford was signed on Monday, said the council of Lindow.

${texts.join('\n\n')}
`;

function openBot(store: Store, editing: Editing, note: (answer: unknown) => void): Bot {
  const newsroom = noting(createNewsroom({ store, clock, aliases, editing }), note);
  return {
    commands: shippedCommands,
    newsroom,
    rooms: createRooms(store),
    digests: createDigests({ store, newsroom, clock, timeZone: 'UTC', draw: drawCoverage }),
    watches: createWatches({ store, newsroom, clock, timeZone: 'UTC' }),
    log: { error: (fields, phrase) => note({ kind: 'bug', fields, phrase }) },
    whoHas: async () => [],
  };
}

/** The same newsroom; what it answers is noted. */
function noting(newsroom: Newsroom, note: (answer: unknown) => void): Newsroom {
  const noted =
    <Given extends readonly unknown[], Answer>(work: (...given: Given) => Promise<Answer>) =>
    async (...given: Given): Promise<Answer> => {
      const answer = await work(...given);
      note(answer);
      return answer;
    };
  return {
    ...newsroom,
    writeBrief: noted(newsroom.writeBrief),
    listQuotes: noted(newsroom.listQuotes),
    ask: noted(newsroom.ask),
    verify: noted(newsroom.verify),
    composeDigest: noted(newsroom.composeDigest),
    composeWatch: noted(newsroom.composeWatch),
    openPassage: noted(newsroom.openPassage),
    understand: noted(newsroom.understand),
  };
}
