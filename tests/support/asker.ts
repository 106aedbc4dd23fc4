import type { Asker, Bot } from '../../src/bot/bot.ts';
import type { Command } from '../../src/bot/command.ts';
import { loadCommands } from '../../src/bot/load-commands.ts';
import type { Rooms } from '../../src/bot/rooms.ts';
import { collectionId } from '../../src/core/identifiers.ts';
import type { Role } from '../../src/core/role.ts';
import { defaultRoomSettings } from '../../src/core/room-settings.ts';
import { scheduleId } from '../../src/core/schedule.ts';
import { watchId } from '../../src/core/watch.ts';
import type { Digests, DigestView } from '../../src/digests.ts';
import type { Newsroom } from '../../src/newsroom.ts';
import type { Watches, WatchView } from '../../src/watches.ts';
import { fakeNewsroom } from './fake-newsroom.ts';

/** The commands as they are shipped. */
export const shippedCommands: readonly Command[] = await loadCommands(
  new URL('../../commands/', import.meta.url),
);

/** Somebody in a room that sees the main collection. */
export function asker(role: Role = 'admin'): Asker {
  const here: Asker = {
    person: { id: 'p1', role },
    room: { platform: 'terminal', workspace: 'local', channel: 'terminal' },
    scope: { collections: [collectionId('main')] },
    direct: true,
    settings: defaultRoomSettings,
    elsewhere: null,
    inRoom: async () => ({ ...here, elsewhere: '#news' }),
  };
  return here;
}

/** A bot over a fake newsroom, and what it reported as bugs. */
export function botOver(newsroom: Partial<Newsroom> = {}, commands = shippedCommands) {
  const reported: { readonly fields: object; readonly phrase: string }[] = [];
  const bot: Bot = {
    commands,
    newsroom: fakeNewsroom(newsroom),
    rooms: fakeRooms(),
    digests: fakeDigests(),
    watches: fakeWatches(),
    log: { error: (fields, phrase) => reported.push({ fields, phrase }) },
    whoHas: async () => ['Ayse', 'Ben'],
  };
  return { bot, reported };
}

/** Rooms that keep what they decide in memory, and see one collection. */
function fakeRooms(): Rooms {
  let settings = defaultRoomSettings;
  const collections = { seen: [collectionId('main')], available: [collectionId('main')] };
  return {
    settings: async () => settings,
    async change(_room, changes) {
      settings = { ...settings, ...changes };
      return settings;
    },
    collections: async () => collections,
    chooseCollections: async () => collections,
  };
}

/** One digest, whatever is asked. */
function fakeDigests(): Digests {
  const view: DigestView = {
    schedule: {
      id: scheduleId('d4f7019c'),
      room: { platform: 'terminal', workspace: 'local', channel: 'terminal' },
      ownerId: 'p1',
      as: 'message',
      topics: ['harbour'],
      recurrence: { kind: 'weekly', days: [1, 2, 3, 4, 5], times: ['08:00'] },
      timeZone: 'Europe/Istanbul',
      length: 'short',
      empty: 'skip',
      max: 8,
      holidays: [],
      expires: null,
      paused: null,
      createdAt: '2024-03-11T12:00:00Z',
      plannedUntil: '2024-03-11T12:00:00Z',
    },
    described: 'weekdays at 08:00',
    next: ['2024-03-12T05:00:00Z'],
  };
  return {
    add: async () => view,
    list: async () => [view],
    find: async () => view,
    edit: async () => view,
    remove: async () => ({ ...view, next: [] }),
    pause: async () => view,
    resume: async () => view,
    preview: async ({ scope }) => ({
      name: view.schedule.id,
      chart: null,
      digest: await fakeNewsroom().composeDigest(scope, {
        topics: ['harbour'],
        since: '2024-03-11T12:00:00Z',
        after: null,
        told: { stories: [], citations: [] },
        timeZone: 'UTC',
        length: 'short',
        max: 8,
      }),
    }),
    history: async () => ({ view, deliveries: [] }),
    explain: async () => ({ view, date: null, deliveries: [], absence: 'It has not come yet.' }),
  };
}

/** One watch, whatever is asked. */
function fakeWatches(): Watches {
  const view: WatchView = {
    watch: {
      id: watchId('w4f7019c'),
      room: { platform: 'terminal', workspace: 'local', channel: 'terminal' },
      ownerId: 'p1',
      subject: { kind: 'topic', name: 'harbour', title: 'Harbour talks' },
      when: 'new-story',
      cooldownMinutes: 60,
      muted: null,
      createdAt: '2024-03-11T12:00:00Z',
    },
    wouldHaveFired: 3,
  };
  return {
    add: async () => view,
    list: async () => [view.watch],
    mute: async () => ({ ...view.watch, muted: '' }),
    unmute: async () => view.watch,
    remove: async () => view.watch,
    test: async () => ({ ...view, news: null }),
  };
}
