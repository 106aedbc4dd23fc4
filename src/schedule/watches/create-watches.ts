import { randomBytes } from 'node:crypto';
import type { Clock } from '../../core/clock.ts';
import { UserError } from '../../core/errors.ts';
import type { Room } from '../../core/scope.ts';
import { type Watch, type WatchId, watchId } from '../../core/watch.ts';
import type { Newsroom } from '../../newsroom.ts';
import type { Store } from '../../store.ts';
import type { WatchAsker, Watches } from '../../watches.ts';
import { estimateWatch } from './estimate-watch.ts';
import type { WatchSettings } from './replay-watch.ts';

/** More would be a flood, and a mistake. */
const MAX_OF_ROOM = 20;

export interface WatchesParts {
  readonly store: Pick<Store, 'watches' | 'roomSettings'>;
  readonly newsroom: Pick<Newsroom, 'resolveSubject' | 'findMatches' | 'composeWatch'>;
  readonly clock: Clock;
  /** The operator's IANA zone: what a room that chose none is in. */
  readonly timeZone: string;
}

/** Watches over a store. */
export function createWatches(parts: WatchesParts): Watches {
  const { store, newsroom, clock } = parts;
  const estimate = async (
    { room, scope }: WatchAsker,
    watch: Pick<Watch, 'subject' | 'when' | 'cooldownMinutes'>,
  ) => estimateWatch(parts, scope, watch, await settingsOf(parts, room), clock.now());
  const change = async (room: Room, id: string, muted: Watch['muted']) => {
    const watch = await find(store, room, id);
    await store.watches.muteWatch(watch.id, muted);
    return { ...watch, muted };
  };
  return {
    async add(asker, { what, kind, when, cooldownMinutes }) {
      const there = await store.watches.watches(asker.room);
      if (there.length >= MAX_OF_ROOM) throw tooMany();
      const subject = await newsroom.resolveSubject(asker.scope, kind, what);
      const { firings, state } = await estimate(asker, { subject, when, cooldownMinutes });
      const watch: Watch = {
        id: newId(there),
        room: asker.room,
        ownerId: asker.person.id,
        ...{ subject, when, cooldownMinutes },
        muted: null,
        createdAt: clock.now().toString(),
      };
      await store.watches.addWatch(watch, state);
      return { watch, wouldHaveFired: firings.length };
    },
    list: (room) => store.watches.watches(room),
    mute: (room, id) => change(room, id, ''),
    unmute: (room, id) => change(room, id, null),
    async remove(room, id) {
      const watch = await find(store, room, id);
      await store.watches.removeWatch(watch.id);
      return watch;
    },
    async test(asker, id) {
      const watch = await find(store, asker.room, id);
      const { firings } = await estimate(asker, watch);
      const last = firings.at(-1);
      const news = last === undefined ? null : await newsroom.composeWatch(asker.scope, watch, last.matches);
      return { watch, wouldHaveFired: firings.length, news };
    },
  };
}

async function settingsOf({ store, timeZone }: WatchesParts, room: Room): Promise<WatchSettings> {
  const settings = await store.roomSettings(room);
  return { quietHours: settings.quietHours, timeZone: settings.timeZone ?? timeZone };
}

/** Of one room only: the watches of others are not there. */
async function find(store: WatchesParts['store'], room: Room, id: string): Promise<Watch> {
  const there = await store.watches.watches(room);
  const found = there.find((watch) => watch.id === id.trim().toLowerCase());
  if (found !== undefined) return found;
  const ids = there.map((watch) => watch.id);
  throw new UserError(
    'E01',
    `There is no watch "${id.trim()}" here.`,
    ids.length === 0 ? 'There is none yet: /watch add makes one.' : `There are: ${ids.join(', ')}.`,
    ['/watch list'],
  );
}

const tooMany = (): UserError =>
  new UserError('E07', `This channel has ${MAX_OF_ROOM} watches already.`, 'Remove one first.', [
    '/watch list',
  ]);

/** A letter that no digest's id begins with, and seven hexadecimal digits. */
function newId(there: readonly Watch[]): WatchId {
  const id = watchId(`w${randomBytes(4).toString('hex').slice(1)}`);
  return there.some((watch) => watch.id === id) ? newId(there) : id;
}
