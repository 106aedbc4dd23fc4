import type { Bot } from '../../src/bot/bot.ts';
import { createRooms } from '../../src/bot/rooms.ts';
import type { Store } from '../../src/store.ts';
import { fakeNewsroom } from '../support/fake-newsroom.ts';

/** As much of a bot as delivering needs; nobody asks it anything. */
export function quietBot(store: Store): Bot {
  const nobody = async () => {
    throw new Error('nobody asks');
  };
  const digests = {
    add: nobody,
    list: nobody,
    find: nobody,
    edit: nobody,
    remove: nobody,
    pause: nobody,
    resume: nobody,
    preview: nobody,
    history: nobody,
    explain: nobody,
  };
  const watches = { add: nobody, list: nobody, mute: nobody, unmute: nobody, remove: nobody, test: nobody };
  return {
    ...{ digests, watches },
    commands: [],
    newsroom: fakeNewsroom(),
    rooms: createRooms(store),
    log: { error: () => undefined },
    whoHas: async () => [],
  };
}
