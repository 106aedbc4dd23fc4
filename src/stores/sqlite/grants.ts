import { collectionId } from '../../core/identifiers.ts';
import type { Grant } from '../../store.ts';
import type { Connection } from './connection.ts';

export function readGrants(connection: Connection): readonly Grant[] {
  return connection
    .query<{ platform: string; workspace: string; channel: string; collection: string }>(
      `SELECT g.platform, g.workspace, g.channel, c.id AS collection
       FROM room_grant g JOIN collection c ON c.number = g.collection ORDER BY 1, 2, 3, 4`,
    )
    .all()
    .map(({ collection, ...room }) => ({ room, collection: collectionId(collection) }));
}
