import type { Poster } from '../poster.ts';
import { composeDelivery } from '../schedule/compose-delivery.ts';
import { startTicker } from '../schedule/start-ticker.ts';
import type { Outside, PlatformNeeds } from './outside.ts';

/** Sends digests where the platforms run that it is given the ways to, by the platforms' names. */
export function openDigests(
  { clock }: Pick<Outside, 'clock'>,
  { talk, store }: Pick<PlatformNeeds, 'talk' | 'store'>,
  posters: Readonly<Record<string, Poster>>,
) {
  const { newsroom, log } = talk.bot;
  let ticker: ReturnType<typeof startTicker> | null = null;
  return {
    async start() {
      ticker = startTicker({
        store,
        clock,
        log,
        posterFor: (platform) => posters[platform] ?? null,
        compose: (schedule) => composeDelivery({ store, newsroom, clock }, schedule),
      });
    },
    async stop() {
      await ticker?.stop();
    },
  };
}
