import type { Room } from '../../core/scope.ts';
import type { BriefMark, Thread, ThreadKey } from '../../core/thread.ts';
import type { Connection } from './connection.ts';

interface ValueRow {
  /** JSON that this file wrote. */
  readonly value: string;
}

export function readThread(
  connection: Connection,
  { platform, workspace, channel, thread }: ThreadKey,
): Thread | null {
  const row = connection
    .query<ValueRow>(
      'SELECT value FROM thread WHERE platform = ? AND workspace = ? AND channel = ? AND thread = ?',
    )
    .get(platform, workspace, channel, thread);
  return row === undefined ? null : (JSON.parse(row.value) as Thread);
}

/** Within a write only. */
export function putThread(connection: Connection, value: Thread): void {
  const { platform, workspace, channel, thread } = value.key;
  connection
    .query(
      'INSERT OR REPLACE INTO thread (platform, workspace, channel, thread, value) VALUES (?, ?, ?, ?, ?)',
    )
    .run(platform, workspace, channel, thread, JSON.stringify(value));
}

export function readLastBrief(connection: Connection, room: Room, topic: string): BriefMark | null {
  const row = connection
    .query<ValueRow>(
      'SELECT value FROM last_brief WHERE platform = ? AND workspace = ? AND channel = ? AND topic = ?',
    )
    .get(room.platform, room.workspace, room.channel, topic);
  return row === undefined ? null : (JSON.parse(row.value) as BriefMark);
}

/** Within a write only. */
export function putBrief(connection: Connection, mark: BriefMark): void {
  const { platform, workspace, channel } = mark.room;
  connection
    .query(
      'INSERT OR REPLACE INTO last_brief (platform, workspace, channel, topic, value) VALUES (?, ?, ?, ?, ?)',
    )
    .run(platform, workspace, channel, mark.topic, JSON.stringify(mark));
}
