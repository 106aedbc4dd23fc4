import type { Poster } from '../poster.ts';
import { composeDelivery } from '../schedule/compose-delivery.ts';
import { startTicker } from '../schedule/start-ticker.ts';
import { composeFiring } from '../schedule/watches/compose-firing.ts';
import { evaluateWatches } from '../schedule/watches/evaluate-watches.ts';
import type { Outside, PlatformNeeds } from './outside.ts';

/** Sends digests, and what watches have to say, on the platforms that it is given the ways to, by their names. */
export function openDigests(
  { clock }: Pick<Outside, 'clock'>,
  { talk, store, settings }: Pick<PlatformNeeds, 'talk' | 'store' | 'settings'>,
  posters: Readonly<Record<string, Poster>>,
) {
  const { newsroom, log } = talk.bot;
  const { timeZone } = settings.display;
  let ticker: ReturnType<typeof startTicker> | null = null;
  return {
    async start() {
      ticker = startTicker({
        store,
        clock,
        log,
        posterFor: (platform) => posters[platform] ?? null,
        compose: (order, delivery) =>
          order.kind === 'watch'
            ? composeFiring({ store, newsroom }, delivery)
            : composeDelivery({ store, newsroom, clock }, order),
        watch: () => evaluateWatches({ store, newsroom, clock, timeZone, log }),
      });
    },
    async stop() {
      await ticker?.stop();
    },
  };
}
