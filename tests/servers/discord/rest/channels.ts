import { asText } from '../../slack/core/json.ts';
import { channelJson } from '../core/channel-json.ts';
import { Bits } from '../core/permissions.ts';
import { emitChannel, postMessage } from '../core/post-message.ts';
import { refusals } from '../core/refusals.ts';
import { archiveThread } from '../core/threads.ts';
import { type Channel, MESSAGE_TYPE, type ThreadState } from '../core/world.ts';
import { checkTags, checkThread, type ThreadFields } from '../rules/thread-rules.ts';
import { confirm, ok, type RouteContext, route } from './define-route.ts';
import { channelFor } from './find-channel.ts';

function getChannel(context: RouteContext) {
  return ok(channelJson(context.backend.world, channelFor(context)));
}

/** Its owner may rename, archive and tag a thread; locking is for moderators (docs: topics/threads#permissions). */
function rightsToChange(context: RouteContext, thread: ThreadState, change: ThreadFields): bigint {
  const isOwner = thread.ownerId === context.backend.world.app.botId;
  const isOnlyUnarchiving = change.archived === false && Object.keys(change).length === 1 && !thread.locked;
  if (isOnlyUnarchiving) return Bits.SendMessagesInThreads;
  return !isOwner || (change.locked !== undefined && change.locked !== null) ? Bits.ManageThreads : 0n;
}

/** A renamed thread says so in a message of the system. */
function rename({ backend }: RouteContext, channel: Channel, name: string): void {
  channel.name = name;
  const { botId } = backend.world.app;
  postMessage(backend, channel, { authorId: botId, type: MESSAGE_TYPE.nameChange, content: name });
}

function patchThread(context: RouteContext, channel: Channel, thread: ThreadState) {
  const { backend, body } = context;
  const change = checkThread(backend, context.operation, 'patch', body);
  confirm(context);
  const rights = rightsToChange(context, thread, change);
  channelFor(context, rights);
  // "only archived/locked/flags can be changed while a thread is archived" unless it is opened by the same request.
  const isOther = change.name !== undefined || change.auto_archive_duration !== undefined;
  if (thread.archived && change.archived !== false && isOther) throw refusals.threadArchived();
  const parent = backend.world.channels.get(channel.parentId ?? '');
  if (change.applied_tags !== undefined && change.applied_tags !== null && parent !== undefined) {
    checkTags(parent, change.applied_tags, (rights & Bits.ManageThreads) !== 0n);
    thread.appliedTags = change.applied_tags;
  }
  if (typeof change.name === 'string' && change.name !== channel.name) rename(context, channel, change.name);
  thread.locked = change.locked ?? thread.locked;
  thread.autoArchiveMinutes = change.auto_archive_duration ?? thread.autoArchiveMinutes;
  if (typeof change.archived === 'boolean') archiveThread(backend, channel, change.archived);
  else emitChannel(backend, 'THREAD_UPDATE', channel);
  return ok(channelJson(backend.world, channel));
}

function patchChannel(context: RouteContext) {
  const channel = channelFor(context);
  if (channel.thread !== null) return patchThread(context, channel, channel.thread);
  if (channel.guildId === null) throw refusals.notInDm();
  channelFor(context, Bits.ManageChannels);
  confirm(context);
  channel.name = asText(context.body['name']) || channel.name;
  if (context.body['topic'] !== undefined) channel.topic = asText(context.body['topic']) || null;
  emitChannel(context.backend, 'CHANNEL_UPDATE', channel);
  return ok(channelJson(context.backend.world, channel));
}

function deleteChannel(context: RouteContext) {
  const { backend } = context;
  const channel = channelFor(context);
  const json = channelJson(backend.world, channel);
  if (channel.guildId === null) return ok(json);
  channelFor(context, channel.thread === null ? Bits.ManageChannels : Bits.ManageThreads);
  dropChannel(context.backend, channel);
  return ok(json);
}

/** Deletes a channel or thread and tells the app. */
export function dropChannel(backend: RouteContext['backend'], channel: Channel): void {
  const { world } = backend;
  const name = channel.thread === null ? 'CHANNEL_DELETE' : 'THREAD_DELETE';
  const json = channelJson(world, channel);
  for (const other of world.channels.values()) {
    if (other.parentId === channel.id) world.channels.delete(other.id);
  }
  world.channels.delete(channel.id);
  const { id, guild_id, parent_id, type } = json;
  const data = channel.thread === null ? json : { id, guild_id, parent_id, type };
  backend.emit({ name, data, guildId: channel.guildId, intents: 1 });
  backend.changes.notify();
}

export const channelRoutes = [
  route('GET', '/channels/{channel_id}', 'get_channel', getChannel),
  route('PATCH', '/channels/{channel_id}', 'update_channel', patchChannel),
  route('DELETE', '/channels/{channel_id}', 'delete_channel', deleteChannel),
] as const;
