import { DiscordAPIError, type REST, Routes } from 'discord.js';
import { z } from 'zod';
import type { Finding } from '../../../core/check.ts';
import type { Room } from '../../../core/scope.ts';
import { NEEDED_PERMISSIONS } from '../install/needed-permissions.ts';
import { permissionsIn } from './permissions-in.ts';

const guildSchema = z.looseObject({ name: z.string() });
const memberSchema = z.looseObject({ roles: z.array(z.string()) });
const rolesSchema = z.array(z.looseObject({ id: z.string(), permissions: z.string() }));
const channelSchema = z.looseObject({
  name: z.string().nullish(),
  permission_overwrites: z
    .array(z.looseObject({ id: z.string(), type: z.int(), allow: z.string(), deny: z.string() }))
    .default([]),
});

/** Whether the bot is in every server that was granted something, and may do what it must in every channel. */
export async function checkChannels(
  rest: REST,
  botId: string,
  rooms: readonly Room[],
): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const [guild, channels] of channelsByServer(rooms)) {
    findings.push(...(await checkServer(rest, { botId, guild, channels })));
  }
  if (findings.length > 0) return findings;
  return [{ status: 'note', message: 'No server was granted anything by name.', next: HOW_TO_GRANT }];
}

const HOW_TO_GRANT =
  'Run "precis grant discord/SERVER/CHANNEL COLLECTION"; * is every channel of the server.';

interface Server {
  readonly botId: string;
  readonly guild: string;
  readonly channels: readonly string[];
}

/** Direct messages have no server and need nothing. */
function channelsByServer(rooms: readonly Room[]): ReadonlyMap<string, readonly string[]> {
  const servers = rooms.map(({ workspace }) => workspace).filter((workspace) => /^\d+$/.test(workspace));
  return new Map(
    [...new Set(servers)].map((guild) => {
      const channels = rooms.filter(({ workspace }) => workspace === guild).map(({ channel }) => channel);
      return [guild, [...new Set(channels)].filter((channel) => channel !== '*')];
    }),
  );
}

async function checkServer(rest: REST, { botId, guild, channels }: Server): Promise<readonly Finding[]> {
  try {
    const { name } = guildSchema.parse(await rest.get(Routes.guild(guild)));
    const { roles: roleIds } = memberSchema.parse(await rest.get(Routes.guildMember(guild, botId)));
    const roles = rolesSchema.parse(await rest.get(Routes.guildRoles(guild)));
    const standing = { guildId: guild, memberId: botId, roleIds };
    const found: Finding[] = [{ status: 'ok', message: `The bot is in the server ${name}.` }];
    for (const id of channels) {
      found.push(await checkChannel(rest, id, (overwrites) => permissionsIn(standing, roles, overwrites)));
    }
    return found;
  } catch (error) {
    if (!isMissing(error)) throw error;
    const next = 'Run "precis invite" and open its first link, or revoke the grant with "precis revoke".';
    return [
      {
        status: 'fail',
        message: `The bot is not in the server ${guild}, which was granted something.`,
        next,
      },
    ];
  }
}

type PermissionsOf = (overwrites: z.infer<typeof channelSchema>['permission_overwrites']) => bigint;

async function checkChannel(rest: REST, id: string, permissionsOf: PermissionsOf): Promise<Finding> {
  try {
    const channel = channelSchema.parse(await rest.get(Routes.channel(id)));
    const permissions = permissionsOf(channel.permission_overwrites);
    const missing = Object.entries(NEEDED_PERMISSIONS)
      .filter(([, bit]) => (permissions & bit) === 0n)
      .map(([name]) => name);
    const where = `#${channel.name ?? id}`;
    if (missing.length === 0) return { status: 'ok', message: `${where}: the bot may do all it must.` };
    return {
      status: 'warn',
      message: `${where}: the bot lacks ${missing.join(', ')}.`,
      next: `Open ${where} > Edit Channel > Permissions, and allow the bot's role ${missing.join(', ')}.`,
    };
  } catch (error) {
    if (!isMissing(error)) throw error;
    return {
      status: 'warn',
      message: `The bot cannot see the channel ${id}, which was granted something.`,
      next: "Open the channel > Edit Channel > Permissions, and allow the bot's role View Channel.",
    };
  }
}

const isMissing = (error: unknown): boolean =>
  error instanceof DiscordAPIError && (error.status === 403 || error.status === 404);
