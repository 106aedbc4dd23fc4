import type { Room } from '../../src/core/scope.ts';
import { BASE_SCOPES, OPTIONAL_SCOPES } from '../../src/platforms/slack/manifest.ts';
import type { SimulatedClock } from '../schedule/support/simulated-clock.ts';
import { SEED } from '../servers/discord/core/seed-ids.ts';
import { directMessage } from '../servers/discord/core/seed-world.ts';
import { startDiscordServer } from '../servers/discord/start-discord-server.ts';
import { startSlackServer } from '../servers/slack/start-slack-server.ts';

/** How the network can go wrong around a post, in words that both strict servers know. */
export const NETWORK_FAULTS = [
  'accept_then_drop',
  'accept_then_500',
  'slow',
  'ratelimited',
  'reset',
  'hidden',
  'late',
] as const;
/** `refused`: the platform says no, for good. */
export type KillFault = (typeof NETWORK_FAULTS)[number] | 'refused' | 'none';

/** A strict server with channels to post into. */
export interface KillStage {
  readonly platform: 'slack' | 'discord';
  readonly apiUrl: string;
  readonly token: string;
  readonly self: string;
  readonly rooms: readonly Room[];
  /** Who made the digests. */
  readonly ownerId: string;
  /** What all messages in all channels and their threads say. */
  shown(): readonly string[];
  /** What the owner was told. */
  told(): readonly string[];
  /** So many of the next posts into channels go wrong. */
  arm(fault: KillFault, times: number): void;
  clear(): void;
  /** Lets happen what is due by the clock: a request that was stuck on its way. */
  settle(): Promise<void>;
  close(): Promise<void>;
}

/** Channels beside the two of the seed. */
const MORE = ['kill-a', 'kill-b', 'kill-c'];
/** Longer than the time limit of the delivering process. */
const SLOW_MS = 900;
/** Longer than the quiet period after a request, shorter than the first sweep. */
const HIDDEN_MS = 100_000;
const LATE_MS = 100_000;

const slow = () => ({
  kind: 'slow' as const,
  until: new Promise<void>((resolve) => {
    setTimeout(resolve, SLOW_MS).unref();
  }),
});

export async function openSlackStage(clock: SimulatedClock): Promise<KillStage> {
  const scopes = [...BASE_SCOPES, ...OPTIONAL_SCOPES];
  const slack = await startSlackServer({ rateLimits: false, now: () => clock.nowMs, app: { scopes } });
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
    ownerId: 'U1',
    shown: () =>
      channels.flatMap((channel) =>
        slack.messages(channel).flatMap(({ shown, replies }) => [shown, ...replies.map((one) => one.shown)]),
      ),
    told: () => slack.messages('DU1').map(({ shown }) => shown),
    arm(fault, times) {
      const when = (args: { readonly channel?: unknown }) => channels.includes(String(args.channel));
      for (let count = 0; count < times; count += 1) {
        const met =
          fault === 'refused' ? ({ kind: 'error', code: 'is_archived' } as const) : networkFault(fault);
        if (met !== null) slack.faults.arm('chat.postMessage', met, { when });
      }
    },
    clear: () => slack.faults.clear(),
    settle: () => slack.advance(0),
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
  const words = (place: string) => discord.messages(place).map(({ shown }) => shown);
  return {
    platform: 'discord',
    apiUrl: discord.apiUrl,
    token: discord.token,
    self: SEED.app,
    rooms: channels.map((channel) => ({ platform: 'discord', workspace: SEED.guild, channel })),
    ownerId: SEED.ada,
    shown: () =>
      channels.flatMap((channel) => [
        ...words(channel),
        ...discord.threads(channel).flatMap(({ id }) => words(id)),
      ]),
    told: () => words(directMessage(discord.world, SEED.ada).id),
    arm(fault, times) {
      // The posts into channels and their threads, not those into direct messages. A thousand faults may be armed: each
      // is asked for every request, which is not to take longer than the delivering process waits.
      const direct = `/${directMessage(discord.world, SEED.ada).id}/`;
      const when = (_body: object, path: string) => !path.includes(direct);
      for (let count = 0; count < times; count += 1) {
        const met =
          fault === 'refused' ? ({ kind: 'error', status: 403, code: 50_013 } as const) : networkFault(fault);
        if (met !== null) discord.faults.arm('create_message', met, { when });
      }
    },
    clear: () => discord.faults.clear(),
    settle: () => discord.advance(0),
    close: () => discord.close(),
  };
}

function networkFault(fault: Exclude<KillFault, 'refused'>) {
  switch (fault) {
    case 'none':
      return null;
    case 'slow':
      return slow();
    case 'ratelimited':
      return { kind: fault, scope: 'user', retryAfterSeconds: 20 } as const;
    case 'hidden':
      return { kind: fault, forMs: HIDDEN_MS } as const;
    case 'late':
      return { kind: fault, afterMs: LATE_MS } as const;
    default:
      return { kind: fault } as const;
  }
}
