import { OverwriteType, PermissionFlagsBits } from 'discord.js';

/** A role of a server as Discord's REST tells it. */
export interface KnownRole {
  readonly id: string;
  readonly permissions: string;
}

/** What a channel changes for a role or a member. */
export interface KnownOverwrite {
  readonly id: string;
  readonly type: number;
  readonly allow: string;
  readonly deny: string;
}

interface Standing {
  readonly guildId: string;
  readonly memberId: string;
  readonly roleIds: readonly string[];
}

/**
 * What a member may do in a channel: their roles, then what the channel changes for everybody, for their roles, for
 * themselves.
 *
 * @see https://docs.discord.com/developers/topics/permissions#permission-overwrites
 */
export function permissionsIn(
  { guildId, memberId, roleIds }: Standing,
  roles: readonly KnownRole[],
  overwrites: readonly KnownOverwrite[],
): bigint {
  const own = new Set([guildId, ...roleIds]);
  const base = roles
    .filter(({ id }) => own.has(id))
    .reduce((sum, role) => sum | BigInt(role.permissions), 0n);
  if ((base & PermissionFlagsBits.Administrator) !== 0n) return ALL;
  const steps: readonly ((one: KnownOverwrite) => boolean)[] = [
    ({ id }) => id === guildId,
    ({ id, type }) => type === OverwriteType.Role && id !== guildId && own.has(id),
    ({ id, type }) => type === OverwriteType.Member && id === memberId,
  ];
  return steps.reduce((before, applies) => {
    const applied = overwrites.filter(applies);
    const deny = applied.reduce((sum, one) => sum | BigInt(one.deny), 0n);
    const allow = applied.reduce((sum, one) => sum | BigInt(one.allow), 0n);
    return (before & ~deny) | allow;
  }, base);
}

const ALL = ~0n;
