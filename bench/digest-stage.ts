import { REST } from 'discord.js';
import type { Talk } from '../src/bot/talk.ts';
import type { Room } from '../src/core/scope.ts';
import { createUnaskedPoster as createDiscordPoster } from '../src/platforms/discord/posting/unasked-poster.ts';
import { createQuietLogger } from '../src/platforms/slack/connection/quiet-logger.ts';
import { BASE_SCOPES, OPTIONAL_SCOPES } from '../src/platforms/slack/manifest.ts';
import { createPostQueue } from '../src/platforms/slack/posting/post-queue.ts';
import { clientOptions, createSlackClients } from '../src/platforms/slack/posting/slack-client.ts';
import { createUnaskedPoster as createSlackPoster } from '../src/platforms/slack/posting/unasked-poster.ts';
import type { Poster } from '../src/poster.ts';
import { SEED } from '../tests/servers/discord/core/seed-ids.ts';
import { startDiscordServer } from '../tests/servers/discord/start-discord-server.ts';
import { startSlackServer } from '../tests/servers/slack/start-slack-server.ts';
import type { VirtualTime } from './virtual-time.ts';

/** A request as the platform saw it. */
export interface SeenRequest {
  readonly what: 'post' | 'read' | 'other';
  readonly channel: string;
  readonly atMs: number;
  /** What the platform itself refused for the rate; not what the bench asked it to. */
  readonly isViolation: boolean;
}

/** A strict server in virtual time, with its limits, and the shipped poster to it. */
export interface DigestStage {
  readonly platform: 'slack' | 'discord';
  readonly rooms: readonly Room[];
  readonly poster: Poster;
  requests(): readonly SeenRequest[];
  /** How many messages the channel shows. */
  shownIn(channel: string): number;
  /** Its next post is refused for the rate. */
  stall(channel: string, seconds: number): void;
  close(): Promise<void>;
}

export async function openSlack(channels: number, talk: Talk, time: VirtualTime): Promise<DigestStage> {
  const scopes = [...BASE_SCOPES, ...OPTIONAL_SCOPES];
  const slack = await startSlackServer({ now: time.nowMs, app: { scopes } });
  const ids = Array.from({ length: channels }, (_, index) => `C${String(index).padStart(8, '0')}`);
  for (const id of ids) slack.addChannel({ id, name: id.toLowerCase(), members: [slack.bot.botUserId] });
  const options = clientOptions(slack.apiUrl, createQuietLogger(talk.bot.log));
  const tokenOf = async () => slack.botToken;
  const { sleep, nowMs } = time;
  const queue = createPostQueue(sleep, nowMs);
  const clients = createSlackClients({ options, tokenOf, queue, sleep });
  return {
    platform: 'slack',
    rooms: ids.map((channel) => ({ platform: 'slack', workspace: 'T1', channel })),
    poster: createSlackPoster({
      ...{ talk, options, clients, tokenOf, queue, sleep, nowMs },
      timeZone: 'UTC',
      monotonicMs: nowMs,
    }),
    requests: () =>
      slack.requests.all.map(({ method, args, atMs, status, fault }) => ({
        what: method === 'chat.postMessage' ? 'post' : /history|replies/.test(method) ? 'read' : 'other',
        channel: String(args['channel'] ?? ''),
        atMs,
        isViolation: status === 429 && fault === null,
      })),
    shownIn: (channel) => slack.messages(channel).length,
    stall: (channel, seconds) =>
      slack.faults.arm(
        'chat.postMessage',
        { kind: 'ratelimited', retryAfterSeconds: seconds },
        { when: (args) => args['channel'] === channel },
      ),
    close: () => slack.close(),
  };
}

/** discord.js counts its requests by the real clock, which stands nearly still here: the server counts by ours. */
const UNCOUNTED = 1_000_000;

export async function openDiscord(channels: number, talk: Talk, time: VirtualTime): Promise<DigestStage> {
  const discord = await startDiscordServer({ now: time.nowMs });
  const ids = Array.from({ length: channels }, (_, index) =>
    String(1_290_000_000_000_000_000n + BigInt(index)),
  );
  for (const [index, id] of ids.entries()) {
    discord.addChannel({ id, name: `digest-${index}`, guildId: SEED.guild });
  }
  const rest = new REST({
    version: '10',
    api: discord.apiUrl,
    retries: 0,
    timeout: 10_000,
    rejectOnRateLimit: () => true,
    globalRequestsPerSecond: UNCOUNTED,
  }).setToken(discord.token);
  return {
    platform: 'discord',
    rooms: ids.map((channel) => ({ platform: 'discord', workspace: SEED.guild, channel })),
    poster: createDiscordPoster({
      ...{ talk, rest, sleep: time.sleep },
      timeZone: 'UTC',
      self: () => SEED.app,
      monotonicMs: time.nowMs,
    }),
    requests: () =>
      discord.requests.all.map(({ operation, path, atMs, status, fault }) => ({
        what: operation === 'create_message' ? 'post' : operation === 'list_messages' ? 'read' : 'other',
        channel: /\/channels\/(\d+)/.exec(path)?.[1] ?? '',
        atMs,
        isViolation: status === 429 && fault === null,
      })),
    shownIn: (channel) => discord.messages(channel).length,
    stall: (channel, seconds) =>
      discord.faults.arm(
        'create_message',
        { kind: 'ratelimited', retryAfterSeconds: seconds, scope: 'shared' },
        { when: (_body, path) => path.includes(channel) },
      ),
    close: () => discord.close(),
  };
}
