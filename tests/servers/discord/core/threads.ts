import type { Backend } from './backend.ts';
import { emitChannel, postMessage } from './post-message.ts';
import { addChannel } from './seed-world.ts';
import { type Channel, MESSAGE_TYPE } from './world.ts';

/** Makes a thread, tells the app, and lets it be archived when nothing is said in it for long enough. */
export function openThread(
  backend: Backend,
  parent: Channel,
  options: {
    readonly id: string;
    readonly name: string;
    readonly ownerId: string;
    readonly autoArchiveMinutes: number;
    readonly appliedTags?: readonly string[];
    readonly type?: 10 | 11 | 12;
  },
): Channel {
  const nowMs = backend.clock.now();
  const channel = addChannel(backend.world, {
    id: options.id,
    name: options.name,
    type: options.type ?? (parent.type === 5 ? 10 : 11),
    guildId: parent.guildId,
    parentId: parent.id,
    thread: {
      ownerId: options.ownerId,
      createdMs: nowMs,
      members: new Set([options.ownerId]),
      archived: false,
      locked: false,
      autoArchiveMinutes: options.autoArchiveMinutes,
      archiveChangedMs: nowMs,
      appliedTags: options.appliedTags ?? [],
      lastActiveMs: nowMs,
    },
  });
  emitChannel(backend, 'THREAD_CREATE', channel, { newly_created: true });
  watchActivity(backend, channel);
  const starter = parent.messages.find((message) => message.id === options.id);
  if (starter !== undefined) {
    // A thread on a message begins with a message of the system that refers to it, itself empty.
    const replyTo = { channelId: parent.id, messageId: starter.id };
    postMessage(backend, channel, { authorId: starter.authorId, type: MESSAGE_TYPE.threadStarter, replyTo });
  }
  backend.changes.notify();
  return channel;
}

/** Looks again when the thread would be due; an archived one may have been opened by a message since. */
function watchActivity(backend: Backend, channel: Channel): void {
  const { thread } = channel;
  if (thread === null) return;
  const spanMs = thread.autoArchiveMinutes * 60_000;
  const nowMs = backend.clock.now();
  const dueMs = thread.archived ? nowMs + spanMs : thread.lastActiveMs + spanMs;
  backend.clock.after(Math.max(1, dueMs - nowMs), () => {
    if (!backend.world.channels.has(channel.id)) return;
    const isQuiet = backend.clock.now() - thread.lastActiveMs >= thread.autoArchiveMinutes * 60_000;
    if (isQuiet && !thread.archived) archiveThread(backend, channel, true);
    watchActivity(backend, channel);
  });
}

/** Archives a thread or opens it again, and tells the app. */
export function archiveThread(backend: Backend, channel: Channel, archived: boolean): void {
  const { thread } = channel;
  if (thread === null) throw new Error(`${channel.id} is no thread`);
  thread.archived = archived;
  thread.archiveChangedMs = backend.clock.now();
  if (!archived) thread.lastActiveMs = backend.clock.now();
  emitChannel(backend, 'THREAD_UPDATE', channel);
  backend.changes.notify();
}
