import {
  type BaseInteraction,
  ChannelType,
  type Client,
  type GuildMember,
  InteractionContextType,
  type Message,
  PermissionFlagsBits,
  type PermissionsBitField,
} from 'discord.js';
import type { Reached } from '../../../bot/talk.ts';
import type { Role } from '../../../core/role.ts';
import type { Room } from '../../../core/scope.ts';
import type { ThreadKey } from '../../../core/thread.ts';
import { DIRECT_WORKSPACE } from './direct-workspace.ts';
import { reachRoom } from './reach-room.ts';

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
  /** Another room that they name. */
  reach(typed: string): Promise<Reached>;
}

/** The conversation that goes on there. A thread that hangs on a message has the message's id. */
export const threadKey = ({ room, channel, kind }: Place, message: string | null = null): ThreadKey => ({
  ...room,
  thread: kind === 'channel' && message !== null ? message : channel,
});

/** Who uses a command or a control, and where. */
export function visitorOf(interaction: BaseInteraction): Visitor {
  const { client, user, memberPermissions } = interaction;
  const member = interaction.inCachedGuild() ? interaction.member : null;
  return visitor(client, placeOf(interaction), {
    personId: user.id,
    platformRole: interaction.guildId === null ? 'all' : roleOf(memberPermissions),
    member,
  });
}

function placeOf(interaction: BaseInteraction): Place {
  const channel = interaction.channelId ?? '';
  if (interaction.guildId === null) {
    const isOurs = interaction.context !== InteractionContextType.PrivateChannel;
    return { ...directPlace(channel), kind: isOurs ? 'direct' : 'outside', mayPost: isOurs };
  }
  const at = interaction.channel;
  const isThread = at?.isThread() ?? false;
  const parent = at?.isThread() === true ? (at.parentId ?? channel) : channel;
  const room: Room = { platform: 'discord', workspace: interaction.guildId, channel: parent };
  if (!interaction.inCachedGuild())
    return { kind: 'outside', room, channel, mayPost: false, mayThread: false };
  const rights = rightsIn(interaction.appPermissions, isThread, at?.type);
  return { kind: isThread ? 'thread' : 'channel', room, channel, ...rights };
}

/** Who wrote a message, and where. */
export function writerOf(message: Message): Visitor {
  const { channel, channelId, author, guildId, client } = message;
  const personId = author.id;
  if (guildId === null || channel.isDMBased()) {
    return visitor(client, directPlace(channelId), { personId, platformRole: 'all', member: null });
  }
  const isThread = channel.isThread();
  const parent = isThread ? (channel.parentId ?? channelId) : channelId;
  const room: Room = { platform: 'discord', workspace: guildId, channel: parent };
  const rights = rightsIn(channel.permissionsFor(client.user), isThread, channel.type);
  const place: Place = { kind: isThread ? 'thread' : 'channel', room, channel: channelId, ...rights };
  const { member } = message;
  return visitor(client, place, { personId, platformRole: roleOf(member?.permissions ?? null), member });
}

function visitor(
  client: Client,
  place: Place,
  who: Pick<Visitor, 'personId' | 'platformRole'> & { readonly member: GuildMember | null },
): Visitor {
  const { personId, platformRole } = who;
  const reach = (typed: string) => reachRoom({ ...who, client, here: place.room }, typed);
  return { place, personId, platformRole, reach };
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
