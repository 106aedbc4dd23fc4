import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Room } from '../../src/core/scope.ts';
import { discordChecks } from '../../src/platforms/discord/checks/discord-checks.ts';
import { deployToDiscord, findInviteLinks } from '../../src/platforms/discord/install/discord-app.ts';
import { SEED } from '../servers/discord/core/seed-ids.ts';
import type { DiscordServer } from '../servers/discord/discord-server.ts';
import { startDiscordServer } from '../servers/discord/start-discord-server.ts';
import { shippedCommands } from '../support/asker.ts';

let discord: DiscordServer;

beforeEach(async () => {
  discord = await startDiscordServer({ rateLimits: false });
});
afterEach(() => discord.close());

const access = () => ({ token: discord.token, apiUrl: discord.apiUrl });
const room = (channel: string, workspace: string = SEED.guild): Room => ({
  platform: 'discord',
  workspace,
  channel,
});

async function found(rooms: readonly Room[], env: Record<string, string> = { DISCORD_TOKEN: discord.token }) {
  const parts = { env, messageContent: true, commands: shippedCommands, rooms, apiUrl: discord.apiUrl };
  const findings = await Promise.all(discordChecks(parts).map(({ look }) => look()));
  return findings.flat().map(({ status, message }) => `${status}: ${message}`);
}

test('the invitation is that of the application behind the token', async () => {
  const { server } = await findInviteLinks(access());
  expect(new URL(server).searchParams.get('client_id')).toBe(SEED.app);
});

test('commands are registered once', async () => {
  expect(await deployToDiscord(access(), shippedCommands)).toMatchObject({ changed: true });
  expect(await deployToDiscord(access(), shippedCommands)).toMatchObject({ changed: false });
});

test('everything that hinders the bot is found, with the channel it hinders it in', async () => {
  const told = await found([room(SEED.general), room(SEED.readOnly), room(SEED.hidden), room('*', '@me')]);
  expect(told).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^ok: The token is that of precis/),
      'fail: discord.messageContent is true, and the intent is off in the portal.',
      'ok: 1000 of 1000 connections are left today; 1 is needed.',
      expect.stringMatching(/^warn: Not registered: .*brief/),
      'ok: #general: the bot may do all it must.',
      expect.stringMatching(/^warn: #[\w-]+: the bot lacks .*Send Messages/),
      expect.stringMatching(/^warn: The bot cannot see the channel/),
    ]),
  );
});

test('a server without the bot and a refused token are failures, no token is a note', async () => {
  expect(await found([room('*', SEED.foreignGuild)])).toContain(
    `fail: The bot is not in the server ${SEED.foreignGuild}, which was granted something.`,
  );
  expect(await found([], {})).toEqual(['note: It is not set up: no DISCORD_TOKEN in the environment.']);
  await expect(found([], { DISCORD_TOKEN: 'another.token.here' })).rejects.toMatchObject({
    setting: 'DISCORD_TOKEN',
  });
  discord.tolerate('401', '0');
});
