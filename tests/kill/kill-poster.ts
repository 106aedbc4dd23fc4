import type { Talk } from '../../src/bot/talk.ts';
import type { Poster } from '../../src/poster.ts';
import type { KillSetup } from './kill-messages.ts';

/** The time limit of a request, shorter than ours: a slow answer is to be met in every run. */
const TIMEOUT_MS = 400;

/** The poster as it is shipped, over the strict server. Only the platform at hand is loaded: processes start often. */
export function openPoster(setup: KillSetup, talk: Talk, nowMs: () => number): Promise<Poster> {
  return setup.platform === 'slack' ? slackPoster(setup, talk, nowMs) : discordPoster(setup, talk, nowMs);
}

const sleep = async () => undefined;

async function slackPoster(setup: KillSetup, talk: Talk, nowMs: () => number): Promise<Poster> {
  const { webApi } = await import('@slack/bolt');
  const { createPostQueue } = await import('../../src/platforms/slack/posting/post-queue.ts');
  const { createSlackClients } = await import('../../src/platforms/slack/posting/slack-client.ts');
  const { createUnaskedPoster } = await import('../../src/platforms/slack/posting/unasked-poster.ts');
  const quiet = () => undefined;
  const options = {
    slackApiUrl: setup.apiUrl,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: TIMEOUT_MS,
    logger: {
      debug: quiet,
      info: quiet,
      warn: quiet,
      error: quiet,
      setLevel: quiet,
      setName: quiet,
      getLevel: () => webApi.LogLevel.ERROR,
    },
  };
  const tokenOf = async () => setup.token;
  const queue = createPostQueue(sleep, nowMs);
  const clients = createSlackClients({ options, tokenOf, queue, sleep });
  return createUnaskedPoster({
    ...{ talk, options, clients, tokenOf, queue, sleep, nowMs },
    timeZone: 'UTC',
    monotonicMs: nowMs,
  });
}

async function discordPoster(setup: KillSetup, talk: Talk, nowMs: () => number): Promise<Poster> {
  const { REST } = await import('discord.js');
  const { createUnaskedPoster } = await import('../../src/platforms/discord/posting/unasked-poster.ts');
  const rest = new REST({
    version: '10',
    api: setup.apiUrl,
    retries: 0,
    timeout: TIMEOUT_MS,
    rejectOnRateLimit: () => true,
  }).setToken(setup.token);
  return createUnaskedPoster({
    ...{ talk, rest, sleep },
    timeZone: 'UTC',
    self: () => setup.self,
    monotonicMs: nowMs,
  });
}
