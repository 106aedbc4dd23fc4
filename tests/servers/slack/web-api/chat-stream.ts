import { z } from 'zod';
import { checkBlocks } from '../block-kit/check-blocks.ts';
import { ApiError } from '../core/api-error.ts';
import { assignIds } from '../core/assign-ids.ts';
import type { JsonObject } from '../core/json.ts';
import { messageJson } from '../core/message-json.ts';
import { inspectMessage, postMessage } from '../core/post-message.ts';
import type { StoredMessage } from '../core/world.ts';
import { type Caller, channelId, defineMethod, json, ts } from './define-method.ts';
import { findWritable } from './find-channel.ts';
import { readMetadata } from './message-content.ts';
import { growBlocks, readChunks } from './stream-chunks.ts';

/** Slack ends a stream by itself about five minutes after it began; appending does not prolong it. */
const STREAM_LIFETIME_MS = 306_000;

const growth = { markdown_text: z.string().optional(), chunks: json.optional() };

/** Everything the stream brought so far, as it stands in the message. */
function grow(
  caller: Caller,
  message: StoredMessage,
  args: { readonly markdown_text?: string | undefined; readonly chunks?: unknown },
): boolean {
  const chunks = readChunks(args);
  const text = chunks.flatMap((chunk) => (chunk.type === 'markdown_text' ? [chunk.text] : [])).join('');
  message.text += text;
  message.blocks = assignIds(growBlocks(message.blocks, chunks), caller.backend.ids);
  inspectMessage(caller.backend, message);
  caller.backend.changes.notify();
  return chunks.length > 0;
}

function findStream(caller: Caller, channelOf: string, at: string): StoredMessage {
  const { backend, install } = caller;
  const channel = findWritable(caller, channelOf);
  const message = channel.messages.find((one) => one.ts === at && !one.deleted);
  if (message === undefined) throw new ApiError('message_not_found');
  if (message.botId !== install.botId) throw new ApiError('message_not_owned_by_app');
  if (backend.clock.now() - message.postedMs > STREAM_LIFETIME_MS) message.stream = 'completed';
  if (message.stream === 'stopped') throw new ApiError('stopped_by_user');
  if (message.stream !== 'in_progress') throw new ApiError('message_not_in_streaming_state');
  return message;
}

export const chatStartStream = defineMethod({
  name: 'chat.startStream',
  scopes: ['chat:write'],
  tier: 'tier2',
  args: {
    channel: channelId,
    ...growth,
    thread_ts: ts,
    recipient_user_id: z.string().optional(),
    recipient_team_id: z.string().optional(),
    task_display_mode: z.enum(['timeline', 'plan', 'dense']).optional(),
    icon_emoji: z.string().optional(),
    icon_url: z.string().optional(),
    username: z.string().optional(),
  },
  run(args, caller) {
    const { backend, install } = caller;
    const channel = findWritable(caller, args.channel);
    if (channel.kind !== 'im') {
      if (args.recipient_team_id === undefined) throw new ApiError('missing_recipient_team_id');
      if (args.recipient_user_id === undefined) throw new ApiError('missing_recipient_user_id');
    }
    if (!channel.messages.some((message) => message.ts === args.thread_ts)) {
      throw new ApiError('thread_not_found');
    }
    readChunks(args);
    const message = postMessage(backend, channel, {
      user: install.botUserId,
      botId: install.botId,
      text: '',
      threadTs: args.thread_ts,
      stream: 'in_progress',
    });
    grow(caller, message, args);
    return { channel: channel.id, ts: message.ts };
  },
});

export const chatAppendStream = defineMethod({
  name: 'chat.appendStream',
  scopes: ['chat:write'],
  tier: 'tier4',
  args: { channel: channelId, ts, ...growth },
  run(args, caller) {
    const message = findStream(caller, args.channel, args.ts);
    if (!grow(caller, message, args)) throw new ApiError('no_text');
    return { channel: message.channel, ts: message.ts };
  },
});

export const chatStopStream = defineMethod({
  name: 'chat.stopStream',
  scopes: ['chat:write'],
  tier: 'tier2',
  args: {
    channel: channelId,
    ts,
    ...growth,
    blocks: json.optional(),
    metadata: json.optional(),
    session_status: z.string().optional(),
  },
  run(args, caller) {
    const { backend } = caller;
    const message = findStream(caller, args.channel, args.ts);
    const last: readonly JsonObject[] = args.blocks === undefined ? [] : checkBlocks(args.blocks);
    const metadata = readMetadata(args.metadata);
    grow(caller, message, args);
    message.blocks = [...message.blocks, ...assignIds(last, backend.ids)];
    message.metadata = metadata ?? message.metadata;
    message.stream = 'completed';
    inspectMessage(backend, message);
    backend.changes.notify();
    return { channel: message.channel, ts: message.ts, message: messageJson(backend.world, message, true) };
  },
});
