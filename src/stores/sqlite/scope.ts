import type { CollectionId } from '../../core/identifiers.ts';
import type { Scope } from '../../core/scope.ts';
import type { Connection } from './connection.ts';

/** Numbers of the collections a reader may see, each once; names nobody knows are left out. */
export function collectionsIn(connection: Connection, scope: Scope): readonly number[] {
  return connection
    .query<{ number: number }>(
      'SELECT number FROM collection WHERE id IN (SELECT value FROM json_each(?)) ORDER BY number',
    )
    .all(JSON.stringify(scope.collections))
    .map((row) => row.number);
}

/** The collection's number; creates the collection when it is new. Within a write only. */
export function collectionNumber(connection: Connection, id: CollectionId): number {
  const known = connection.query<{ number: number }>('SELECT number FROM collection WHERE id = ?').get(id);
  if (known !== undefined) return known.number;
  const made = connection
    .query<{ number: number }>('INSERT INTO collection (id) VALUES (?) RETURNING number')
    .get(id);
  if (made === undefined) throw new Error(`Collection ${id} has no number after it was created`);
  return made.number;
}
