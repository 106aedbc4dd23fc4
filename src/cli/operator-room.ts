import { OPERATOR } from '../core/operator.ts';
import type { Room, Scope } from '../core/scope.ts';
import type { Store } from '../store.ts';

/** The terminal of whoever runs the bot. */
export const OPERATOR_ROOM: Room = { ...OPERATOR, channel: 'operator' };

/** What a room may see; the operator's terminal needs no grants. */
export const scopeIn = async (store: Pick<Store, 'scopeOf' | 'collections'>, room: Room): Promise<Scope> =>
  room.platform === OPERATOR_ROOM.platform && room.workspace === OPERATOR_ROOM.workspace
    ? { collections: await store.collections() }
    : store.scopeOf(room);
