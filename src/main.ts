#!/usr/bin/env node
import { enableCompileCache } from 'node:module';
import { join, resolve } from 'node:path';
import type { Cache } from './cache.ts';

// Keeps the compiled modules between starts: a cold `precis ask` takes half the time.
enableCompileCache();

const { runProgram } = await import('./cli/program.ts');
const { printFailure } = await import('./cli/print-failure.ts');

// A reader that goes away (`precis ask ... | head -1`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

const clock = { now: () => Temporal.Now.instant() };
const { env, stdin, stdout, stderr } = process;
// `npm start` changes to the project's folder; npm tells where the person stands.
const workingDir =
  env['npm_lifecycle_event'] === 'start' ? (env['INIT_CWD'] ?? process.cwd()) : process.cwd();
// Another Slack: https://slack-gov.com/api/, or a stand-in.
const slackApi = env['SLACK_API_URL'] ? { slackApiUrl: env['SLACK_API_URL'] } : {};
const discordApi = env['DISCORD_API_URL'] ? { apiUrl: env['DISCORD_API_URL'] } : {};

// A connection to a cache would keep the process alive.
const caches: Cache[] = [];

try {
  process.exitCode = await runProgram(
    {
      stdin,
      stdout,
      stderr,
      env,
      workingDir: resolve(workingDir),
      home: new URL('..', import.meta.url),
      clock,
      async openStore(path) {
        const { openSqliteStore } = await import('./stores/sqlite/open-sqlite-store.ts');
        return openSqliteStore({ path, clock });
      },
      async openModel({ settings, store, dataDir, log }) {
        const { openOpenAiModel } = await import('./models/openai/open-openai-model.ts');
        const { createTokenBudget } = await import('./models/token-budget.ts');
        const { name, baseUrl, auth, tokensPerDay } = settings.model;
        const { timeZone } = settings.display;
        return openOpenAiModel({
          name: name ?? '',
          baseUrl,
          auth,
          env,
          shippedPrompts: new URL('../prompts/', import.meta.url),
          ownPrompts: join(dataDir, 'prompts'),
          budget: createTokenBudget({ store: store.usage, clock, timeZone, tokensPerDay }),
          log,
        });
      },
      async openCache(store, settings) {
        const { openCache } = await import('./caches/open-cache.ts');
        const { readCacheOptions } = await import('./caches/read-cache-options.ts');
        const cache = await openCache(readCacheOptions(settings.cache.keep, store.cacheTable, env));
        caches.push(cache);
        return cache;
      },
      async openSlack({ talk, settings, store }) {
        const { createSlackPlatform } = await import('./platforms/slack/create-slack-platform.ts');
        const { readSlackSecrets } = await import('./platforms/slack/connection/read-slack-secrets.ts');
        const { transport, port, commandPrefix } = settings.slack;
        return createSlackPlatform({
          talk,
          clock,
          store,
          ...slackApi,
          secrets: readSlackSecrets(env, { mode: transport, port }),
          commandPrefix,
          timeZone: settings.display.timeZone,
          onDead() {
            stderr.write(
              'The connection to Slack has been dead for two minutes: leaving, to be started anew.\n',
            );
            process.exit(2);
          },
        });
      },
      async openDiscord({ talk, settings }) {
        const { createDiscordPlatform } = await import('./platforms/discord/create-discord-platform.ts');
        const { readDiscordToken } = await import('./platforms/discord/connection/read-discord-token.ts');
        const { exportBrief } = await import('./newsroom/export-brief.ts');
        return createDiscordPlatform({
          talk,
          ...discordApi,
          token: readDiscordToken(env),
          messageContent: settings.discord.messageContent,
          timeZone: settings.display.timeZone,
          exportBrief,
          onDead() {
            stderr.write(
              'The connection to Discord has been dead for two minutes: leaving, to be started anew.\n',
            );
            process.exit(2);
          },
          onFatal: (error) => process.exit(printFailure(error, stderr)),
        });
      },
      discord: {
        async inviteLinks() {
          const { findInviteLinks } = await import('./platforms/discord/install/discord-app.ts');
          const { readDiscordToken } = await import('./platforms/discord/connection/read-discord-token.ts');
          return findInviteLinks({ token: readDiscordToken(env), ...discordApi });
        },
        async deployCommands(commands) {
          const { deployToDiscord } = await import('./platforms/discord/install/discord-app.ts');
          const { readDiscordToken } = await import('./platforms/discord/connection/read-discord-token.ts');
          return deployToDiscord({ token: readDiscordToken(env), ...discordApi }, commands);
        },
      },
      async platformChecks({ settings, store }) {
        const { slackChecks } = await import('./platforms/slack/checks/slack-checks.ts');
        const { discordChecks } = await import('./platforms/discord/checks/discord-checks.ts');
        const { loadCommands } = await import('./bot/load-commands.ts');
        const { transport, port, commandPrefix } = settings.slack;
        const rooms = ((await store?.grants()) ?? []).map(({ room }) => room);
        const slack = slackChecks({
          env,
          mode: transport,
          port,
          commandPrefix,
          rooms: rooms.filter(({ platform }) => platform === 'slack'),
          store,
          ...slackApi,
        });
        const discord = discordChecks({
          env,
          messageContent: settings.discord.messageContent,
          commands: await loadCommands(new URL('../commands/', import.meta.url)),
          rooms: rooms.filter(({ platform }) => platform === 'discord'),
          ...discordApi,
        });
        return [...slack, ...discord];
      },
      async slackManifest(commands, options) {
        const { slackManifestYaml } = await import('./platforms/slack/manifest.ts');
        return slackManifestYaml(commands, options);
      },
    },
    process.argv.slice(2),
  );
} catch (error) {
  process.exitCode = printFailure(error, stderr);
} finally {
  await Promise.all(caches.map((cache) => cache.close()));
}
