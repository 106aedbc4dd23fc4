import type { Backend } from '../core/backend.ts';
import { findMessage } from '../core/message-json.ts';
import { Bits, may } from '../core/permissions.ts';
import { refusals } from '../core/refusals.ts';
import type { Channel, Guild, StoredMessage } from '../core/world.ts';
import { param, type RouteContext } from './define-route.ts';

/** The channel, if the bot can see it and has these rights there. Throws 10003, 50001, 50013. */
export function channelFor(context: RouteContext, bits = 0n): Channel {
  const { world } = context.backend;
  const channel = world.channels.get(param(context, 'channel_id'));
  if (channel === undefined) throw refusals.unknownChannel();
  requireBits(context.backend, channel, bits);
  return channel;
}

function requireBits(backend: Backend, channel: Channel, bits: bigint): void {
  const { world } = backend;
  if (!may(world, channel, world.app.botId, Bits.ViewChannel)) throw refusals.missingAccess();
  if (!may(world, channel, world.app.botId, bits)) throw refusals.missingPermissions();
}

/** A message of the channel that everybody sees. Throws 10008. */
export function messageIn(context: RouteContext, channel: Channel): StoredMessage {
  const message = findMessage(context.backend.world, channel.id, param(context, 'message_id'));
  if (message === null || message.ephemeralTo !== null) throw refusals.unknownMessage();
  return message;
}

/** A server the bot is in. Throws 10004, 50001. */
export function guildFor(context: RouteContext): Guild {
  const { world } = context.backend;
  const guild = world.guilds.get(param(context, 'guild_id'));
  if (guild === undefined) throw refusals.unknownGuild();
  if (!guild.members.has(world.app.botId)) throw refusals.missingAccess();
  return guild;
}
