import type { Bot } from '../bot/bot.ts';
import { loadCommands } from '../bot/load-commands.ts';
import { createRooms } from '../bot/rooms.ts';
import { withDefault } from '../bot/with-default.ts';
import { includesRole } from '../core/role.ts';
import { createNewsroom } from '../newsroom/create-newsroom.ts';
import { createDigests } from '../schedule/create-digests.ts';
import { createWatches } from '../schedule/watches/create-watches.ts';
import type { Store } from '../store.ts';
import { createDrawing } from './create-drawing.ts';
import { openEditing } from './open-editing.ts';
import { openLog } from './open-log.ts';
import type { Outside } from './outside.ts';
import { readAliases } from './read-aliases.ts';
import type { Setup } from './setup.ts';

/** The bot over an open store: what `ask` and `chat` talk to. */
export async function openBot(outside: Outside, setup: Setup, store: Store): Promise<Bot> {
  const { clock } = outside;
  const { settings, dataDir } = setup;
  const { timeZone } = settings.display;
  const log = openLog(settings.log.level);
  const aliases = readAliases(outside, dataDir);
  const editing = await openEditing(outside, setup, store, log);
  const newsroom = createNewsroom({ store, clock, aliases, timeZone, editing });
  return {
    commands: withDefault(await loadCommands(new URL('commands/', outside.home)), {
      command: 'brief',
      option: 'length',
      value: settings.brief.length,
    }),
    newsroom,
    rooms: createRooms(store),
    digests: createDigests({ store, newsroom, clock, timeZone, draw: createDrawing(log) }),
    watches: createWatches({ store, newsroom, clock, timeZone }),
    log,
    async whoHas(role, room) {
      const held = await store.roles(room);
      return held.filter((one) => includesRole(one.role, role)).map(({ id }) => id);
    },
  };
}
