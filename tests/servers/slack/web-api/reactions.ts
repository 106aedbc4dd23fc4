import { z } from 'zod';
import { ApiError } from '../core/api-error.ts';
import { findMessage } from '../core/message-json.ts';
import { channelId, defineMethod, ts } from './define-method.ts';
import { findWritable } from './find-channel.ts';

export const reactionsAdd = defineMethod({
  name: 'reactions.add',
  scopes: ['reactions:write'],
  tier: 'tier3',
  args: { channel: channelId, timestamp: ts, name: z.string().regex(/^[a-z0-9_+:'-]+$/) },
  run(args, caller) {
    const { backend, install } = caller;
    const channel = findWritable(caller, args.channel);
    const message = findMessage(backend.world, channel.id, args.timestamp);
    if (message === null) throw new ApiError('message_not_found');
    const users = message.reactions.get(args.name) ?? new Set();
    if (users.has(install.botUserId)) throw new ApiError('already_reacted');
    message.reactions.set(args.name, users.add(install.botUserId));
    return {};
  },
});
