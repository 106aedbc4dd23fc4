import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { Bot } from '../../src/bot/bot.ts';
import { createRooms } from '../../src/bot/rooms.ts';
import { createTalk, type Talk } from '../../src/bot/talk.ts';
import { drawCoverage } from '../../src/charts/coverage-chart.ts';
import { collectionId } from '../../src/core/identifiers.ts';
import type { Editing } from '../../src/editing.ts';
import { loadSampleCorpus } from '../../src/ingest/load-sample-corpus.ts';
import { createNewsroom } from '../../src/newsroom/create-newsroom.ts';
import { exportBrief } from '../../src/newsroom/export-brief.ts';
import { parseAliases } from '../../src/newsroom/parse-aliases.ts';
import {
  createDiscordPlatform,
  type DiscordPlatform,
  type DiscordPlatformOptions,
} from '../../src/platforms/discord/create-discord-platform.ts';
import { createDigests } from '../../src/schedule/create-digests.ts';
import { createWatches } from '../../src/schedule/watches/create-watches.ts';
import { openSqliteStore } from '../../src/stores/sqlite/open-sqlite-store.ts';
import type { DiscordServer } from '../servers/discord/discord-server.ts';
import { shippedCommands } from './asker.ts';
import { testEditing } from './test-editing.ts';

export const clock = { now: () => Temporal.Now.instant() };
const main = collectionId('main');

/** A store of its own, in which rooms of these workspaces see the main collection. */
export async function openGrantedStore(workspaces: readonly string[]) {
  const folder = await mkdtemp(join(tmpdir(), 'precis-discord-'));
  const store = await openSqliteStore({ path: join(folder, 'precis.sqlite'), clock });
  for (const workspace of workspaces)
    await store.grant({ platform: 'discord', workspace, channel: '*' }, main);
  return {
    store,
    async close() {
      await store.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** A bot on the sample corpus that rooms of these workspaces see, what it logged, and how to get rid of it. */
export async function openCorpusTalk(
  workspaces: readonly string[],
  change: Partial<Bot> = {},
  editing: Editing = testEditing,
) {
  const { store, close } = await openGrantedStore(workspaces);
  await loadSampleCorpus(store, fileURLToPath(new URL('../../corpus/', import.meta.url)));
  const aliases = parseAliases(
    parse(await readFile(new URL('../../config/aliases.yaml', import.meta.url), 'utf8')),
  );
  for (const workspace of workspaces)
    await store.grant({ platform: 'discord', workspace, channel: '*' }, main);
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
    ...change,
  };
  return {
    talk: createTalk({ bot, store, clock }),
    store,
    logged,
    close,
  };
}

/** Connects a bot to the strict Discord. */
export async function connectToDiscord(
  discord: DiscordServer,
  talk: Talk,
  options: Partial<DiscordPlatformOptions> = {},
): Promise<DiscordPlatform> {
  const platform = createDiscordPlatform({
    talk,
    token: discord.token,
    messageContent: false,
    timeZone: 'UTC',
    exportBrief,
    onDead: () => undefined,
    onFatal: () => undefined,
    apiUrl: discord.apiUrl,
    progressAfterMs: 60_000,
    sleep: async () => undefined,
    ...options,
  });
  await platform.start();
  return platform;
}
