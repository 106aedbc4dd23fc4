import { z } from 'zod';
import { ApiError } from '../core/api-error.ts';
import { messageJson } from '../core/message-json.ts';
import { postMessage } from '../core/post-message.ts';
import type { Channel } from '../core/world.ts';
import { checkFiles } from './check-files.ts';
import { type Caller, channelId, defineMethod, flag, json, ts } from './define-method.ts';
import { findChannel, findWritable } from './find-channel.ts';
import { contentArgs, noteMissingFallback, readContent, readMetadata } from './message-content.ts';

/** "Messages with more than 40,000 characters are truncated": we refuse what Slack would cut. */
const MAX_TEXT_CHARS = 40_000;

const authorship = {
  username: z.string().optional(),
  icon_emoji: z.string().optional(),
  icon_url: z.string().optional(),
  as_user: flag.optional(),
};

function checkAuthorship(
  args: {
    readonly username?: string | undefined;
    readonly icon_emoji?: string | undefined;
    readonly icon_url?: string | undefined;
  },
  { install }: Caller,
): void {
  const customized = [args.username, args.icon_emoji, args.icon_url].some((value) => value !== undefined);
  if (customized && !install.scopes.includes('chat:write.customize')) {
    throw new ApiError('missing_scope', {
      needed: 'chat:write.customize',
      provided: install.scopes.join(','),
    });
  }
}

/** A reply hangs on a root that exists. Replying to a reply is refused: its place is the root's thread. */
function checkThread(channel: Channel, threadTs: string | undefined): void {
  if (threadTs === undefined) return;
  const root = channel.messages.find((message) => message.ts === threadTs && message.ephemeralTo === null);
  const isReply = root !== undefined && root.threadTs !== null && root.threadTs !== root.ts;
  if (root === undefined || isReply) throw new ApiError('thread_not_found');
}

export const chatPostMessage = defineMethod({
  name: 'chat.postMessage',
  scopes: ['chat:write'],
  tier: 'special',
  args: {
    channel: channelId,
    ...contentArgs,
    ...authorship,
    thread_ts: ts.optional(),
    reply_broadcast: flag.optional(),
    metadata: json.optional(),
    unfurl_links: flag.optional(),
    unfurl_media: flag.optional(),
    mrkdwn: flag.optional(),
  },
  run(args, caller) {
    const { backend, install } = caller;
    const channel = findWritable(caller, args.channel);
    checkAuthorship(args, caller);
    checkThread(channel, args.thread_ts);
    const content = readContent(args, MAX_TEXT_CHARS);
    noteMissingFallback(backend, 'chat.postMessage', content);
    const metadata = readMetadata(args.metadata);
    checkFiles(backend, content.blocks ?? []);
    backend.limits.takePost(channel.id);
    const message = postMessage(backend, channel, {
      user: install.botUserId,
      botId: install.botId,
      text: content.text ?? '',
      blocks: content.blocks ?? [],
      attachments: content.attachments ?? [],
      metadata: metadata ?? null,
      threadTs: args.thread_ts ?? null,
      broadcast: args.reply_broadcast ?? false,
      unfurlLinks: args.unfurl_links ?? null,
      unfurlMedia: args.unfurl_media ?? null,
      linkNames: content.linkNames,
      hiddenForMs: caller.hiddenForMs,
    });
    return { channel: channel.id, ts: message.ts, message: messageJson(backend.world, message, true) };
  },
});

export const chatPostEphemeral = defineMethod({
  name: 'chat.postEphemeral',
  scopes: ['chat:write'],
  tier: 'tier4',
  args: {
    channel: channelId,
    user: z.string().min(1),
    ...contentArgs,
    ...authorship,
    thread_ts: ts.optional(),
  },
  run(args, caller) {
    const { backend, install } = caller;
    const channel = findWritable(caller, args.channel);
    checkAuthorship(args, caller);
    if (!channel.members.has(args.user)) throw new ApiError('user_not_in_channel');
    const content = readContent(args, MAX_TEXT_CHARS);
    noteMissingFallback(backend, 'chat.postEphemeral', content);
    const message = postMessage(backend, channel, {
      user: install.botUserId,
      botId: install.botId,
      text: content.text ?? '',
      blocks: content.blocks ?? [],
      attachments: content.attachments ?? [],
      threadTs: args.thread_ts ?? null,
      ephemeralTo: args.user,
      linkNames: content.linkNames,
    });
    return { message_ts: message.ts };
  },
});

export const chatGetPermalink = defineMethod({
  name: 'chat.getPermalink',
  tier: 'special',
  args: { channel: channelId, message_ts: ts },
  run(args, caller) {
    const channel = findChannel(caller, args.channel);
    const message = channel.messages.find((one) => one.ts === args.message_ts && !one.deleted);
    if (message === undefined) throw new ApiError('message_not_found');
    const team = caller.backend.world.teams.get(channel.teamId);
    const thread = message.threadTs === null ? '' : `?thread_ts=${message.threadTs}&cid=${channel.id}`;
    const permalink = `https://${team?.domain}.slack.com/archives/${channel.id}/p${message.ts.replace('.', '')}${thread}`;
    return { channel: channel.id, permalink };
  },
});
