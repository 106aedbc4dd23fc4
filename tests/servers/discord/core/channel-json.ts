import type { JsonObject } from '../../slack/core/json.ts';
import { guildJson, iso, memberJson, userJson } from './people-json.ts';
import { Bits, may } from './permissions.ts';
import type { Channel, Guild, ThreadState, World } from './world.ts';

const lastMessageId = (channel: Channel): string | null => channel.messages.at(-1)?.id ?? null;

function threadFields(world: World, channel: Channel, thread: ThreadState): JsonObject {
  const written = channel.messages.filter((message) => !message.deleted && message.ephemeralTo === null);
  return {
    owner_id: thread.ownerId,
    message_count: written.length,
    total_message_sent: written.length,
    member_count: thread.members.size,
    applied_tags: thread.appliedTags,
    rate_limit_per_user: 0,
    bitrate: 64_000,
    user_limit: 0,
    rtc_region: null,
    thread_metadata: {
      archived: thread.archived,
      archive_timestamp: iso(thread.archiveChangedMs),
      auto_archive_duration: thread.autoArchiveMinutes,
      locked: thread.locked,
      create_timestamp: iso(thread.createdMs),
      ...(channel.type === 12 ? { invitable: true } : {}),
    },
    ...(thread.members.has(world.app.botId)
      ? { member: threadMemberJson(channel, thread, world.app.botId) }
      : {}),
  };
}

export function threadMemberJson(channel: Channel, thread: ThreadState, userId: string): JsonObject {
  return { id: channel.id, user_id: userId, join_timestamp: iso(thread.createdMs), flags: 0 };
}

/** A channel, a thread or a direct message as the API and the gateway show it. */
export function channelJson(world: World, channel: Channel): JsonObject {
  const base = {
    id: channel.id,
    type: channel.type,
    last_message_id: lastMessageId(channel),
    flags: channel.tagRequired ? 16 : 0,
  };
  if (channel.guildId === null) {
    const others = channel.recipients.filter((id) => id !== world.app.botId);
    return { ...base, recipients: others.map((id) => userJson(world, id)) };
  }
  const inGuild = { ...base, guild_id: channel.guildId, name: channel.name, parent_id: channel.parentId };
  if (channel.thread !== null) return { ...inGuild, ...threadFields(world, channel, channel.thread) };
  return {
    ...inGuild,
    position: 0,
    topic: channel.topic,
    nsfw: false,
    rate_limit_per_user: 0,
    permission_overwrites: [...channel.overwrites.values()].map((one) => ({
      id: one.id,
      type: one.kind === 'role' ? 0 : 1,
      allow: String(one.allow),
      deny: String(one.deny),
    })),
    ...(channel.type === 15 ? forumFields(channel) : {}),
  };
}

function forumFields(channel: Channel): JsonObject {
  return {
    available_tags: channel.tags.map((tag) => ({ ...tag, emoji_id: null, emoji_name: null })),
    default_reaction_emoji: null,
    default_sort_order: null,
    default_forum_layout: 0,
    template: '',
  };
}

/** The `GUILD_CREATE` payload: what the bot can see of a server. */
export function fullGuildJson(world: World, guild: Guild): JsonObject {
  const bot = world.app.botId;
  const channels = [...world.channels.values()].filter((channel) => channel.guildId === guild.id);
  const member = guild.members.get(bot);
  return {
    ...guildJson(guild),
    joined_at: iso(member?.joinedMs ?? 0),
    large: false,
    unavailable: false,
    member_count: guild.members.size,
    members: member === undefined ? [] : [memberJson(world, member)],
    channels: channels.filter((one) => one.thread === null).map((one) => channelJson(world, one)),
    threads: channels
      .filter((one) => one.thread !== null && !one.thread.archived && may(world, one, bot, Bits.ViewChannel))
      .map((one) => channelJson(world, one)),
    voice_states: [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}
