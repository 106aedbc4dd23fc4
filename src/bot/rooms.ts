import { UserError } from '../core/errors.ts';
import { type CollectionId, collectionId } from '../core/identifiers.ts';
import type { RoomSettings } from '../core/room-settings.ts';
import type { Room } from '../core/scope.ts';
import type { Store } from '../store.ts';

/** What rooms decide for themselves. */
export interface Rooms {
  settings(room: Room): Promise<RoomSettings>;
  /** Changes what is named, and gives back all of it. */
  change(room: Room, changes: Partial<RoomSettings>): Promise<RoomSettings>;
  /** What the room sees, and what else its workspace has been granted. */
  collections(room: Room): Promise<RoomCollections>;
  /**
   * Lets the room see exactly these.
   *
   * @throws UserError E01 for one that the workspace has not, or that is not there: the same words for both.
   */
  chooseCollections(room: Room, names: readonly string[]): Promise<RoomCollections>;
}

export interface RoomCollections {
  readonly seen: readonly CollectionId[];
  readonly available: readonly CollectionId[];
}

type RoomStore = Pick<
  Store,
  'roomSettings' | 'putRoomSettings' | 'scopeOf' | 'workspaceCollections' | 'grant' | 'revoke'
>;

export function createRooms(store: RoomStore): Rooms {
  const collections = async (room: Room): Promise<RoomCollections> => ({
    seen: (await store.scopeOf(room)).collections,
    available: await store.workspaceCollections(room),
  });
  return {
    settings: (room) => store.roomSettings(room),
    async change(room, changes) {
      const settings = { ...(await store.roomSettings(room)), ...changes };
      await store.putRoomSettings(room, settings);
      return settings;
    },
    collections,
    async chooseCollections(room, names) {
      const { seen, available } = await collections(room);
      const unknown = names.find((name) => !available.some((one) => one === name));
      if (unknown !== undefined) throw unknownCollection(unknown, available);
      for (const name of names) await store.grant(room, collectionId(name));
      for (const name of seen) if (!names.includes(name)) await store.revoke(room, name);
      return collections(room);
    },
  };
}

const unknownCollection = (name: string, available: readonly CollectionId[]): UserError =>
  new UserError(
    'E01',
    `There is no collection "${name}" here.`,
    available.length === 0
      ? 'This workspace has none yet: whoever runs the bot grants one with precis grant.'
      : `There are: ${available.join(', ')}.`,
  );
