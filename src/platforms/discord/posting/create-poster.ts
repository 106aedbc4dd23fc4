import { RESTJSONErrorCodes } from 'discord.js';
import { cleanLine } from '../../clean-words.ts';
import { shorten } from '../../split-text.ts';
import type { DiscordMessage } from '../discord-message.ts';
import { LIMITS } from '../limits.ts';
import type { DiscordRest } from './discord-rest.ts';
import { isRefusal } from './post-failure.ts';

/** Where messages stand for everybody. */
export type Target = InChannel | InThread | UnderMessage;

/** In the channel; what does not fit goes on in the thread of the first message, which gets one anyway if named. */
interface InChannel {
  readonly kind: 'channel';
  readonly channel: string;
  readonly mayThread: boolean;
  readonly thread: string | null;
}

/** In that thread, or in direct messages. */
interface InThread {
  readonly kind: 'thread';
  readonly channel: string;
}

/** In the thread of that message, which is begun when there is none. */
interface UnderMessage {
  readonly kind: 'under';
  readonly channel: string;
  readonly message: string;
  readonly mayThread: boolean;
  readonly thread: string;
}

/** What was posted: the first message, and the channel or thread it stands in. */
export interface Posted {
  readonly id: string;
  readonly channel: string;
  /** The thread that goes on from here; null where there is none. */
  readonly thread: string | null;
}

interface PostingOptions {
  /** The id of what asked for it: asked again, the same posts are made once. */
  readonly source: string;
  readonly replyTo?: string | null;
  /** What to do with the first message's id before anything else is posted, or its thread begun. */
  readonly begun?: (id: string) => Promise<void>;
}

/** Posts messages in order, in the thread where they belong there. Rejects with what Discord refuses. */
export interface Poster {
  post(target: Target, messages: readonly DiscordMessage[], options: PostingOptions): Promise<Posted | null>;
}

export function createPoster(rest: DiscordRest): Poster {
  return {
    async post(target, messages, options) {
      if (messages.length === 0) return null;
      switch (target.kind) {
        case 'thread': {
          const id = await postAll(rest, target.channel, messages, options);
          return { id, channel: target.channel, thread: target.channel };
        }
        case 'under':
          return postUnder(rest, target, messages, options);
        case 'channel':
          return postInChannel(rest, target, messages, options);
      }
    },
  };
}

async function postUnder(
  rest: DiscordRest,
  target: UnderMessage,
  messages: readonly DiscordMessage[],
  options: PostingOptions,
): Promise<Posted> {
  const thread = await threadUnder(rest, target);
  const channel = thread ?? target.channel;
  const own = thread === null ? { ...options, replyTo: target.message } : options;
  return { id: await postAll(rest, channel, messages, own), channel, thread };
}

async function postInChannel(
  rest: DiscordRest,
  target: InChannel,
  [first, ...more]: readonly DiscordMessage[],
  options: PostingOptions,
): Promise<Posted> {
  const { channel } = target;
  const id = await postAll(rest, channel, first === undefined ? [] : [first], options);
  const isNeeded = target.thread !== null || more.length > 0;
  const under = { ...target, message: id, thread: target.thread ?? 'More' };
  const thread = isNeeded ? await threadUnder(rest, under) : null;
  if (more.length > 0) await postAll(rest, thread ?? channel, more, { source: options.source }, 1);
  return { id, channel, thread };
}

/** The first one's id. */
async function postAll(
  rest: DiscordRest,
  channel: string,
  messages: readonly DiscordMessage[],
  { source, replyTo = null, begun }: PostingOptions,
  from = 0,
): Promise<string> {
  const ids: string[] = [];
  for (const [index, message] of messages.entries()) {
    const nonce = `${source}.${from + index}`;
    const id = await patiently(rest, channel, (asReply) =>
      rest.post(channel, message, { nonce, replyTo: asReply && index === 0 ? replyTo : null }),
    );
    if (ids.length === 0) await begun?.(id);
    ids.push(id);
  }
  return ids[0] ?? '';
}

/** The thread of a message; null where none can be. */
async function threadUnder(rest: DiscordRest, target: Omit<UnderMessage, 'kind'>): Promise<string | null> {
  if (!target.mayThread) return null;
  try {
    return await rest.startThread(target.channel, target.message, threadName(target.thread));
  } catch (error) {
    if (isRefusal(error, RESTJSONErrorCodes.ThreadAlreadyCreatedForMessage)) return target.message;
    if (isRefusal(error, ...NO_THREAD)) return null;
    throw error;
  }
}

const NO_THREAD = [
  RESTJSONErrorCodes.MissingPermissions,
  RESTJSONErrorCodes.MaximumActiveThreads,
  RESTJSONErrorCodes.CannotExecuteActionOnThisChannelType,
  RESTJSONErrorCodes.UnknownMessage,
];

/**
 * Posts, and mends what can be mended, once: a thread that nobody wrote in for long is archived and opened again; a
 * message that cannot be named as the one that is answered stands alone.
 */
async function patiently(
  rest: DiscordRest,
  channel: string,
  post: (asReply: boolean) => Promise<string>,
): Promise<string> {
  try {
    return await post(true);
  } catch (error) {
    if (isRefusal(error, RESTJSONErrorCodes.InvalidActionOnArchivedThread)) {
      await rest.unarchive(channel);
      return post(true);
    }
    if (isRefusal(error, RESTJSONErrorCodes.CannotReplyWithoutPermissionToReadMessageHistory))
      return post(false);
    throw error;
  }
}

/** A thread is a channel with a name of one line. */
export const threadName = (words: string): string =>
  shorten(cleanLine(words) || 'Answer', LIMITS.threadNameChars);
