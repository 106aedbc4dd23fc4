import { setTimeout as wait } from 'node:timers/promises';
import { REST } from 'discord.js';
import type { Talk } from '../../bot/talk.ts';
import type { Brief } from '../../core/brief.ts';
import type { SetupError } from '../../core/errors.ts';
import type { Poster } from '../../poster.ts';
import { createWatchdog } from '../watchdog.ts';
import { commandPayloads } from './commands/command-payloads.ts';
import { deployCommands } from './commands/deploy-commands.ts';
import { connect } from './connection/connect.ts';
import { createClient } from './connection/create-client.ts';
import { createInFlight } from './connection/in-flight.ts';
import { registerListeners } from './connection/register-listeners.ts';
import { createAnswerer } from './conversation/create-answerer.ts';
import { createPoster } from './posting/create-poster.ts';
import { createDiscordRest } from './posting/discord-rest.ts';
import { loggable } from './posting/post-failure.ts';
import { createUnaskedPoster } from './posting/unasked-poster.ts';

/** Process managers give ten seconds between SIGTERM and SIGKILL. */
const DRAIN_MS = 10_000;
/** Discord itself shows at once that something goes on; what, people should see within a second. */
const PROGRESS_AFTER_MS = 700;

export interface DiscordPlatformOptions {
  readonly talk: Talk;
  /** The bot's token. */
  readonly token: string;
  /** Whether the bot may read messages that do not mention it: a switch in the developer portal too. */
  readonly messageContent: boolean;
  /** IANA zone of days. */
  readonly timeZone: string;
  /** A brief as a file that proves itself. */
  exportBrief(brief: Brief): string;
  /** Called when the connection has been dead for two minutes: the process should end, not zero. */
  onDead(): void;
  /** Called when Discord refuses the bot after it was connected. */
  onFatal(error: SetupError): void;
  /** For tests: another Discord, another patience. */
  readonly apiUrl?: string;
  readonly progressAfterMs?: number;
  readonly sleep?: (ms: number) => Promise<unknown>;
  readonly monotonicMs?: () => number;
}

/** The bot in Discord. */
export interface DiscordPlatform {
  /** For what nobody asked for: digests. */
  readonly poster: Poster;
  /** Resolves when people are heard. @throws SetupError when Discord refuses the token or the intents. */
  start(): Promise<void>;
  /** Hears nobody any more, and finishes what it began, ten seconds at most. */
  stop(): Promise<void>;
}

export function createDiscordPlatform(options: DiscordPlatformOptions): DiscordPlatform {
  const { talk, token, timeZone, exportBrief } = options;
  const { log, commands } = talk.bot;
  const client = createClient({ log, messageContent: options.messageContent, apiUrl: options.apiUrl });
  const inFlight = createInFlight();
  const watchdog = createWatchdog(options.onDead);
  const rest = createDiscordRest(client.rest);
  const poster = createPoster(rest);
  const progressAfterMs = options.progressAfterMs ?? PROGRESS_AFTER_MS;
  const answerer = createAnswerer({ talk, rest, poster, timeZone, progressAfterMs });
  const hear = (self: string) =>
    registerListeners(client, { talk, rest, poster, answerer, self, timeZone, exportBrief }, inFlight);
  return {
    poster: createUnaskedPoster({
      talk,
      timeZone,
      rest: impatientRest(token, options.apiUrl),
      self: () => client.user?.id ?? '',
      sleep: options.sleep ?? ((ms) => wait(ms)),
      monotonicMs: options.monotonicMs ?? (() => performance.now()),
    }),
    async start() {
      try {
        const connected = await connect(client, { ...options, token, log, watchdog });
        hear(connected.user.id);
        await deployCommands(client.rest, connected.application.id, commandPayloads(commands));
      } catch (error) {
        watchdog.stop();
        await client.destroy();
        throw error;
      }
    },
    async stop() {
      watchdog.stop();
      client.removeAllListeners();
      await inFlight.drain(DRAIN_MS);
      const left = client
        .destroy()
        .catch((error: unknown) => log.error(loggable(error), 'discord was left badly'));
      await Promise.race([left, wait(DRAIN_MS, undefined, { ref: false })]);
    },
  };
}

/** A digest's request is made once: what became of it is told by reading the channel back. */
const POST_MS = 10_000;

const impatientRest = (token: string, apiUrl: string | undefined): REST =>
  new REST({
    version: '10',
    retries: 0,
    timeout: POST_MS,
    rejectOnRateLimit: () => true,
    ...(apiUrl === undefined ? {} : { api: apiUrl }),
  }).setToken(token);
