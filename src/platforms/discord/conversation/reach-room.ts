import {
  ChannelType,
  type Client,
  type Guild,
  type GuildBasedChannel,
  type GuildMember,
  PermissionFlagsBits,
} from 'discord.js';
import type { Reached } from '../../../bot/talk.ts';
import { UserError } from '../../../core/errors.ts';
import type { Role } from '../../../core/role.ts';
import { cleanLine } from '../../clean-words.ts';
import { DIRECT_WORKSPACE } from './direct-workspace.ts';

/** Where digests and watches can post. */
const KINDS: ReadonlySet<ChannelType> = new Set([
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.GuildForum,
  ChannelType.GuildMedia,
]);

/** What the bot needs there, in Discord's own words. */
const NEEDED = {
  'View Channel': PermissionFlagsBits.ViewChannel,
  'Send Messages': PermissionFlagsBits.SendMessages,
  'Read Message History': PermissionFlagsBits.ReadMessageHistory,
} as const;

/** Somebody in a server, or in their direct messages. */
export interface Wanderer {
  readonly client: Client;
  readonly personId: string;
  readonly platformRole: Role;
  /** Null where they ask directly, or the bot is no member. */
  readonly member: GuildMember | null;
  /** The room they ask in. */
  readonly here: Reached['room'];
}

/**
 * Another channel of the server that somebody names, or their direct messages: they must be allowed to write there, and
 * so must the bot. One that they do not see is as good as none.
 *
 * @param typed `<#123>` as Discord writes `#news`, an id, `#news` itself, `me` or `here`.
 * @throws UserError E01, E06, E07, E08.
 */
export async function reachRoom(wanderer: Wanderer, typed: string): Promise<Reached> {
  const { client, personId, platformRole, here } = wanderer;
  const text = typed.trim();
  const base = { personId, platformRole };
  if (/^here$/i.test(text)) {
    const direct = here.workspace === DIRECT_WORKSPACE;
    return { ...base, room: here, direct, name: 'this channel' };
  }
  if (/^me$/i.test(text)) {
    const { id } = await client.users.createDM(personId);
    const room = { platform: 'discord', workspace: DIRECT_WORKSPACE, channel: id };
    return { ...base, room, direct: true, name: 'your direct messages with me' };
  }
  const channel = writableBy(wanderer.member, text);
  const lacking = missingIn(channel);
  const name = nameOf(channel);
  if (lacking.length > 0) {
    const hint = `Whoever manages it must give me ${lacking.join(', ')} (Edit Channel > Permissions).`;
    throw new UserError('E08', `I may not post in ${name}.`, hint);
  }
  const room = { platform: 'discord', workspace: channel.guildId, channel: channel.id };
  return { ...base, room, direct: false, name };
}

interface RoomChoice {
  readonly name: string;
  readonly value: string;
}

const ME: RoomChoice = { name: 'me: my direct messages', value: 'me' };

/** What somebody could mean: their direct messages, and channels that they may write in. */
export function roomsLike(member: GuildMember | null, typed: string): readonly RoomChoice[] {
  const me = ME.name.startsWith(typed.toLowerCase()) ? [ME] : [];
  if (member === null) return me;
  const words = typed.replace(/^#/, '').toLowerCase();
  const channels = [...member.guild.channels.cache.values()]
    .filter(({ type, name }) => KINDS.has(type) && name.toLowerCase().includes(words))
    .filter((channel) =>
      channel.permissionsFor(member).has([NEEDED['View Channel'], NEEDED['Send Messages']]),
    )
    .map((channel) => ({ name: nameOf(channel), value: `<#${channel.id}>` }));
  return [...me, ...channels];
}

const nameOf = ({ name }: GuildBasedChannel): string => `#${cleanLine(name)}`;

function writableBy(member: GuildMember | null, text: string): GuildBasedChannel {
  const channel = member === null ? undefined : channelNamed(member.guild, text);
  const may = member === null ? undefined : channel?.permissionsFor(member);
  if (channel === undefined || may?.has(NEEDED['View Channel']) !== true) throw noSuchChannel(text);
  if (!KINDS.has(channel.type)) {
    throw new UserError(
      'E07',
      `Nothing can be posted in ${nameOf(channel)}.`,
      'Name a text channel or a forum.',
    );
  }
  if (may.has(NEEDED['Send Messages'])) return channel;
  throw new UserError('E06', `You may not write in ${nameOf(channel)} yourself.`, 'Ask somebody who may.');
}

function channelNamed(guild: Guild, text: string): GuildBasedChannel | undefined {
  const id = /^(?:<#)?(\d{5,20})>?$/.exec(text)?.[1];
  if (id !== undefined) return guild.channels.cache.get(id);
  const name = text.replace(/^#/, '').toLowerCase();
  return guild.channels.cache.find(
    (channel) => KINDS.has(channel.type) && channel.name.toLowerCase() === name,
  );
}

function missingIn(channel: GuildBasedChannel): readonly string[] {
  const { me } = channel.guild.members;
  const own = me === null ? null : channel.permissionsFor(me);
  return Object.entries(NEEDED).flatMap(([name, bit]) => (own?.has(bit) === true ? [] : [name]));
}

const noSuchChannel = (typed: string): UserError =>
  new UserError(
    'E01',
    `There is no channel ${cleanLine(typed)} here that you see.`,
    'Choose one from the list, or write me for your direct messages.',
  );
