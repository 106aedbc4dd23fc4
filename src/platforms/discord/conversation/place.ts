import {
  type BaseInteraction,
  ChannelType,
  InteractionContextType,
  type Message,
  PermissionFlagsBits,
  type PermissionsBitField,
} from 'discord.js';
import type { Role } from '../../../core/role.ts';
import type { Room } from '../../../core/scope.ts';
import type { ThreadKey } from '../../../core/thread.ts';

/** Direct messages belong to no server; Discord's own addresses call that `@me`. */
export const DIRECT_WORKSPACE = '@me';

/**
 * Where something is asked. `outside`: a person took the app along to where the bot is no member; there only the
 * one who asked can be answered, by the interaction.
 */
export interface Place {
  readonly kind: 'channel' | 'thread' | 'direct' | 'outside';
  /** What may be seen: for a thread, that of its channel. */
  readonly room: Room;
  /** The channel, thread or direct messages it is asked in. */
  readonly channel: string;
  readonly mayPost: boolean;
  /** Whether threads can be begun there. */
  readonly mayThread: boolean;
}

/** Somebody, where they ask. */
export interface Visitor {
  readonly place: Place;
  readonly personId: string;
  readonly platformRole: Role;
}

/** The conversation that goes on there. A thread that hangs on a message has the message's id. */
export const threadKey = ({ room, channel, kind }: Place, message: string | null = null): ThreadKey => ({
  ...room,
  thread: kind === 'channel' && message !== null ? message : channel,
});

/** Who uses a command or a control, and where. */
export function visitorOf(interaction: BaseInteraction): Visitor {
  const channel = interaction.channelId ?? '';
  const personId = interaction.user.id;
  if (interaction.guildId === null) {
    const isOurs = interaction.context !== InteractionContextType.PrivateChannel;
    const kind = isOurs ? 'direct' : 'outside';
    return { place: { ...directPlace(channel), kind, mayPost: isOurs }, personId, platformRole: 'all' };
  }
  const platformRole = roleOf(interaction.memberPermissions);
  const at = interaction.channel;
  const isThread = at?.isThread() ?? false;
  const parent = at?.isThread() === true ? (at.parentId ?? channel) : channel;
  const room: Room = { platform: 'discord', workspace: interaction.guildId, channel: parent };
  if (!interaction.inCachedGuild()) {
    return {
      place: { kind: 'outside', room, channel, mayPost: false, mayThread: false },
      personId,
      platformRole,
    };
  }
  const rights = rightsIn(interaction.appPermissions, isThread, at?.type);
  return {
    place: { kind: isThread ? 'thread' : 'channel', room, channel, ...rights },
    personId,
    platformRole,
  };
}

/** Who wrote a message, and where. */
export function writerOf(message: Message): Visitor {
  const { channel, channelId, author, guildId } = message;
  if (guildId === null || channel.isDMBased()) {
    return { place: directPlace(channelId), personId: author.id, platformRole: 'all' };
  }
  const isThread = channel.isThread();
  const parent = isThread ? (channel.parentId ?? channelId) : channelId;
  const room: Room = { platform: 'discord', workspace: guildId, channel: parent };
  const rights = rightsIn(channel.permissionsFor(message.client.user), isThread, channel.type);
  const platformRole = roleOf(message.member?.permissions ?? null);
  const place: Place = { kind: isThread ? 'thread' : 'channel', room, channel: channelId, ...rights };
  return { place, personId: author.id, platformRole };
}

const directPlace = (channel: string): Place => ({
  kind: 'direct',
  room: { platform: 'discord', workspace: DIRECT_WORKSPACE, channel },
  channel,
  mayPost: true,
  mayThread: false,
});

function rightsIn(permissions: Readonly<PermissionsBitField> | null, isThread: boolean, type?: ChannelType) {
  const sees = permissions?.has(PermissionFlagsBits.ViewChannel) ?? false;
  const inThreads = permissions?.has(PermissionFlagsBits.SendMessagesInThreads) ?? false;
  const mayPost =
    sees && (isThread ? inThreads : (permissions?.has(PermissionFlagsBits.SendMessages) ?? false));
  const begins = permissions?.has(PermissionFlagsBits.CreatePublicThreads) ?? false;
  const holdsThreads = type === ChannelType.GuildText || type === ChannelType.GuildAnnouncement;
  return { mayPost, mayThread: mayPost && inThreads && begins && holdsThreads };
}

/** Whoever manages a server is the bot's admin there. */
const roleOf = (permissions: Readonly<PermissionsBitField> | null): Role =>
  permissions?.has(PermissionFlagsBits.ManageGuild) === true ? 'admin' : 'all';
