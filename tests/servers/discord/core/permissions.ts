import { PermissionFlagsBits as Bits } from 'discord-api-types/v10';
import type { Channel, Guild, World } from './world.ts';

export { Bits };

const ALL_PERMISSIONS: bigint = Object.values(Bits).reduce((sum, bit) => sum | bit, 0n);

/** What everybody in a new server may do, as far as a bot cares. */
export const EVERYONE_DEFAULT: bigint =
  Bits.ViewChannel |
  Bits.SendMessages |
  Bits.SendMessagesInThreads |
  Bits.CreatePublicThreads |
  Bits.ReadMessageHistory |
  Bits.EmbedLinks |
  Bits.AttachFiles |
  Bits.AddReactions |
  Bits.UseApplicationCommands |
  Bits.UseExternalApps;

/** In a direct message everybody may do all that makes sense there. */
const IN_DM: bigint = EVERYONE_DEFAULT | Bits.MentionEveryone;

/** Permissions of a member in the whole server: roles only. 0 for somebody who is not in it. */
export function permissionsInGuild(guild: Guild, userId: string): bigint {
  const member = guild.members.get(userId);
  if (member === undefined) return 0n;
  if (guild.ownerId === userId) return ALL_PERMISSIONS;
  let sum = guild.roles.get(guild.id)?.permissions ?? 0n;
  for (const id of member.roleIds) sum |= guild.roles.get(id)?.permissions ?? 0n;
  return (sum & Bits.Administrator) === 0n ? sum : ALL_PERMISSIONS;
}

function withOverwrites(base: bigint, channel: Channel, guild: Guild, userId: string): bigint {
  const roleIds = guild.members.get(userId)?.roleIds ?? new Set<string>();
  const everyone = channel.overwrites.get(guild.id);
  let sum = (base & ~(everyone?.deny ?? 0n)) | (everyone?.allow ?? 0n);
  const roles = [...channel.overwrites.values()].filter((one) => one.kind === 'role' && roleIds.has(one.id));
  const deny = roles.reduce((bits, one) => bits | one.deny, 0n);
  const allow = roles.reduce((bits, one) => bits | one.allow, 0n);
  sum = (sum & ~deny) | allow;
  const own = channel.overwrites.get(userId);
  return (sum & ~(own?.deny ?? 0n)) | (own?.allow ?? 0n);
}

/**
 * Permissions in a channel, overwrites applied in Discord's order (docs: topics/permissions); a thread has those of
 * its parent. Who cannot see a channel can do nothing in it.
 */
export function permissionsIn(world: World, channel: Channel, userId: string): bigint {
  const guild = world.guilds.get(channel.guildId ?? '');
  if (guild === undefined) return channel.recipients.includes(userId) ? IN_DM : 0n;
  const base = permissionsInGuild(guild, userId);
  if (base === ALL_PERMISSIONS) return base;
  const parent = channel.thread === null ? channel : world.channels.get(channel.parentId ?? '');
  if (parent === undefined) return 0n;
  const sum = withOverwrites(base, parent, guild, userId);
  if ((sum & Bits.ViewChannel) === 0n) return 0n;
  if (channel.type !== 12 || channel.thread?.members.has(userId) === true) return sum;
  return (sum & Bits.ManageThreads) === 0n ? 0n : sum;
}

export function may(world: World, channel: Channel, userId: string, bits: bigint): boolean {
  return (permissionsIn(world, channel, userId) & bits) === bits;
}
