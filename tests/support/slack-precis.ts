import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { Bot } from '../../src/bot/bot.ts';
import { createRooms } from '../../src/bot/rooms.ts';
import { createTalk } from '../../src/bot/talk.ts';
import { drawCoverage } from '../../src/charts/coverage-chart.ts';
import { collectionId } from '../../src/core/identifiers.ts';
import type { Room, Scope } from '../../src/core/scope.ts';
import type { Editing } from '../../src/editing.ts';
import { loadSampleCorpus } from '../../src/ingest/load-sample-corpus.ts';
import { createNewsroom } from '../../src/newsroom/create-newsroom.ts';
import { parseAliases } from '../../src/newsroom/parse-aliases.ts';
import type { SlackTransport } from '../../src/platforms/slack/connection/read-slack-secrets.ts';
import {
  createSlackPlatform,
  type SlackPlatform,
  type SlackPlatformOptions,
} from '../../src/platforms/slack/create-slack-platform.ts';
import { createDigests } from '../../src/schedule/create-digests.ts';
import { createWatches } from '../../src/schedule/watches/create-watches.ts';
import type { Store } from '../../src/store.ts';
import { openSqliteStore } from '../../src/stores/sqlite/open-sqlite-store.ts';
import type { SlackServer } from '../servers/slack/slack-server.ts';
import { shippedCommands } from './asker.ts';
import { testEditing } from './test-editing.ts';

const clock = { now: () => Temporal.Now.instant() };

/** A bot on the sample corpus, what it logged, and how to get rid of it. */
export async function openCorpusBot(editing: Editing = testEditing) {
  const folder = await mkdtemp(join(tmpdir(), 'precis-slack-'));
  const store = await openSqliteStore({ path: join(folder, 'precis.sqlite'), clock });
  await loadSampleCorpus(store, fileURLToPath(new URL('../../corpus/', import.meta.url)));
  const aliases = parseAliases(
    parse(await readFile(new URL('../../config/aliases.yaml', import.meta.url), 'utf8')),
  );
  const logged: { readonly fields: object; readonly phrase: string }[] = [];
  const newsroom = createNewsroom({ store, clock, aliases, editing });
  const bot: Bot = {
    commands: shippedCommands,
    newsroom,
    rooms: createRooms(store),
    digests: createDigests({ store, newsroom, clock, timeZone: 'UTC', draw: drawCoverage }),
    watches: createWatches({ store, newsroom, clock, timeZone: 'UTC' }),
    log: { error: (fields, phrase) => logged.push({ fields, phrase }) },
    whoHas: async () => [],
  };
  return {
    bot,
    store,
    logged,
    async close() {
      await store.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** What rooms see in these tests, unless they say otherwise. */
export const mainScope: Scope = { collections: [collectionId('main')] };

/** With a token of its own nothing is ever installed. */
const noInstallations: SlackPlatformOptions['store'] = {
  installation: async () => null,
  putInstallation: async () => undefined,
  removeInstallation: async () => undefined,
};

/** What a conversation remembers, in memory; every room of the strict Slack sees the main collection. */
export async function openTalkStore(): Promise<Store> {
  const store = await openSqliteStore({ path: ':memory:', clock });
  for (const workspace of ['T1', 'T2']) {
    await store.grant({ platform: 'slack', workspace, channel: '*' }, collectionId('main'));
  }
  return store;
}

export type ConnectOptions = Partial<Omit<SlackPlatformOptions, 'talk'>> & {
  /** For HTTP instead of sockets. */
  readonly port?: number;
  /** What survives a restart; one of its own when left out. */
  readonly talkStore?: Store;
  /** What a room sees, in place of the grants. */
  scopeOf?(room: Room): Promise<Scope>;
};

/** Connects a bot to the strict Slack, by sockets unless a port is given. */
export async function connectToSlack(
  slack: SlackServer,
  bot: Bot,
  { port, talkStore, scopeOf, ...more }: ConnectOptions = {},
): Promise<SlackPlatform> {
  const transport: SlackTransport =
    port === undefined
      ? { kind: 'socket', appToken: slack.appToken, port: 0 }
      : { kind: 'http', signingSecret: slack.signingSecret, port };
  const kept = talkStore ?? (await openTalkStore());
  const store = {
    thread: kept.thread.bind(kept),
    putThread: kept.putThread.bind(kept),
    claim: kept.claim.bind(kept),
    scopeOf: scopeOf ?? kept.scopeOf.bind(kept),
    roomSettings: kept.roomSettings.bind(kept),
    role: kept.role.bind(kept),
    putFeedback: kept.putFeedback.bind(kept),
    schedules: kept.schedules,
  };
  const { newsroom } = bot;
  const digests = createDigests({ store: kept, newsroom, clock, timeZone: 'UTC', draw: drawCoverage });
  const watches = createWatches({ store: kept, newsroom, clock, timeZone: 'UTC' });
  const ownRooms = { ...bot, rooms: createRooms(kept), digests, watches };
  const platform = createSlackPlatform({
    talk: createTalk({ bot: ownRooms, store, clock }),
    secrets: { access: { kind: 'one', botToken: slack.botToken }, transport },
    store: noInstallations,
    clock,
    commandPrefix: '',
    timeZone: 'UTC',
    onDead: () => undefined,
    slackApiUrl: slack.apiUrl,
    progressAfterMs: 60_000,
    sleep: async () => undefined,
    ...more,
  });
  await platform.start();
  return {
    poster: platform.poster,
    start: platform.start,
    async stop() {
      await platform.stop();
      if (talkStore === undefined) await kept.close();
    },
  };
}
