import { asObjects, asText, type JsonObject } from '../../slack/core/json.ts';
import type { Ping } from './ping-book.ts';
import { readComponents, readControls, type SeenControl } from './read-components.ts';
import { type Channel, isSystem, type StoredMessage, type World } from './world.ts';

/** A message as a person sees it. */
export interface SeenMessage {
  readonly id: string;
  readonly channelId: string;
  readonly authorId: string;
  readonly isBot: boolean;
  readonly content: string;
  readonly embeds: readonly JsonObject[];
  readonly components: readonly JsonObject[];
  /** What is to be read: content, texts of components and embeds. */
  readonly shown: string;
  readonly controls: readonly SeenControl[];
  readonly attachments: readonly {
    readonly filename: string;
    readonly description: string | null;
    readonly contentType: string;
    readonly bytes: Buffer;
  }[];
  readonly flags: number;
  /** "Précis is thinking...". */
  readonly thinking: boolean;
  readonly ephemeralTo: string | null;
  readonly replyTo: string | null;
  readonly edited: boolean;
  /** The thread that hangs on it, if there is one. */
  readonly threadId: string | null;
  readonly nonce: string | number | null;
  readonly reactions: readonly string[];
  readonly pings: readonly Ping[];
}

function shownOf(message: StoredMessage): string {
  const embeds = message.embeds.flatMap((embed) => [
    asText(embed['title']),
    asText(embed['description']),
    ...asObjects(embed['fields']).flatMap((field) => [asText(field['name']), asText(field['value'])]),
  ]);
  return [message.content, readComponents(message.components), ...embeds]
    .filter((text) => text !== '')
    .join('\n');
}

function seeMessage(world: World, message: StoredMessage): SeenMessage {
  return {
    id: message.id,
    channelId: message.channelId,
    authorId: message.authorId,
    isBot: message.authorId === world.app.botId,
    content: message.content,
    embeds: message.embeds,
    components: message.components,
    shown: shownOf(message),
    controls: readControls(message.components),
    attachments: message.attachments,
    flags: message.flags,
    thinking: (message.flags & 128) !== 0,
    ephemeralTo: message.ephemeralTo,
    replyTo: message.replyTo?.messageId ?? null,
    edited: message.editedMs !== null,
    threadId: world.channels.has(message.id) && message.channelId !== message.id ? message.id : null,
    nonce: message.nonce,
    reactions: [...message.reactions.keys()],
    pings: message.pings,
  };
}

/** The channel as this person sees it; null: as everybody does. */
export function seeChannel(world: World, channelId: string, personId: string | null): readonly SeenMessage[] {
  const messages = world.channels.get(channelId)?.messages ?? [];
  return messages
    .filter(
      (one) => !one.deleted && !isSystem(one) && (one.ephemeralTo === null || one.ephemeralTo === personId),
    )
    .map((one) => seeMessage(world, one));
}

/** What only this person sees in the channel. */
export function seeEphemerals(world: World, channelId: string, personId: string): readonly SeenMessage[] {
  return seeChannel(world, channelId, personId).filter((one) => one.ephemeralTo !== null);
}

/** A thread or forum post. */
export interface SeenThread {
  readonly id: string;
  readonly name: string;
  readonly parentId: string;
  readonly archived: boolean;
  readonly locked: boolean;
  readonly autoArchiveMinutes: number;
  readonly tags: readonly string[];
  readonly messages: readonly SeenMessage[];
}

export function seeThreads(world: World, parentId: string): readonly SeenThread[] {
  const children = [...world.channels.values()].filter((one) => one.parentId === parentId);
  return children.flatMap((one) => seeThread(world, one));
}

function seeThread(world: World, channel: Channel): readonly SeenThread[] {
  const { thread, id, name, parentId } = channel;
  if (thread === null || parentId === null) return [];
  return [
    {
      id,
      name,
      parentId,
      archived: thread.archived,
      locked: thread.locked,
      autoArchiveMinutes: thread.autoArchiveMinutes,
      tags: thread.appliedTags,
      messages: seeChannel(world, id, null),
    },
  ];
}
