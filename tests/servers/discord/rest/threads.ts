import { asObject } from '../../slack/core/json.ts';
import { channelJson, threadMemberJson } from '../core/channel-json.ts';
import { messageJson } from '../core/message-json.ts';
import { Bits, may } from '../core/permissions.ts';
import { emitChannel, postMessage } from '../core/post-message.ts';
import { refusals } from '../core/refusals.ts';
import { openThread } from '../core/threads.ts';
import type { Channel, ThreadState } from '../core/world.ts';
import { checkMessage, FLAG } from '../rules/message-rules.ts';
import { checkTags, checkThread } from '../rules/thread-rules.ts';
import { confirm, created, noContent, ok, param, type RouteContext, route } from './define-route.ts';
import { channelFor, messageIn } from './find-channel.ts';
import { contentOf } from './messages.ts';
import { takeFiles } from './take-files.ts';

/** What a thread gets when the request does not say: a day. */
const DEFAULT_MINUTES = 1440;
/** `MESSAGE_FLAGS.HAS_THREAD`. */
const HAS_THREAD = 32;

function startFromMessage(context: RouteContext) {
  const { backend } = context;
  const channel = channelFor(context);
  const message = messageIn(context, channel);
  if (channel.guildId === null || channel.thread !== null || channel.type === 15)
    throw refusals.wrongChannelType();
  channelFor(context, Bits.CreatePublicThreads);
  const fields = checkThread(backend, context.operation, 'fromMessage', context.body);
  confirm(context);
  if (backend.world.channels.has(message.id)) throw refusals.threadExists();
  message.flags |= HAS_THREAD;
  const thread = openThread(backend, channel, {
    id: message.id,
    name: fields.name ?? '',
    ownerId: backend.world.app.botId,
    autoArchiveMinutes: fields.auto_archive_duration ?? DEFAULT_MINUTES,
  });
  return created(channelJson(backend.world, thread));
}

function startForumPost(context: RouteContext, forum: Channel) {
  const { backend, body, files } = context;
  const { botId } = backend.world.app;
  channelFor(context, Bits.SendMessages | (files.length > 0 ? Bits.AttachFiles : 0n));
  const fields = checkThread(backend, context.operation, 'forumPost', body);
  const first = asObject(body['message']) ?? {};
  checkMessage(backend, context.operation, first, { kind: 'forum', files, existing: null });
  confirm(context);
  const appliedTags = fields.applied_tags ?? [];
  checkTags(forum, appliedTags, may(backend.world, forum, botId, Bits.ManageThreads));
  const thread = openThread(backend, forum, {
    id: backend.ids.snowflake(),
    name: fields.name ?? '',
    ownerId: botId,
    autoArchiveMinutes: fields.auto_archive_duration ?? DEFAULT_MINUTES,
    appliedTags,
  });
  const { flags, ...content } = contentOf(first);
  const message = postMessage(backend, thread, {
    ...content,
    id: thread.id,
    authorId: botId,
    flags: flags & (FLAG.suppressEmbeds | FLAG.silent | FLAG.layout),
    attachments: takeFiles(backend, first, files),
  });
  return created({
    ...channelJson(backend.world, thread),
    message: messageJson(backend.world, backend.origin(), message),
  });
}

function startThread(context: RouteContext) {
  const { backend } = context;
  const channel = channelFor(context);
  if (channel.type === 15) return startForumPost(context, channel);
  if (channel.guildId === null || channel.thread !== null) throw refusals.wrongChannelType();
  const fields = checkThread(backend, context.operation, 'standalone', context.body);
  confirm(context);
  // Without a type the thread is private in v10 (docs: resources/channel#start-thread-without-message).
  const type = fields.type ?? 12;
  channelFor(context, type === 12 ? Bits.CreatePrivateThreads : Bits.CreatePublicThreads);
  const thread = openThread(backend, channel, {
    id: backend.ids.snowflake(),
    name: fields.name ?? '',
    ownerId: backend.world.app.botId,
    autoArchiveMinutes: fields.auto_archive_duration ?? DEFAULT_MINUTES,
    type,
  });
  return created(channelJson(backend.world, thread));
}

function threadOf(context: RouteContext): { readonly channel: Channel; readonly thread: ThreadState } {
  const channel = channelFor(context);
  if (channel.thread === null) throw refusals.wrongChannelType();
  return { channel, thread: channel.thread };
}

const memberId = (context: RouteContext): string =>
  context.params['user_id'] ?? context.backend.world.app.botId;

function join(context: RouteContext) {
  const { backend } = context;
  const { channel, thread } = threadOf(context);
  if (thread.archived) throw refusals.threadArchived();
  const userId = memberId(context);
  if (!backend.world.people.has(userId)) throw refusals.unknownUser();
  thread.members.add(userId);
  emitMembers(context, channel, thread, { added_members: [threadMemberJson(channel, thread, userId)] });
  return noContent;
}

function leave(context: RouteContext) {
  const { channel, thread } = threadOf(context);
  const userId = memberId(context);
  if (userId !== context.backend.world.app.botId) channelFor(context, Bits.ManageThreads);
  thread.members.delete(userId);
  emitMembers(context, channel, thread, { removed_member_ids: [userId] });
  return noContent;
}

function emitMembers(context: RouteContext, channel: Channel, thread: ThreadState, change: object): void {
  const data = { id: channel.id, guild_id: channel.guildId, member_count: thread.members.size, ...change };
  context.backend.emit({ name: 'THREAD_MEMBERS_UPDATE', data, guildId: channel.guildId, intents: 1 });
  emitChannel(context.backend, 'THREAD_UPDATE', channel);
}

function members(context: RouteContext) {
  const { channel, thread } = threadOf(context);
  return ok([...thread.members].map((userId) => threadMemberJson(channel, thread, userId)));
}

function member(context: RouteContext) {
  const { channel, thread } = threadOf(context);
  const userId = param(context, 'user_id');
  if (!thread.members.has(userId)) throw refusals.unknownMember();
  return ok(threadMemberJson(channel, thread, userId));
}

function archived(context: RouteContext) {
  const { world } = context.backend;
  const parent = channelFor(context, Bits.ReadMessageHistory);
  const threads = [...world.channels.values()].filter(
    (one) => one.parentId === parent.id && one.type !== 12 && one.thread?.archived === true,
  );
  return ok({ threads: threads.map((one) => channelJson(world, one)), members: [], has_more: false });
}

const CHANNEL = '/channels/{channel_id}';
const MEMBERS = `${CHANNEL}/thread-members`;

export const threadRoutes = [
  route('POST', `${CHANNEL}/messages/{message_id}/threads`, 'create_thread_from_message', startFromMessage),
  route('POST', `${CHANNEL}/threads`, 'create_thread', startThread),
  route('GET', `${CHANNEL}/threads/archived/public`, 'list_public_archived_threads', archived),
  route('GET', MEMBERS, 'list_thread_members', members),
  route('PUT', `${MEMBERS}/@me`, 'join_thread', join),
  route('DELETE', `${MEMBERS}/@me`, 'leave_thread', leave),
  route('GET', `${MEMBERS}/{user_id}`, 'get_thread_member', member),
  route('PUT', `${MEMBERS}/{user_id}`, 'add_thread_member', join),
  route('DELETE', `${MEMBERS}/{user_id}`, 'delete_thread_member', leave),
] as const;
