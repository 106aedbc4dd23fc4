import { z } from 'zod';
import { ApiError } from '../core/api-error.ts';
import type { AssistantThread } from '../core/assistant-state.ts';
import { type Caller, channelId, defineMethod, ts } from './define-method.ts';
import { findWritable } from './find-channel.ts';

interface Place {
  readonly channel_id: string;
  readonly thread_ts: string;
}

function sessionOf(caller: Caller, { channel_id, thread_ts }: Place): AssistantThread {
  const channel = findWritable(caller, channel_id);
  if (!channel.messages.some((message) => message.ts === thread_ts)) throw new ApiError('invalid_thread_ts');
  return caller.backend.assistant.thread(channel.id, thread_ts);
}

/** Without the subscription people get no stop button, and Slack says so with a warning. */
const STOP_EVENT = 'agent_session_stopped';

export const agentsSessionsSetStatus = defineMethod({
  name: 'agents.sessions.setStatus',
  scopes: ['chat:write'],
  tier: 'special',
  args: {
    channel_id: channelId,
    thread_ts: ts,
    status: z.enum(['active', 'processing', 'suspended', 'closed']),
    title: z.string().min(1).max(200).optional(),
    initiator_user_id: z.string().optional(),
    icon_emoji: z.string().optional(),
    icon_url: z.string().optional(),
    username: z.string().max(200).optional(),
  },
  run(args, caller) {
    const session = sessionOf(caller, args);
    if (session.session === null) session.title = args.title ?? session.title;
    session.session = args.status;
    const isDeaf = args.status === 'processing' && !caller.backend.world.app.events.includes(STOP_EVENT);
    return {
      status: args.status,
      ...(isDeaf ? { warning: `missing_${STOP_EVENT}_event_subscription` } : {}),
    };
  },
});

export const agentsSessionsRename = defineMethod({
  name: 'agents.sessions.rename',
  scopes: ['chat:write'],
  tier: 'tier3',
  args: { channel_id: channelId, thread_ts: ts, title: z.string().min(1).max(200) },
  run(args, caller) {
    const session = sessionOf(caller, args);
    session.title = args.title;
    return { title: args.title };
  },
});
