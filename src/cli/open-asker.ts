import type { Asker } from '../bot/bot.ts';
import { UserError } from '../core/errors.ts';
import { defaultRoomSettings } from '../core/room-settings.ts';
import type { Room } from '../core/scope.ts';
import type { Store } from '../store.ts';
import { OPERATOR_ROOM } from './operator-room.ts';
import { parseRoom } from './parse-room.ts';

/**
 * Who sits at the terminal: the operator, who sees every collection, or with `--room` whoever sits in that
 * room, who sees what it was granted.
 *
 * @throws UserError E07 when the room is not written as one.
 */
export async function openAsker(store: Store, roomName: string | undefined): Promise<Asker> {
  if (roomName !== undefined) {
    const room = parseRoom(roomName);
    return {
      person: { id: 'operator', role: 'all' },
      room,
      scope: await store.scopeOf(room),
      direct: false,
      settings: await store.roomSettings(room),
      elsewhere: null,
      async inRoom(typed) {
        throw new UserError(
          'E07',
          `No other channel can be named here: "${typed}".`,
          'Name it after --room.',
        );
      },
    };
  }
  return operatorAt(store);
}

async function operatorAt(store: Store): Promise<Asker> {
  return {
    person: { id: 'operator', role: 'admin' },
    room: OPERATOR_ROOM,
    scope: { collections: await store.collections() },
    direct: true,
    settings: defaultRoomSettings,
    elsewhere: null,
    inRoom: (typed) => (isHere(typed) ? operatorAt(store) : operatorIn(store, parseRoom(typed))),
  };
}

const isHere = (typed: string): boolean => ['me', 'here'].includes(typed.trim().toLowerCase());

/** The operator in a room of another platform: with every right, and that room's scope. */
export async function operatorIn(store: Store, room: Room): Promise<Asker> {
  return {
    ...(await operatorAt(store)),
    room,
    scope: await store.scopeOf(room),
    direct: false,
    settings: await store.roomSettings(room),
    elsewhere: [room.platform, room.workspace, room.channel].join('/'),
  };
}
