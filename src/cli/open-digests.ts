import type { Bot } from '../bot/bot.ts';
import type { Room } from '../core/scope.ts';
import type { Poster } from '../poster.ts';
import { composeOrder } from '../schedule/compose-order.ts';
import { createCorrector } from '../schedule/corrections/plan-corrections.ts';
import type { Order } from '../schedule/read-order.ts';
import { startTicker } from '../schedule/start-ticker.ts';
import { evaluateWatches } from '../schedule/watches/evaluate-watches.ts';
import { createDrawing } from './create-drawing.ts';
import { scopeIn } from './operator-room.ts';
import type { Outside, PlatformNeeds } from './outside.ts';

/** What sending needs of the rest of the program. */
interface DigestNeeds extends Pick<PlatformNeeds, 'store' | 'settings'> {
  readonly talk: { readonly bot: Pick<Bot, 'newsroom' | 'log'> };
}

/** Sends digests, and what watches have to say, on the platforms that it is given the ways to, by their names. */
export function openDigests(
  { clock }: Pick<Outside, 'clock'>,
  { talk, store: whole, settings }: DigestNeeds,
  posters: Readonly<Record<string, Poster>>,
) {
  const { schedules, watches } = whole;
  const store = {
    ...{ schedules, watches },
    roomSettings: (room: Room) => whole.roomSettings(room),
    scopeOf: (room: Room) => scopeIn(whole, room),
  };
  const { newsroom, log } = talk.bot;
  const { timeZone } = settings.display;
  const draw = createDrawing(log);
  const drawFor = ({ room: { platform } }: Order) =>
    posters[platform]?.hasPictures === true ? draw : async () => null;
  let ticker: ReturnType<typeof startTicker> | null = null;
  return {
    async start() {
      const correct = createCorrector({ store, newsroom, clock, timeZone, log });
      ticker = startTicker({
        store,
        clock,
        log,
        posters,
        compose: (order, delivery) =>
          composeOrder({ store, newsroom, clock, draw: drawFor(order) }, order, delivery),
        async watch() {
          await evaluateWatches({ store, newsroom, clock, timeZone, log });
          await correct();
        },
      });
    },
    async stop() {
      await ticker?.stop();
    },
  };
}
