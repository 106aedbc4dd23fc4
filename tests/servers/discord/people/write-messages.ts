import type { Backend } from '../core/backend.ts';
import { findMessage } from '../core/message-json.ts';
import { Bits, may } from '../core/permissions.ts';
import {
  editMessage,
  emitChannel,
  messageIntents,
  postMessage,
  removeMessages,
} from '../core/post-message.ts';
import { openThread } from '../core/threads.ts';
import type { Channel, Person, StoredMessage } from '../core/world.ts';
import { Intents } from '../gateway/intents.ts';

/** How a person writes. */
export interface WriteOptions {
  /** The message it replies to. */
  readonly replyTo?: string;
  /** False: the "@ on" of the reply is switched off. */
  readonly ping?: boolean;
}

function requireVoice(backend: Backend, person: Person, channel: Channel): void {
  const bits = channel.thread === null ? Bits.SendMessages : Bits.SendMessagesInThreads;
  if (!may(backend.world, channel, person.id, bits))
    throw new Error(`${person.username} may not write there`);
  if (channel.thread?.locked === true) throw new Error('the thread is locked');
  if (channel.type === 15) throw new Error('a forum takes posts only');
}

export function writeMessage(
  backend: Backend,
  person: Person,
  channel: Channel,
  content: string,
  options: WriteOptions = {},
): StoredMessage {
  requireVoice(backend, person, channel);
  const { replyTo, ping = true } = options;
  const parse = ['users', 'roles', 'everyone'];
  return postMessage(backend, channel, {
    authorId: person.id,
    content,
    replyTo: replyTo === undefined ? null : { channelId: channel.id, messageId: replyTo },
    allowedMentions: { parse, replied_user: ping },
  });
}

function ownMessage(backend: Backend, person: Person, channel: Channel, id: string): StoredMessage {
  const message = findMessage(backend.world, channel.id, id);
  if (message === null) throw new Error(`no message ${id}`);
  if (message.authorId !== person.id) throw new Error(`${person.username} did not write ${id}`);
  return message;
}

export function rewriteMessage(
  backend: Backend,
  person: Person,
  channel: Channel,
  id: string,
  content: string,
): void {
  editMessage(backend, channel, ownMessage(backend, person, channel, id), { content });
}

/** Deletes an own message, or as a moderator another's; an ephemeral one is dismissed, and nobody is told. */
export function eraseMessage(backend: Backend, person: Person, channel: Channel, id: string): void {
  const message = findMessage(backend.world, channel.id, id);
  const isModerator = may(backend.world, channel, person.id, Bits.ManageMessages);
  const isDismissed = message?.ephemeralTo === person.id;
  if (message === null) throw new Error(`no message ${id}`);
  if (!isModerator && !isDismissed) ownMessage(backend, person, channel, id);
  removeMessages(backend, channel, [message]);
}

export function reactTo(backend: Backend, person: Person, channel: Channel, id: string, name: string): void {
  const message = findMessage(backend.world, channel.id, id);
  if (message === null) throw new Error(`no message ${id}`);
  const users = message.reactions.get(name) ?? new Set<string>();
  message.reactions.set(name, users.add(person.id));
  const isDirect = messageIntents(channel) === Intents.DirectMessages;
  backend.emit({
    name: 'MESSAGE_REACTION_ADD',
    data: {
      user_id: person.id,
      channel_id: channel.id,
      message_id: id,
      emoji: { id: null, name },
      burst: false,
      type: 0,
      ...(channel.guildId === null ? {} : { guild_id: channel.guildId }),
    },
    guildId: channel.guildId,
    intents: isDirect ? Intents.DirectMessageReactions : Intents.GuildMessageReactions,
  });
}

/** Starts a thread, on a message or alone. */
export function startThread(
  backend: Backend,
  person: Person,
  parent: Channel,
  name: string,
  on?: string,
): Channel {
  if (!may(backend.world, parent, person.id, Bits.CreatePublicThreads))
    throw new Error(`${person.username} may start no thread there`);
  return openThread(backend, parent, {
    id: on ?? backend.ids.snowflake(),
    name,
    ownerId: person.id,
    autoArchiveMinutes: 1440,
  });
}

/** Writes a forum post; tags by name or id. */
export function writePost(
  backend: Backend,
  person: Person,
  forum: Channel,
  post: { readonly title: string; readonly text: string; readonly tags?: readonly string[] },
): Channel {
  if (forum.type !== 15) throw new Error(`${forum.name} is no forum`);
  const appliedTags = (post.tags ?? []).map((given) => {
    const tag = forum.tags.find((one) => one.id === given || one.name === given);
    if (tag === undefined) throw new Error(`${forum.name} has no tag ${given}`);
    return tag.id;
  });
  const id = backend.ids.snowflake();
  const options = { id, name: post.title, ownerId: person.id, autoArchiveMinutes: 1440, appliedTags };
  const thread = openThread(backend, forum, options);
  postMessage(backend, thread, { id, authorId: person.id, content: post.text });
  emitChannel(backend, 'THREAD_UPDATE', thread);
  return thread;
}
