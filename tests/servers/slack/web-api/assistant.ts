import { z } from 'zod';
import { ApiError } from '../core/api-error.ts';
import { channelId, defineMethod, json, ts } from './define-method.ts';
import { findWritable } from './find-channel.ts';

export const assistantSetStatus = defineMethod({
  name: 'assistant.threads.setStatus',
  scopes: ['assistant:write', 'chat:write'],
  tier: 'special',
  args: {
    channel_id: channelId,
    thread_ts: ts,
    status: z.string().max(250),
    loading_messages: json.pipe(z.array(z.string().min(1)).max(10)).optional(),
    icon_emoji: z.string().optional(),
    icon_url: z.string().optional(),
    username: z.string().optional(),
  },
  run(args, caller) {
    const channel = findWritable(caller, args.channel_id);
    if (!channel.messages.some((message) => message.ts === args.thread_ts)) {
      throw new ApiError('invalid_thread_ts');
    }
    const { assistant } = caller.backend;
    assistant.thread(channel.id, args.thread_ts).status = args.status;
    assistant.noteStatus(args.status);
    return {};
  },
});

/** "Up to four suggested prompts". With `agent_view` a `thread_ts` makes the call fail silently: a violation. */
export const assistantSetSuggestedPrompts = defineMethod({
  name: 'assistant.threads.setSuggestedPrompts',
  scopes: ['assistant:write'],
  tier: 'tier4',
  args: {
    channel_id: channelId,
    thread_ts: ts.optional(),
    title: z.string().min(1).optional(),
    prompts: json.pipe(
      z
        .array(z.strictObject({ title: z.string().min(1), message: z.string().min(1) }))
        .min(1)
        .max(4),
    ),
  },
  run(args, caller) {
    const { backend } = caller;
    const channel = findWritable(caller, args.channel_id);
    if (args.thread_ts !== undefined) {
      backend.violations.record(
        'thread_ts_ignored_for_agents',
        'assistant.threads.setSuggestedPrompts',
        'thread_ts is for the old assistant_view; an agent must leave it out',
      );
      return {};
    }
    backend.assistant.thread(channel.id, null).prompts = args.prompts;
    return {};
  },
});

export const assistantSetTitle = defineMethod({
  name: 'assistant.threads.setTitle',
  scopes: ['assistant:write'],
  tier: 'tier4',
  args: { channel_id: channelId, thread_ts: ts, title: z.string().min(1).max(250) },
  run(args, caller) {
    const channel = findWritable(caller, args.channel_id);
    caller.backend.assistant.thread(channel.id, args.thread_ts).title = args.title;
    return {};
  },
});
