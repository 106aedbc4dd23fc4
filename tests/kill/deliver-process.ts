import { webApi } from '@slack/bolt';
import { REST } from 'discord.js';
import { createTalk } from '../../src/bot/talk.ts';
import { createDocument } from '../../src/core/documents/create-document.ts';
import { words } from '../../src/core/documents/inline.ts';
import { collectionId } from '../../src/core/identifiers.ts';
import { writeTold } from '../../src/core/told.ts';
import { createUnaskedPoster as createDiscordPoster } from '../../src/platforms/discord/posting/unasked-poster.ts';
import { createPostQueue } from '../../src/platforms/slack/posting/post-queue.ts';
import { createUnaskedPoster as createSlackPoster } from '../../src/platforms/slack/posting/unasked-poster.ts';
import type { Poster } from '../../src/poster.ts';
import { openSqliteStore } from '../../src/stores/sqlite/open-sqlite-store.ts';
import { tickAndSweep } from '../schedule/support/tick-and-sweep.ts';
import { botOver } from '../support/asker.ts';
import type { KillOrder, KillSetup } from './kill-messages.ts';

/**
 * A process that delivers digests and dies where it is told to: started by `kill-run.ts`. It ticks when its
 * parent says so, at the parent's time, and answers when the tick is done.
 */
const setup: KillSetup = JSON.parse(process.argv[2] ?? '');
/** The time limit of a request, shorter than ours: a slow answer is to be met in every run. */
const TIMEOUT_MS = 400;

let base = { atMs: setup.nowMs, realMs: Date.now() };
const nowMs = () => base.atMs + Date.now() - base.realMs;
const clock = { now: () => Temporal.Instant.fromEpochMilliseconds(nowMs()) };
const store = await openSqliteStore({ path: setup.path, clock });
const talk = createTalk({
  bot: botOver().bot,
  store,
  clock,
  understand: (question) => ({ kind: 'clear', question }),
});
const poster = setup.platform === 'slack' ? slackPoster() : discordPoster();
const log = { error: () => undefined };

let passed = 0;
const dieAt = (name: string, when: 'before' | 'after') => {
  const { crash } = setup;
  if (crash === null || crash.name !== name || crash.when !== when) return;
  passed += 1;
  if (passed === crash.nth) process.kill(process.pid, 'SIGKILL');
};

process.on('message', async ({ nowMs: atMs }: KillOrder) => {
  base = { atMs, realMs: Date.now() };
  await tickAndSweep({
    store,
    clock,
    log,
    posters: { [setup.platform]: poster },
    compose: async ({ id }, { date }) => ({
      documents: [createDocument([{ kind: 'paragraph', content: [words(`digest ${id} of ${date}`)] }])],
      collections: [collectionId('main')],
      told: writeTold({ at: date, seen: 0, title: id, stories: [], lines: [], articles: [], citations: [] }),
      summary: 'one line',
    }),
    async step(name, work) {
      dieAt(name, 'before');
      const result = await work();
      dieAt(name, 'after');
      return result;
    },
  });
  process.send?.('done');
});
process.send?.('ready');

function slackPoster(): Poster {
  const quiet = () => undefined;
  const logger = {
    debug: quiet,
    info: quiet,
    warn: quiet,
    error: quiet,
    setLevel: quiet,
    setName: quiet,
    getLevel: () => webApi.LogLevel.ERROR,
  };
  return createSlackPoster({
    talk,
    options: {
      slackApiUrl: setup.apiUrl,
      retryConfig: { retries: 0 },
      rejectRateLimitedCalls: true,
      timeout: TIMEOUT_MS,
      logger,
    },
    clients: {
      of: () => ({
        post: async () => '',
        postEphemeral: async () => undefined,
        update: async () => undefined,
      }),
    },
    timeZone: 'UTC',
    tokenOf: async () => setup.token,
    queue: createPostQueue(async () => undefined, nowMs),
    sleep: async () => undefined,
    monotonicMs: nowMs,
  });
}

function discordPoster(): Poster {
  const rest = new REST({
    version: '10',
    api: setup.apiUrl,
    retries: 0,
    timeout: TIMEOUT_MS,
    rejectOnRateLimit: () => true,
  }).setToken(setup.token);
  return createDiscordPoster({
    talk,
    rest,
    timeZone: 'UTC',
    self: () => setup.self,
    sleep: async () => undefined,
    monotonicMs: nowMs,
  });
}
