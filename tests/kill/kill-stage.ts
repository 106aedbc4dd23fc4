import type { Room } from '../../src/core/scope.ts';
import type { SimulatedClock } from '../schedule/support/simulated-clock.ts';
import { SEED } from '../servers/discord/core/seed-ids.ts';
import { startDiscordServer } from '../servers/discord/start-discord-server.ts';
import { startSlackServer } from '../servers/slack/start-slack-server.ts';

/** How a request for a post goes wrong, in words that both strict servers know. */
export const KILL_FAULTS = [
  'accept_then_drop',
  'accept_then_500',
  'slow',
  'ratelimited',
  'reset',
  'hidden',
] as const;
export type KillFault = (typeof KILL_FAULTS)[number];

/** A strict server with channels to post into. */
export interface KillStage {
  readonly platform: 'slack' | 'discord';
  readonly apiUrl: string;
  readonly token: string;
  readonly self: string;
  readonly rooms: readonly Room[];
  /** What all messages in all channels say. */
  shown(): readonly string[];
  /** So many of the next posts go wrong. */
  arm(fault: KillFault, times: number): void;
  clear(): void;
  close(): Promise<void>;
}

/** Channels beside the two of the seed. */
const MORE = ['kill-a', 'kill-b', 'kill-c'];
/** Longer than the time limit of the delivering process. */
const SLOW_MS = 900;
/** Longer than the quiet period after a request, shorter than the first sweep. */
const HIDDEN_MS = 100_000;

const slow = () => ({
  kind: 'slow' as const,
  until: new Promise<void>((resolve) => {
    setTimeout(resolve, SLOW_MS).unref();
  }),
});

export async function openSlackStage(clock: SimulatedClock): Promise<KillStage> {
  const slack = await startSlackServer({ rateLimits: false, now: () => clock.nowMs });
  const channels = ['C1', 'C2', ...MORE.map((name) => `C${name.toUpperCase()}`)];
  for (const name of MORE) {
    slack.addChannel({ id: `C${name.toUpperCase()}`, name, members: [slack.bot.botUserId] });
  }
  return {
    platform: 'slack',
    apiUrl: slack.apiUrl,
    token: slack.botToken,
    self: '',
    rooms: channels.map((channel) => ({ platform: 'slack', workspace: 'T1', channel })),
    shown: () => channels.flatMap((channel) => slack.messages(channel).map(({ shown }) => shown)),
    arm(fault, times) {
      for (let count = 0; count < times; count += 1)
        slack.faults.arm('chat.postMessage', requestFault(fault));
    },
    clear: () => slack.faults.clear(),
    close: () => slack.close(),
  };
}

export async function openDiscordStage(clock: SimulatedClock): Promise<KillStage> {
  const discord = await startDiscordServer({ rateLimits: false, now: () => clock.nowMs });
  const more = MORE.map((_, index) => `129000000000000000${index}`);
  for (const [index, name] of MORE.entries()) {
    discord.addChannel({ id: more[index] ?? name, name, guildId: SEED.guild });
  }
  const channels = [SEED.general, SEED.news, ...more];
  return {
    platform: 'discord',
    apiUrl: discord.apiUrl,
    token: discord.token,
    self: SEED.app,
    rooms: channels.map((channel) => ({ platform: 'discord', workspace: SEED.guild, channel })),
    shown: () => channels.flatMap((channel) => discord.messages(channel).map(({ shown }) => shown)),
    arm(fault, times) {
      for (let count = 0; count < times; count += 1)
        discord.faults.arm('create_message', requestFault(fault));
    },
    clear: () => discord.faults.clear(),
    close: () => discord.close(),
  };
}

function requestFault(fault: KillFault) {
  switch (fault) {
    case 'slow':
      return slow();
    case 'ratelimited':
      return { kind: fault, scope: 'user', retryAfterSeconds: 20 } as const;
    case 'hidden':
      return { kind: fault, forMs: HIDDEN_MS } as const;
    default:
      return { kind: fault } as const;
  }
}
