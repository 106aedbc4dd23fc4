import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Cache } from '../../src/cache.ts';
import { connectModel } from '../models/support/connect-model.ts';
import type { Mode } from '../servers/model/mind/mode.ts';
import type { ModelServer } from '../servers/model/model-server.ts';
import { startModelServer } from '../servers/model/start-model-server.ts';
import { openCorpusBot } from '../support/slack-precis.ts';
import { cacheMoods, openTestCache } from '../support/test-cache.ts';
import { openDiscordStage } from './discord-stage.ts';
import { brief } from './scenario.ts';
import { openSlackStage } from './slack-stage.ts';
import type { Stage } from './stage.ts';

let server: ModelServer;
beforeAll(async () => {
  server = await startModelServer();
  return () => server.close();
});

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  server.behave('editor');
  await server.clear();
  for (const close of closing.splice(0).reverse()) await close();
});

interface Minded {
  readonly mode?: Mode;
  readonly wording?: 'select' | 'rewrite';
  readonly cache?: Cache;
  readonly timeoutMs?: number;
}

/** A platform on which the bot has a model. */
async function openStage(platform: 'slack' | 'discord', minded: Minded = {}): Promise<Stage> {
  const { mode = 'editor', wording = 'select', cache = openTestCache(), timeoutMs = 5_000 } = minded;
  server.behave(mode);
  const { bot, close } = await openCorpusBot({
    model: connectModel(server),
    cache,
    wording,
    judge: false,
    timeoutMs,
  });
  const stage =
    platform === 'slack' ? await openSlackStage(bot, 'socket') : await openDiscordStage(bot, true);
  closing.push(close, () => stage.close());
  return stage;
}

describe.each(['slack', 'discord'] as const)('in %s', (platform) => {
  test('a brief says which model chose it', async () => {
    const stage = await openStage(platform);
    await stage.people.ada.command('brief turkiye-us');
    expect((await brief(stage)).words).toMatch(new RegExp(`sentences checked - chosen by ${server.model}`));
  });

  test('a brief says which model worded it', async () => {
    const stage = await openStage(platform, { wording: 'rewrite' });
    await stage.people.ada.command('brief turkiye-us');
    expect((await brief(stage)).words).toMatch(new RegExp(`sentences checked - worded by ${server.model}`));
  });

  test('a brief comes without the model when it hangs, and says so', async () => {
    const stage = await openStage(platform, { mode: 'hang', timeoutMs: 300 });
    await stage.people.ada.command('brief turkiye-us');
    expect((await brief(stage)).words).toMatch(/written by rules \(E09: the model did not answer in time\)/);
  });

  test.each(cacheMoods)('a brief comes twice the same when the cache is %s', async (mood) => {
    const stage = await openStage(platform, { cache: openTestCache(mood) });
    await stage.people.ada.command('brief turkiye-us');
    const first = await brief(stage);
    await stage.people.ben.command('brief turkiye-us');
    const second = await stage.until(
      () => stage.posted().find(({ id, words }) => id !== first.id && words.includes('Sources')),
      'the second brief',
    );
    const chosen = (words: string) => words.slice(0, words.indexOf('Sources'));
    const lines = chosen(first.words).split('\n');
    expect(lines.length).toBeGreaterThan(4);
    for (const line of lines) expect(chosen(second.words)).toContain(line);
  });
});
