import { ApplicationFlags, type REST, Routes } from 'discord.js';
import { z } from 'zod';
import type { Command } from '../../../bot/command.ts';
import type { Check, Finding } from '../../../core/check.ts';
import type { Room } from '../../../core/scope.ts';
import { commandPayloads } from '../commands/command-payloads.ts';
import { readDiscordToken } from '../connection/read-discord-token.ts';
import { createRest, findApplication } from '../install/create-rest.ts';
import { checkChannels } from './check-channels.ts';

/** What the checks need to know of the operator's setup. */
export interface DiscordCheckParts {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly messageContent: boolean;
  readonly commands: readonly Command[];
  /** The rooms of Discord that were granted something. */
  readonly rooms: readonly Room[];
  readonly apiUrl?: string;
}

/** Everything `precis doctor` can find out about Discord without connecting or posting. */
export function discordChecks(parts: DiscordCheckParts): readonly Check[] {
  const { env, apiUrl } = parts;
  if ((env['DISCORD_TOKEN'] ?? '').trim() === '') return [{ name: 'Discord', look: async () => [notSetUp] }];
  const look =
    (work: (rest: REST) => Promise<readonly Finding[]>): Check['look'] =>
    async () =>
      work(createRest(readDiscordToken(env), apiUrl));
  return [
    { name: 'Discord token', look: look(checkToken) },
    { name: 'Discord intents', look: look((rest) => checkIntents(rest, parts.messageContent)) },
    { name: 'Discord connection', look: look(checkStarts) },
    { name: 'Discord commands', look: look((rest) => checkCommands(rest, parts.commands)) },
    {
      name: 'Discord channels',
      look: look(async (rest) => checkChannels(rest, (await findSelf(rest)).id, parts.rooms)),
    },
  ];
}

const notSetUp: Finding = {
  status: 'note',
  message: 'It is not set up: no DISCORD_TOKEN in the environment.',
  next: 'README says how, step by step, under "From nothing to a brief in a Discord channel".',
};

const selfSchema = z.looseObject({ id: z.string(), username: z.string() });
const findSelf = async (rest: REST) => selfSchema.parse(await rest.get(Routes.user()));

async function checkToken(rest: REST): Promise<readonly Finding[]> {
  const { id, name } = await findApplication(rest);
  const { username } = await findSelf(rest);
  return [{ status: 'ok', message: `The token is that of ${username}, application ${name} (${id}).` }];
}

/** Small bots are given the limited flag, verified ones the whole. */
const MAY_READ = ApplicationFlags.GatewayMessageContent | ApplicationFlags.GatewayMessageContentLimited;

async function checkIntents(rest: REST, wanted: boolean): Promise<readonly Finding[]> {
  const isOn = ((await findApplication(rest)).flags & MAY_READ) !== 0;
  if (!wanted) {
    const message = 'Message Content is not used: people mention the bot, reply to it or press Ask.';
    return [{ status: 'ok', message }];
  }
  if (isOn) return [{ status: 'ok', message: 'Message Content is switched on in the portal.' }];
  return [
    {
      status: 'fail',
      message: 'discord.messageContent is true, and the intent is off in the portal.',
      next: 'Open https://discord.com/developers/applications, choose your application, then Bot > Message Content Intent, and switch it on; or set discord.messageContent to false.',
    },
  ];
}

const gatewaySchema = z.looseObject({
  shards: z.int(),
  session_start_limit: z.looseObject({ total: z.int(), remaining: z.int() }),
});

async function checkStarts(rest: REST): Promise<readonly Finding[]> {
  const { shards, session_start_limit: limit } = gatewaySchema.parse(await rest.get(Routes.gatewayBot()));
  const message = `${limit.remaining} of ${limit.total} connections are left today; ${shards} ${shards === 1 ? 'is' : 'are'} needed.`;
  if (limit.remaining > limit.total / 2) return [{ status: 'ok', message }];
  return [{ status: 'warn', message, next: 'Find out why the process is started again and again.' }];
}

const namesSchema = z.array(z.looseObject({ name: z.string() }));

async function checkCommands(rest: REST, commands: readonly Command[]): Promise<readonly Finding[]> {
  const { id } = await findApplication(rest);
  const there = namesSchema.parse(await rest.get(Routes.applicationCommands(id))).map(({ name }) => name);
  const missing = commandPayloads(commands).filter(({ name }) => !there.includes(name));
  if (missing.length === 0) return [{ status: 'ok', message: `${there.length} commands are registered.` }];
  return [
    {
      status: 'warn',
      message: `Not registered: ${missing.map(({ name }) => name).join(', ')}.`,
      next: 'Run "precis deploy-commands", or start "precis discord", which does it too.',
    },
  ];
}
