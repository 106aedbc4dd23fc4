import type { JsonObject } from '../../slack/core/json.ts';
import { Intents } from '../gateway/intents.ts';
import type { Backend } from './backend.ts';
import { channelJson } from './channel-json.ts';
import { finishComponents } from './finish-components.ts';
import { gatewayFields, messageJson, needsContentIntent, withoutContent } from './message-json.ts';
import { Bits, may } from './permissions.ts';
import { findLinks, findMentions } from './ping-book.ts';
import { type Channel, isSystem, MESSAGE_TYPE, type StoredAttachment, type StoredMessage } from './world.ts';

/** What a new message is made of; what is left out is empty. */
export interface MessageDraft {
  readonly authorId: string;
  readonly content?: string;
  readonly embeds?: readonly JsonObject[];
  readonly components?: readonly JsonObject[];
  readonly attachments?: readonly StoredAttachment[];
  readonly flags?: number;
  readonly type?: number;
  readonly nonce?: string | number | null;
  readonly replyTo?: StoredMessage['replyTo'];
  readonly ephemeralTo?: string | null;
  readonly interaction?: JsonObject | null;
  readonly viaWebhook?: boolean;
  /** The request's `allowed_mentions`; undefined: everything pings. */
  readonly allowedMentions?: unknown;
  readonly hiddenForMs?: number;
  /** The starting message of a thread has the thread's id. */
  readonly id?: string;
}

const SUPPRESS_NOTIFICATIONS = 4096;

const MESSAGE_INTENTS = {
  guild: Intents.GuildMessages,
  direct: Intents.DirectMessages,
};

export function messageIntents(channel: Channel): number {
  return channel.guildId === null ? MESSAGE_INTENTS.direct : MESSAGE_INTENTS.guild;
}

/** Tells the app of a message, its content left out where the intent is missing. */
function emitMessage(backend: Backend, name: string, channel: Channel, message: StoredMessage): void {
  const { world } = backend;
  const isSeen = may(world, channel, world.app.botId, Bits.ViewChannel);
  if (message.ephemeralTo !== null || !isSeen) return;
  const full = {
    ...messageJson(world, backend.origin(), message),
    ...gatewayFields(world, message),
    ...(name === 'MESSAGE_CREATE' && message.nonce !== null ? { nonce: message.nonce } : {}),
  };
  backend.emit({
    name,
    data: full,
    ...(needsContentIntent(world, message) ? { redacted: withoutContent(full) } : {}),
    guildId: channel.guildId,
    intents: messageIntents(channel),
  });
}

function authorOf(backend: Backend, replyTo: StoredMessage['replyTo']): string | null {
  if (replyTo === null) return null;
  const messages = backend.world.channels.get(replyTo.channelId)?.messages ?? [];
  return messages.find((one) => one.id === replyTo.messageId)?.authorId ?? null;
}

/** Works out who is mentioned and pinged, and notes it when the bot wrote the message. */
function settleMentions(backend: Backend, channel: Channel, message: StoredMessage, allowed: unknown): void {
  const { botId } = backend.world.app;
  const mentions = findMentions(backend.world, channel, {
    authorId: message.authorId,
    content: message.content,
    components: message.components,
    repliedUserId: authorOf(backend, message.replyTo),
    allowed,
    silent: (message.flags & SUPPRESS_NOTIFICATIONS) !== 0,
  });
  const place = { channelId: channel.id, messageId: message.id };
  message.mentionedUsers = mentions.users;
  message.mentionedRoles = mentions.roles;
  message.mentionsEveryone = mentions.everyone;
  message.pings = mentions.pings.map((ping) => ({ ...ping, ...place }));
  if (message.authorId !== botId) return;
  backend.pings.push(...message.pings);
  backend.links.push(...findLinks(message).map((link) => ({ ...link, ...place })));
}

const EMPTY = {
  content: '',
  embeds: [],
  components: [],
  attachments: [],
  flags: 0,
  nonce: null,
  replyTo: null,
  ephemeralTo: null,
  interaction: null,
  viaWebhook: false,
  allowedMentions: undefined,
  hiddenForMs: 0,
} as const;

/** Puts a message into a channel, notes whom it pings and what it links, and tells the app of it. */
export function postMessage(backend: Backend, channel: Channel, draft: MessageDraft): StoredMessage {
  const nowMs = backend.clock.now();
  const { hiddenForMs, allowedMentions, ...content } = { ...EMPTY, ...draft };
  const message: StoredMessage = {
    ...content,
    id: draft.id ?? backend.ids.snowflake(),
    channelId: channel.id,
    type: draft.type ?? (content.replyTo === null ? 0 : MESSAGE_TYPE.reply),
    createdMs: nowMs,
    visibleFromMs: nowMs + hiddenForMs,
    reactions: new Map(),
    embeds: content.embeds.map((embed) => ({ type: 'rich', ...embed })),
    components: finishComponents(content.components, backend.origin(), channel.id, content.attachments),
    mentionedUsers: [],
    mentionedRoles: [],
    mentionsEveryone: false,
    pings: [],
    editedMs: null,
    deleted: false,
  };
  channel.messages.push(message);
  if (!isSystem(message)) settleMentions(backend, channel, message, allowedMentions);
  wake(backend, channel, draft.authorId);
  emitMessage(backend, 'MESSAGE_CREATE', channel, message);
  backend.changes.notify();
  return message;
}

/** A message in a thread makes its author a member, and opens it again when it was archived. */
function wake(backend: Backend, channel: Channel, authorId: string): void {
  const { thread } = channel;
  if (thread === null) return;
  thread.lastActiveMs = backend.clock.now();
  thread.members.add(authorId);
  if (!thread.archived) return;
  thread.archived = false;
  thread.archiveChangedMs = backend.clock.now();
  emitChannel(backend, 'THREAD_UPDATE', channel);
}

/** Tells the app of a channel or thread. */
export function emitChannel(backend: Backend, name: string, channel: Channel, extra: JsonObject = {}): void {
  backend.emit({
    name,
    data: { ...channelJson(backend.world, channel), ...extra },
    guildId: channel.guildId,
    intents: Intents.Guilds,
  });
}

/** What an edit changes; undefined leaves it as it is. */
export interface MessageEdit {
  readonly content?: string | undefined;
  readonly embeds?: readonly JsonObject[] | undefined;
  readonly components?: readonly JsonObject[] | undefined;
  readonly attachments?: readonly StoredAttachment[] | undefined;
  readonly flags?: number | undefined;
  readonly allowedMentions?: unknown;
}

/** Edits a message and tells the app. */
export function editMessage(
  backend: Backend,
  channel: Channel,
  message: StoredMessage,
  edit: MessageEdit,
): void {
  message.content = edit.content ?? message.content;
  message.embeds = edit.embeds?.map((embed) => ({ type: 'rich', ...embed })) ?? message.embeds;
  message.attachments = edit.attachments ?? message.attachments;
  message.flags = edit.flags ?? message.flags;
  message.components =
    edit.components === undefined
      ? message.components
      : finishComponents(edit.components, backend.origin(), channel.id, message.attachments);
  message.editedMs = backend.clock.now();
  settleMentions(backend, channel, message, edit.allowedMentions);
  emitMessage(backend, 'MESSAGE_UPDATE', channel, message);
  backend.changes.notify();
}

/** Deletes messages and tells the app (`MESSAGE_DELETE`, or `MESSAGE_DELETE_BULK` for several). */
export function removeMessages(backend: Backend, channel: Channel, messages: readonly StoredMessage[]): void {
  for (const message of messages) message.deleted = true;
  const ids = messages.filter((message) => message.ephemeralTo === null).map((message) => message.id);
  const place = {
    channel_id: channel.id,
    ...(channel.guildId === null ? {} : { guild_id: channel.guildId }),
  };
  const [id] = ids;
  if (id !== undefined) {
    backend.emit({
      name: ids.length === 1 ? 'MESSAGE_DELETE' : 'MESSAGE_DELETE_BULK',
      data: ids.length === 1 ? { id, ...place } : { ids, ...place },
      guildId: channel.guildId,
      intents: messageIntents(channel),
    });
  }
  backend.changes.notify();
}
