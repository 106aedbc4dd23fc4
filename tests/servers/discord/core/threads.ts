import type { Backend } from './backend.ts';
import { emitChannel } from './post-message.ts';
import { addChannel } from './seed-world.ts';
import type { Channel } from './world.ts';

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
  backend.changes.notify();
  return channel;
}

function watchActivity(backend: Backend, channel: Channel): void {
  const { thread } = channel;
  if (thread === null) return;
  const dueMs = thread.lastActiveMs + thread.autoArchiveMinutes * 60_000;
  backend.clock.after(Math.max(1, dueMs - backend.clock.now()), () => {
    const isQuiet = backend.clock.now() - thread.lastActiveMs >= thread.autoArchiveMinutes * 60_000;
    if (isQuiet && !thread.archived) archiveThread(backend, channel, true);
    if (backend.world.channels.has(channel.id) && !thread.archived) watchActivity(backend, channel);
  });
}

/** Archives a thread or opens it again, and tells the app. */
export function archiveThread(backend: Backend, channel: Channel, archived: boolean): void {
  const { thread } = channel;
  if (thread === null) throw new Error(`${channel.id} is no thread`);
  thread.archived = archived;
  thread.archiveChangedMs = backend.clock.now();
  if (!archived) {
    thread.lastActiveMs = backend.clock.now();
    watchActivity(backend, channel);
  }
  emitChannel(backend, 'THREAD_UPDATE', channel);
  backend.changes.notify();
}
