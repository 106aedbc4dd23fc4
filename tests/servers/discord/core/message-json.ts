import type { JsonObject } from '../../slack/core/json.ts';
import { channelJson } from './channel-json.ts';
import { iso, memberJson, userJson } from './people-json.ts';
import type { StoredAttachment, StoredMessage, World } from './world.ts';

/** Where attachments are served; `start-discord-server` says the origin. */
export function attachmentUrl(origin: string, channelId: string, attachment: StoredAttachment): string {
  return `${origin}/attachments/${channelId}/${attachment.id}/${encodeURIComponent(attachment.filename)}`;
}

function attachmentJson(origin: string, channelId: string, attachment: StoredAttachment): JsonObject {
  const url = attachmentUrl(origin, channelId, attachment);
  const { id, filename, description, contentType, bytes } = attachment;
  // The size of a picture stands at bytes 16-23 of a PNG (its IHDR chunk).
  const isPng = bytes.length > 24 && bytes.subarray(1, 4).toString('latin1') === 'PNG';
  return {
    id,
    filename,
    ...(description === null ? {} : { description }),
    content_type: contentType,
    size: bytes.length,
    url,
    proxy_url: url,
    ...(isPng ? { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) } : {}),
  };
}

/** Neither deleted nor for one person only. */
export function isRegular(message: StoredMessage): boolean {
  return !message.deleted && message.ephemeralTo === null;
}

export function findMessage(world: World, channelId: string, id: string): StoredMessage | null {
  return (
    world.channels.get(channelId)?.messages.find((message) => message.id === id && !message.deleted) ?? null
  );
}

function referenceFields(world: World, origin: string, message: StoredMessage, depth: number): JsonObject {
  if (message.replyTo === null) return {};
  const { channelId, messageId } = message.replyTo;
  const guildId = world.channels.get(channelId)?.guildId ?? null;
  const referenced = findMessage(world, channelId, messageId);
  return {
    message_reference: {
      type: 0,
      channel_id: channelId,
      message_id: messageId,
      ...(guildId === null ? {} : { guild_id: guildId }),
    },
    ...(depth > 0
      ? { referenced_message: referenced === null ? null : messageJson(world, origin, referenced, 0) }
      : {}),
  };
}

function threadOf(world: World, message: StoredMessage): JsonObject {
  const thread = world.channels.get(message.id);
  return thread === undefined ? {} : { thread: channelJson(world, thread) };
}

/** A message as the API shows it, all content in it. The nonce is only in the answer to its creation. */
export function messageJson(world: World, origin: string, message: StoredMessage, depth = 1): JsonObject {
  return {
    id: message.id,
    type: message.type,
    channel_id: message.channelId,
    content: message.content,
    author: userJson(world, message.authorId),
    embeds: message.embeds,
    components: message.components,
    attachments: message.attachments.map((one) => attachmentJson(origin, message.channelId, one)),
    mentions: message.mentionedUsers.map((id) => userJson(world, id)),
    mention_roles: message.mentionedRoles,
    mention_everyone: message.mentionsEveryone,
    pinned: false,
    tts: false,
    timestamp: iso(message.createdMs),
    edited_timestamp: message.editedMs === null ? null : iso(message.editedMs),
    flags: message.flags,
    ...(message.viaWebhook ? { webhook_id: world.app.id } : {}),
    ...(message.authorId === world.app.botId ? { application_id: world.app.id } : {}),
    ...(message.interaction === null ? {} : { interaction_metadata: message.interaction }),
    ...(message.reactions.size === 0 ? {} : { reactions: reactionsJson(world, message) }),
    ...referenceFields(world, origin, message, depth),
    ...threadOf(world, message),
  };
}

function reactionsJson(world: World, message: StoredMessage): readonly JsonObject[] {
  return [...message.reactions].map(([name, users]) => ({
    count: users.size,
    count_details: { burst: 0, normal: users.size },
    me: users.has(world.app.botId),
    me_burst: false,
    burst_colors: [],
    emoji: { id: null, name },
  }));
}

/** What an app without the Message Content intent gets (docs: topics/gateway#message-content-intent). */
export function withoutContent(json: JsonObject): JsonObject {
  const { poll: _poll, ...rest } = json;
  return { ...rest, content: '', embeds: [], components: [], attachments: [] };
}

/** The intent does not matter for the app's own messages, direct messages, and messages that mention the app. */
export function needsContentIntent(world: World, message: StoredMessage): boolean {
  const { botId } = world.app;
  const isDirect = world.channels.get(message.channelId)?.guildId === null;
  return message.authorId !== botId && !isDirect && !message.mentionedUsers.includes(botId);
}

/** What the gateway adds to a message of a server. */
export function gatewayFields(world: World, message: StoredMessage): JsonObject {
  const channel = world.channels.get(message.channelId);
  if (channel === undefined || channel.guildId === null) return { channel_type: 1 };
  const member = world.guilds.get(channel.guildId)?.members.get(message.authorId);
  return {
    guild_id: channel.guildId,
    channel_type: channel.type,
    ...(member === undefined ? {} : { member: memberJson(world, member, false) }),
  };
}
