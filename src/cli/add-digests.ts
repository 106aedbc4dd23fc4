import type { Asker } from '../bot/bot.ts';
import { formatValue } from '../bot/format-line.ts';
import { scheduleId } from '../core/schedule.ts';
import type { Store } from '../store.ts';
import { openAsker, operatorIn } from './open-asker.ts';
import { openBot } from './open-bot.ts';
import { OPERATOR_ROOM } from './operator-room.ts';
import type { Outside } from './outside.ts';
import { parseRoom } from './parse-room.ts';
import type { GlobalOptions } from './setup.ts';
import type { AddSubcommand } from './subcommand.ts';
import { withStore } from './with-store.ts';

interface DigestOptions extends GlobalOptions {
  readonly json?: boolean;
  readonly room?: string;
}

const ABOUT = `digests: precis digest run ID (or topics), preview, explain, history, list, add ...`;

/** `/digest` from the command line, for the operator, who may look at the digests of every room. */
export function addDigests(add: AddSubcommand, outside: Outside): void {
  add<DigestOptions>(null, 'digest [line...]', ABOUT, (words, options) =>
    withStore(outside, options, async (store, setup) => {
      const { ask } = await import('./ask.ts');
      const { stdout, stderr, env } = outside;
      const bot = await openBot(outside, setup, store);
      const { timeZone } = setup.settings.display;
      const deps = { bot, stdout, stderr, env, timeZone };
      let worst = 0;
      for (const asker of await askersFor(store, words, options.room)) {
        const status = await ask(lineOf(words), { json: options.json === true }, { ...deps, asker });
        worst = Math.max(worst, status);
      }
      return worst;
    }),
  )
    .option('--json', 'print the answer, or the error, as one JSON object')
    .option('--room <room>', 'those of a room: platform/workspace/channel');
}

/**
 * Who asks: the operator in the room of the digest that is named, else at the terminal; for a list without a room, in
 * every room that has one.
 */
async function askersFor(
  store: Store,
  words: readonly string[],
  roomName: string | undefined,
): Promise<readonly Asker[]> {
  if (roomName !== undefined) return [await operatorIn(store, parseRoom(roomName))];
  const terminal = await openAsker(store, undefined);
  const [action = 'list'] = words;
  if (action !== 'list') {
    const named = await Promise.all(
      words.slice(1).map((word) => store.schedules.schedule(scheduleId(word.toLowerCase()))),
    );
    const room = named.find((schedule) => schedule !== null)?.room;
    return room === undefined || isTerminal(room) ? [terminal] : [await operatorIn(store, room)];
  }
  const rooms = (await store.schedules.schedules())
    .map(({ room }) => room)
    .filter((room) => !isTerminal(room));
  const distinct = new Map(rooms.map((room) => [JSON.stringify(room), room]));
  return [terminal, ...(await Promise.all([...distinct.values()].map((room) => operatorIn(store, room))))];
}

const isTerminal = ({ platform, workspace }: Asker['room']): boolean =>
  platform === OPERATOR_ROOM.platform && workspace === OPERATOR_ROOM.workspace;

/** The words of a shell as a line: what the shell took the marks from gets them again. */
function lineOf(words: readonly string[]): string {
  const typed = words.map((word) => {
    const [, name, value] = /^(\p{L}[\p{L}\p{N}_-]*:)(.*)$/su.exec(word) ?? [];
    return name === undefined || value === undefined ? word : `${name}${formatValue(value)}`;
  });
  return ['/digest', ...typed].join(' ');
}
