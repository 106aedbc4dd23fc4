import type { JsonObject } from './json.ts';
import { isRegular } from './message-json.ts';
import { readBlocks, readControls, type SeenControl } from './read-blocks.ts';
import type { StoredMessage, World } from './world.ts';

/** A message as a person sees it. */
export interface SeenMessage {
  readonly ts: string;
  readonly channel: string;
  readonly user: string;
  readonly isBot: boolean;
  /** The fallback text that notifications and screen readers get. */
  readonly text: string;
  readonly blocks: readonly JsonObject[];
  /** What is to be read: the blocks' text, or the text when there are none. */
  readonly shown: string;
  readonly controls: readonly SeenControl[];
  readonly threadTs: string | null;
  readonly broadcast: boolean;
  readonly replies: readonly SeenMessage[];
  readonly ephemeralTo: string | null;
  readonly edited: boolean;
  /** A deleted root stays as a tombstone while it has replies. */
  readonly deleted: boolean;
  readonly stream: 'in_progress' | 'completed' | 'stopped' | null;
  readonly metadata: JsonObject | null;
  readonly reactions: readonly string[];
  readonly files: readonly string[];
  /** null: the app left it to Slack. */
  readonly unfurlLinks: boolean | null;
  readonly unfurlMedia: boolean | null;
}

function seeMessage(message: StoredMessage, replies: readonly StoredMessage[]): SeenMessage {
  return {
    ts: message.ts,
    channel: message.channel,
    user: message.user,
    isBot: message.botId !== null,
    text: message.text,
    blocks: message.blocks,
    shown: message.blocks.length > 0 ? readBlocks(message.blocks) : message.text,
    controls: readControls(message.blocks),
    threadTs: message.threadTs,
    broadcast: message.broadcast,
    replies: replies.map((reply) => seeMessage(reply, [])),
    ephemeralTo: message.ephemeralTo,
    edited: message.editedTs !== null,
    deleted: message.deleted,
    stream: message.stream,
    metadata: message.metadata,
    reactions: [...message.reactions.keys()],
    files: message.files,
    unfurlLinks: message.unfurlLinks,
    unfurlMedia: message.unfurlMedia,
  };
}

/** The channel as everybody sees it: roots in order, replies within. */
export function seeChannel(world: World, channel: string): readonly SeenMessage[] {
  const messages = (world.channels.get(channel)?.messages ?? []).filter((one) => one.ephemeralTo === null);
  const threads = Map.groupBy(messages.filter(isRegular), (message) => message.threadTs);
  return messages
    .filter((message) => message.threadTs === null)
    .filter((message) => !message.deleted || threads.has(message.ts))
    .map((message) => seeMessage(message, threads.get(message.ts) ?? []));
}

/** What only this person sees in the channel, threads included. */
export function seeEphemerals(world: World, channel: string, person: string): readonly SeenMessage[] {
  const messages = world.channels.get(channel)?.messages ?? [];
  return messages
    .filter((message) => message.ephemeralTo === person && !message.deleted)
    .map((message) => seeMessage(message, []));
}
