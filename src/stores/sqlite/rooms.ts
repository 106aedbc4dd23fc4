import { type CollectionId, collectionId } from '../../core/identifiers.ts';
import { defaultRoomSettings, type RoomSettings } from '../../core/room-settings.ts';
import type { Room, Scope } from '../../core/scope.ts';
import type { Connection } from './connection.ts';
import { collectionNumber } from './scope.ts';

export function readCollections(connection: Connection): readonly CollectionId[] {
  return connection
    .query<{ id: string }>('SELECT id FROM collection ORDER BY id')
    .all()
    .map(({ id }) => collectionId(id));
}

/** Within a write only. */
export function grant(connection: Connection, room: Room, collection: CollectionId): void {
  connection
    .query(
      `INSERT INTO room_grant (platform, workspace, channel, collection) VALUES (?, ?, ?, ?)
       ON CONFLICT DO NOTHING`,
    )
    .run(room.platform, room.workspace, room.channel, collectionNumber(connection, collection));
}

/** Within a write only. */
export function revoke(connection: Connection, room: Room, collection: CollectionId): void {
  connection
    .query(
      `DELETE FROM room_grant WHERE platform = ? AND workspace = ? AND channel = ?
       AND collection = (SELECT number FROM collection WHERE id = ?)`,
    )
    .run(room.platform, room.workspace, room.channel, collection);
}

export function scopeOf(connection: Connection, room: Room): Scope {
  const collections = connection
    .query<{ id: string }>(
      `SELECT DISTINCT c.id FROM room_grant g JOIN collection c ON c.number = g.collection
       WHERE g.platform = ? AND g.workspace = ? AND g.channel IN (?, '*') ORDER BY c.id`,
    )
    .all(room.platform, room.workspace, room.channel)
    .map(({ id }) => collectionId(id));
  return { collections };
}

/** Every collection that some room of the workspace was granted. */
export function readWorkspaceCollections(
  connection: Connection,
  { platform, workspace }: Omit<Room, 'channel'>,
): readonly CollectionId[] {
  return connection
    .query<{ id: string }>(
      `SELECT DISTINCT c.id FROM room_grant g JOIN collection c ON c.number = g.collection
       WHERE g.platform = ? AND g.workspace = ? ORDER BY c.id`,
    )
    .all(platform, workspace)
    .map(({ id }) => collectionId(id));
}

export function readRoomSettings(connection: Connection, room: Room): RoomSettings {
  const row = connection
    .query<{ value: string }>(
      'SELECT value FROM room_settings WHERE platform = ? AND workspace = ? AND channel = ?',
    )
    .get(room.platform, room.workspace, room.channel);
  if (row === undefined) return defaultRoomSettings;
  return { ...defaultRoomSettings, ...(JSON.parse(row.value) as Partial<RoomSettings>) };
}

/** Within a write only. */
export function putRoomSettings(connection: Connection, room: Room, settings: RoomSettings): void {
  connection
    .query('INSERT OR REPLACE INTO room_settings (platform, workspace, channel, value) VALUES (?, ?, ?, ?)')
    .run(room.platform, room.workspace, room.channel, JSON.stringify(settings));
}
