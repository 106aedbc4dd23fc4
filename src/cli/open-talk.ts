import { createTalk, type Talk } from '../bot/talk.ts';
import type { Store } from '../store.ts';
import { openBot } from './open-bot.ts';
import type { Outside } from './outside.ts';
import type { Setup } from './setup.ts';

/** The conversation over an open store: what every platform is given. */
export async function openTalk(outside: Outside, setup: Setup, store: Store): Promise<Talk> {
  const bot = await openBot(outside, setup, store);
  return createTalk({ bot, store, clock: outside.clock });
}
