import { loadCommands } from '../bot/load-commands.ts';
import { SetupError } from '../core/errors.ts';
import { openDigests } from './open-digests.ts';
import { openTalk } from './open-talk.ts';
import type { Outside } from './outside.ts';
import { runUntilStopped } from './run-until-stopped.ts';
import type { AddSubcommand } from './subcommand.ts';
import { withStore } from './with-store.ts';

/** The bot in Discord, and what it takes to install it there. */
export function addDiscord(add: AddSubcommand, outside: Outside): void {
  const { stdout } = outside;
  add(null, 'discord', 'the bot in Discord, until it is told to stop (see README)', (_args, options) =>
    withStore(outside, options, async (store, setup) => {
      const talk = await openTalk(outside, setup, store);
      const needs = { talk, settings: setup.settings, store };
      const discord = await outside.openDiscord(needs);
      const digests = openDigests(outside, needs, { discord: discord.poster });
      return runUntilStopped([discord, digests], stdout, 'Précis hears Discord.');
    }),
  );
  add(
    null,
    'serve',
    'the bot in Slack and Discord at once: wherever the environment has tokens',
    (_args, options) =>
      withStore(outside, options, async (store, setup) => {
        const needs = { talk: await openTalk(outside, setup, store), settings: setup.settings, store };
        const { env } = outside;
        const slack = isSetUp(env, 'SLACK_BOT_TOKEN', 'SLACK_CLIENT_ID')
          ? await outside.openSlack(needs)
          : null;
        const discord = isSetUp(env, 'DISCORD_TOKEN') ? await outside.openDiscord(needs) : null;
        const platforms = [slack, discord].filter((platform) => platform !== null);
        if (platforms.length === 0) throw nowhere();
        const digests = openDigests(outside, needs, {
          ...(slack === null ? {} : { slack: slack.poster }),
          ...(discord === null ? {} : { discord: discord.poster }),
        });
        return runUntilStopped([...platforms, digests], stdout, 'Précis hears people.');
      }),
  );
  add(null, 'invite', 'the links that add the bot to a Discord server, or to an account', async () => {
    const { server, person } = await outside.discord.inviteLinks();
    stdout.write(`To a server, with the permissions the bot needs:\n  ${server}\n`);
    stdout.write(`To your own account, for use anywhere:\n  ${person}\n`);
    return 0;
  });
  add(null, 'deploy-commands', 'register the slash commands at Discord', async () => {
    const all = await loadCommands(new URL('commands/', outside.home));
    const { commands, changed } = await outside.discord.deployCommands(all);
    const what = changed ? 'are registered now' : 'are registered already';
    stdout.write(`${commands} commands ${what}. Discord's apps may show changes an hour later.\n`);
    return 0;
  });
}

const isSetUp = (env: Outside['env'], ...names: readonly string[]): boolean =>
  names.some((name) => (env[name] ?? '').trim() !== '');

const nowhere = (): SetupError =>
  new SetupError(
    'DISCORD_TOKEN',
    'The environment has no token of Slack or of Discord.',
    'README says where to get them; without any, npm start opens the bot in this terminal.',
  );
