import type { Command } from 'commander';
import { loadCommands } from '../bot/load-commands.ts';
import { openDigests } from './open-digests.ts';
import { openTalk } from './open-talk.ts';
import type { Outside } from './outside.ts';
import { runUntilStopped } from './run-until-stopped.ts';
import { readSetup } from './setup.ts';
import type { AddSubcommand } from './subcommand.ts';
import { withStore } from './with-store.ts';

interface ManifestOptions {
  readonly http?: string;
  readonly oauth?: string;
}

/** The bot where people talk, and what it takes to install it there. */
export function addPlatforms(add: AddSubcommand, outside: Outside): void {
  add(null, 'slack', 'the bot in Slack, until it is told to stop (see README)', (_args, options) =>
    withStore(outside, options, async (store, setup) => {
      const needs = { talk: await openTalk(outside, setup, store), settings: setup.settings, store };
      const slack = await outside.openSlack(needs);
      const digests = openDigests(outside, needs, { slack: slack.poster });
      return runUntilStopped([slack, digests], outside.stdout, 'Précis hears Slack.');
    }),
  );

  const manifest: Command = add(null, 'manifest', 'what a platform wants to know of the app', async () => {
    manifest.outputHelp();
    return 1;
  });
  add<ManifestOptions>(
    manifest,
    'slack',
    'the manifest of the Slack app, in YAML',
    async (_args, { http, oauth, ...options }) => {
      const { commandPrefix } = readSetup(outside, options).settings.slack;
      const commands = await loadCommands(new URL('commands/', outside.home));
      const transport = http === undefined ? 'socket' : 'http';
      const addresses = {
        ...(http === undefined ? {} : { origin: http }),
        ...(oauth === undefined ? {} : { installOrigin: oauth }),
      };
      outside.stdout.write(await outside.slackManifest(commands, { transport, commandPrefix, ...addresses }));
      return 0;
    },
  )
    .option('--http <address>', 'for requests to this public https address, instead of sockets')
    .option('--oauth <address>', 'for several workspaces, installed from this public https address');
}
