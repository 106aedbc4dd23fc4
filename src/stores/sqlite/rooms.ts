import { type CollectionId, collectionId } from '../../core/identifiers.ts';
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
      `SELECT c.id FROM room_grant g JOIN collection c ON c.number = g.collection
       WHERE g.platform = ? AND g.workspace = ? AND g.channel = ? ORDER BY c.id`,
    )
    .all(room.platform, room.workspace, room.channel)
    .map(({ id }) => collectionId(id));
  return { collections };
}
