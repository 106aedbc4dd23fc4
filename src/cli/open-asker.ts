import type { Asker } from '../bot/bot.ts';
import { defaultRoomSettings } from '../core/room-settings.ts';
import type { Store } from '../store.ts';
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
    };
  }
  return {
    person: { id: 'operator', role: 'admin' },
    room: { platform: 'terminal', workspace: 'local', channel: 'operator' },
    scope: { collections: await store.collections() },
    direct: true,
    settings: defaultRoomSettings,
  };
}
