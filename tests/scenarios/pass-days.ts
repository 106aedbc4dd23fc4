import type { Bot } from '../../src/bot/bot.ts';
import { drawCoverage } from '../../src/charts/coverage-chart.ts';
import type { Poster } from '../../src/poster.ts';
import { composeOrder } from '../../src/schedule/compose-order.ts';
import type { Store } from '../../src/store.ts';
import { SimulatedClock } from '../schedule/support/simulated-clock.ts';
import { tickAndSweep } from '../schedule/support/tick-and-sweep.ts';

interface Passing {
  readonly store: Store;
  readonly bot: Bot;
  readonly platform: string;
  readonly poster: Poster;
}

/** A clock that runs ahead of the real one, hour by hour, while digests are delivered. */
export function createDays() {
  const clock = new SimulatedClock(Temporal.Now.instant().toString());
  return async ({ store, bot, platform, poster }: Passing, days: number): Promise<void> => {
    const { newsroom, log } = bot;
    const end = clock.nowMs + days * 24 * 3_600_000;
    while (clock.nowMs < end) {
      await tickAndSweep({
        ...{ store, clock, log },
        step: (_name, work) => work(),
        posters: { [platform]: poster },
        compose: (order, delivery) =>
          composeOrder({ store, newsroom, clock, draw: drawCoverage }, order, delivery),
      });
      clock.pass(1_800_000);
    }
  };
}
