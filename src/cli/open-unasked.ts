import { join } from 'node:path';
import type { Bot } from '../bot/bot.ts';
import type { Store } from '../store.ts';
import { createArrivals } from './chat/arrivals.ts';
import type { Unasked } from './chat.ts';
import type { Outside, Running } from './outside.ts';
import type { Setup } from './setup.ts';

/** Names deliveries that this data folder's terminal showed. */
const SHOWN_FILE = 'terminal-shown';

/**
 * Digests and watches of the operator's terminal, through the outbox that every platform has, for as long as the
 * conversation goes on. What they need is loaded once the person sees a prompt.
 */
export function openUnasked(
  outside: Pick<Outside, 'clock'>,
  { settings, dataDir }: Setup,
  store: Store,
  bot: Pick<Bot, 'newsroom' | 'log'>,
): Unasked {
  const arrivals = createArrivals();
  let running: Running | null = null;
  return {
    arrivals,
    delivery: (id) => store.schedules.delivery(id),
    async start() {
      const { openDigests } = await import('./open-digests.ts');
      const { createTerminalPoster } = await import('../platforms/terminal/terminal-poster.ts');
      const { openShownLog } = await import('./chat/shown-log.ts');
      const terminal = createTerminalPoster({
        show: (document, id) => arrivals.add({ document, id }),
        shown: openShownLog(join(dataDir, SHOWN_FILE)),
      });
      running = openDigests(outside, { talk: { bot }, store, settings }, { terminal });
      await running.start();
    },
    async stop() {
      await running?.stop();
    },
  };
}
