import {
  type CacheFactory,
  Client,
  Events,
  GatewayIntentBits,
  Options,
  Partials,
  RESTEvents,
} from 'discord.js';
import type { ErrorLog } from '../../../bot/bot.ts';
import { LIMITS } from '../limits.ts';
import { loggable } from '../posting/post-failure.ts';
import { GuardedShards, guardPackets } from './guard-packets.ts';

/** Discord bars an address that made 10,000 invalid requests in ten minutes; told long before. */
const WARN_AT_INVALID = 500;

/** A server that is down must not hold up the others. */
const READY_WITHOUT_ALL_SERVERS_MS = 1500;

export interface ClientParts {
  readonly log: ErrorLog;
  /** Whether the bot may read what is written beside it: a privileged intent. */
  readonly messageContent: boolean;
  /** For tests: another Discord. */
  readonly apiUrl: string | undefined;
}

/**
 * discord.js as this bot needs it: few intents, hardly any cache, nobody is ever called, and nothing that Discord
 * sends ends the process.
 */
export function createClient({ log, messageContent, apiUrl }: ClientParts): Client {
  const malformed = (error: unknown) =>
    log.error(
      { reason: error instanceof Error ? error.message : 'unknown' },
      'discord sent something malformed',
    );
  const client = new Client({
    intents: [
      GatewayIntentBits.Guilds,
      GatewayIntentBits.GuildMessages,
      GatewayIntentBits.DirectMessages,
      ...(messageContent ? [GatewayIntentBits.MessageContent] : []),
    ],
    partials: [Partials.Channel, Partials.Message],
    shards: 'auto',
    waitGuildTimeout: READY_WITHOUT_ALL_SERVERS_MS,
    makeCache: smallCache(),
    allowedMentions: { parse: [], repliedUser: false },
    enforceNonce: true,
    rest: {
      ...(apiUrl === undefined ? {} : { api: apiUrl }),
      invalidRequestWarningInterval: WARN_AT_INVALID,
    },
    ws: {
      buildStrategy(manager) {
        const shards = new GuardedShards(manager);
        shards.tellMalformed = malformed;
        return shards;
      },
    },
  });
  guardPackets(client, malformed);
  client.rest.on(RESTEvents.InvalidRequestWarning, ({ count, remainingTime }) =>
    log.error({ count, remainingMs: remainingTime }, 'discord counts many invalid requests'),
  );
  client.on(Events.ShardError, (error, shard) =>
    log.error({ shard, ...loggable(error) }, 'discord connection failed'),
  );
  client.on(Events.Error, (error) => log.error(loggable(error), 'discord client failed'));
  return client;
}

/** Channels, roles and the bot itself are needed to know what it may do; people and messages are not kept. */
function smallCache(): CacheFactory {
  return Options.cacheWithLimits({
    ...Options.DefaultMakeCacheSettings,
    ApplicationCommandManager: 0,
    ApplicationEmojiManager: 0,
    AutoModerationRuleManager: 0,
    BaseGuildEmojiManager: 0,
    EntitlementManager: 0,
    GuildBanManager: 0,
    GuildEmojiManager: 0,
    GuildInviteManager: 0,
    GuildMemberManager: {
      maxSize: LIMITS.cachedMembers,
      keepOverLimit: (member) => member.id === member.client.user.id,
    },
    GuildScheduledEventManager: 0,
    GuildStickerManager: 0,
    MessageManager: 0,
    PresenceManager: 0,
    ReactionManager: 0,
    ReactionUserManager: 0,
    StageInstanceManager: 0,
    ThreadMemberManager: 0,
    UserManager: { maxSize: LIMITS.cachedMembers, keepOverLimit: (user) => user.id === user.client.user.id },
    VoiceStateManager: 0,
  });
}
