import { afterEach, beforeAll } from 'vitest';
import type { Bot } from '../../src/bot/bot.ts';
import type { Editing } from '../../src/editing.ts';
import type { Store } from '../../src/store.ts';
import type { ModelServer } from '../servers/model/model-server.ts';
import { startModelServer } from '../servers/model/start-model-server.ts';
import type { InjectedCorpus } from '../support/injected-corpus.ts';
import { openDiscordStage } from './discord-stage.ts';
import { openSlackStage } from './slack-stage.ts';
import type { Stage } from './stage.ts';

export const PLATFORMS = ['slack', 'discord'] as const;
export type PlatformName = (typeof PLATFORMS)[number];

/** Of a scenario in which texts were planted everywhere. */
export const INJECTION_TIMEOUT_MS = 180_000;

/** A platform with a bot over what was planted. */
export interface InjectedStage {
  readonly stage: Stage;
  readonly bot: Bot;
  /** What its newsroom answered so far. */
  readonly answers: readonly unknown[];
}

/** What plays over planted texts have in common, while the tests of one file run. */
export interface Injected {
  readonly texts: readonly string[];
  corpus(): InjectedCorpus;
  server(): ModelServer;
  /** @param ownRooms whether rooms are kept in a store of their own: nobody else's threads and digests are there. */
  open(platform: PlatformName, editing: Editing, ownRooms?: boolean): Promise<InjectedStage>;
}

/** Starts a model for the tests of the file; whatever is opened is closed after each of them. */
export function useInjected(texts: readonly string[], corpus: () => InjectedCorpus): Injected {
  let server: ModelServer;
  const closing: (() => Promise<void>)[] = [];
  beforeAll(async () => {
    server = await startModelServer();
    return () => server.close();
  });
  afterEach(async () => {
    server.behave('editor');
    await server.clear();
    for (const close of closing.splice(0).reverse()) await close();
  });
  return {
    texts,
    corpus,
    server: () => server,
    async open(platform, editing, ownRooms = false) {
      const answers: unknown[] = [];
      const bot = corpus().bot(editing, (answer) => answers.push(answer));
      const rooms = ownRooms ? undefined : withOwnClaims(corpus().store);
      const stage: Stage =
        platform === 'slack'
          ? await openSlackStage(bot, 'socket', rooms)
          : await openDiscordStage(bot, true, rooms);
      closing.push(() => stage.close());
      return { stage, answers, bot };
    },
  };
}

/**
 * The same store, in which nothing was heard yet: every strict platform counts its events from one, and what another
 * stage of the file heard before would not be heard again.
 */
function withOwnClaims(store: Store): Store {
  const claimed = new Set<string>();
  const claim: Store['claim'] = async (keys) => {
    const isNew = keys.every((key) => !claimed.has(key));
    for (const key of keys) claimed.add(key);
    return isNew;
  };
  return new Proxy(store, {
    get(target, key) {
      const found: unknown = Reflect.get(target, key, target);
      if (key === 'claim') return claim;
      return typeof found === 'function' ? found.bind(target) : found;
    },
  });
}
