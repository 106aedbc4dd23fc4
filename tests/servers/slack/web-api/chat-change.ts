import { z } from 'zod';
import { ApiError } from '../core/api-error.ts';
import { messageJson } from '../core/message-json.ts';
import { editMessage, removeMessage } from '../core/post-message.ts';
import type { StoredMessage } from '../core/world.ts';
import { type Caller, channelId, defineMethod, flag, json, ts } from './define-method.ts';
import { findChannel } from './find-channel.ts';
import { contentArgs, noteMissingFallback, readContent, readMetadata } from './message-content.ts';

/** `chat.update` takes less text than `chat.postMessage` (docs: `msg_too_long`). */
const MAX_UPDATE_CHARS = 4000;

/** A bot changes its own messages; ephemeral ones are out of the Web API's reach. */
function findOwn(caller: Caller, channelOf: string, at: string, refusal: string): StoredMessage {
  const channel = findChannel(caller, channelOf);
  if (channel.archived) throw new ApiError('is_inactive');
  const message = channel.messages.find((one) => one.ts === at && !one.deleted && one.ephemeralTo === null);
  if (message === undefined) throw new ApiError('message_not_found');
  if (message.botId !== caller.install.botId) throw new ApiError(refusal);
  return message;
}

export const chatUpdate = defineMethod({
  name: 'chat.update',
  scopes: ['chat:write'],
  tier: 'tier3',
  args: {
    channel: channelId,
    ts,
    ...contentArgs,
    as_user: flag.optional(),
    metadata: json.optional(),
    reply_broadcast: flag.optional(),
    file_ids: z.unknown().optional(),
  },
  run(args, caller) {
    const { backend } = caller;
    const message = findOwn(caller, args.channel, args.ts, 'cant_update_message');
    if (message.stream === 'in_progress') throw new ApiError('streaming_state_conflict');
    const content = readContent(args, MAX_UPDATE_CHARS);
    noteMissingFallback(backend, 'chat.update', content);
    const isRemoved = JSON.stringify(args.metadata) === '{}';
    const metadata = isRemoved ? null : readMetadata(args.metadata);
    const channel = findChannel(caller, args.channel);
    // "If text is provided and blocks are not, the blocks will be removed".
    const blocks = content.blocks ?? (content.text === undefined ? undefined : []);
    // "If blocks are used, the edited flag will not be displayed".
    const isSilent = content.blocks !== undefined;
    void editMessage(backend, channel, message, { ...content, blocks, metadata, isSilent });
    const {
      ts: _ts,
      thread_ts: _thread,
      parent_user_id: _parent,
      ...json
    } = messageJson(backend.world, message, true);
    return { channel: channel.id, ts: message.ts, text: message.text, message: json };
  },
});

export const chatDelete = defineMethod({
  name: 'chat.delete',
  scopes: ['chat:write'],
  tier: 'tier3',
  args: { channel: channelId, ts, as_user: flag.optional() },
  run(args, caller) {
    const message = findOwn(caller, args.channel, args.ts, 'cant_delete_message');
    void removeMessage(caller.backend, findChannel(caller, args.channel), message);
    return { channel: message.channel, ts: message.ts };
  },
});
