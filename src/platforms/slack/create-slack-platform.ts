import { setTimeout as wait } from 'node:timers/promises';
import { App, webApi } from '@slack/bolt';
import type { Bot } from '../../bot/bot.ts';
import type { Clock } from '../../core/clock.ts';
import { SetupError } from '../../core/errors.ts';
import type { Room, Scope } from '../../core/scope.ts';
import { createReceiver } from './connection/create-receiver.ts';
import { createInFlight } from './connection/in-flight.ts';
import { createQuietLogger } from './connection/quiet-logger.ts';
import type { SlackSecrets } from './connection/read-slack-secrets.ts';
import { registerListeners } from './connection/register-listeners.ts';
import { createAnsweredOnce } from './conversation/answered-once.ts';
import { createAnswerer } from './conversation/create-answerer.ts';
import { clientOptions, createSlackClients } from './posting/slack-client.ts';

/** Process managers give ten seconds between SIGTERM and SIGKILL. */
const DRAIN_MS = 10_000;
/** People should see a sign within a second. */
const PROGRESS_AFTER_MS = 700;

export interface SlackPlatformOptions {
  readonly bot: Bot;
  readonly secrets: SlackSecrets;
  readonly clock: Clock;
  /** What single slash commands begin with: `precis-` makes `/precis-brief`. */
  readonly commandPrefix: string;
  /** IANA zone of times. */
  readonly timeZone: string;
  scopeOf(room: Room): Promise<Scope>;
  /** Called when the connection has been dead for two minutes: the process should end, not zero. */
  onDead(): void;
  /** For tests: another Slack, another patience. */
  readonly slackApiUrl?: string;
  readonly progressAfterMs?: number;
  readonly sleep?: (ms: number) => Promise<void>;
}

/** The bot in Slack. */
export interface SlackPlatform {
  /** Resolves when people are heard. @throws SetupError when Slack refuses a token. */
  start(): Promise<void>;
  /** Hears nobody any more, and finishes what it began, ten seconds at most. */
  stop(): Promise<void>;
}

export function createSlackPlatform(options: SlackPlatformOptions): SlackPlatform {
  const { bot, secrets, clock, slackApiUrl } = options;
  const logger = createQuietLogger(bot.log);
  const inFlight = createInFlight();
  const receiver = createReceiver(secrets.transport, { logger, slackApiUrl, onDead: options.onDead });
  const webOptions = clientOptions(slackApiUrl, logger);
  const nowMs = () => clock.now().epochMilliseconds;
  const clients = createSlackClients({
    options: webOptions,
    tokenOf: async () => secrets.botToken,
    sleep: options.sleep ?? ((ms) => wait(ms)),
    nowMs,
  });
  const answerer = createAnswerer({
    bot,
    clients,
    timeZone: options.timeZone,
    scopeOf: options.scopeOf,
    progressAfterMs: options.progressAfterMs ?? PROGRESS_AFTER_MS,
  });
  return {
    async start() {
      const identity = await introduce(secrets.botToken, webOptions);
      const app = new App({
        receiver,
        logger,
        clientOptions: webOptions,
        convoStore: false,
        authorize: async () => ({ botToken: secrets.botToken, ...identity }),
      });
      app.error(async (error) => bot.log.error({ err: error }, 'slack listener failed'));
      const { commandPrefix } = options;
      registerListeners(app, { bot, answerer, once: createAnsweredOnce(), inFlight, commandPrefix });
      await start(receiver);
    },
    async stop() {
      const deaf = receiver.stop().catch(() => undefined);
      await Promise.all([
        Promise.race([deaf, wait(DRAIN_MS, undefined, { ref: false })]),
        inFlight.drain(DRAIN_MS),
      ]);
    },
  };
}

/** Who the bot is: what Bolt needs to pass over the bot's own messages. */
async function introduce(botToken: string, options: webApi.WebClientOptions) {
  try {
    const { bot_id: botId, user_id: botUserId } = await new webApi.WebClient(botToken, options).auth.test();
    return { ...(botId === undefined ? {} : { botId }), ...(botUserId === undefined ? {} : { botUserId }) };
  } catch (error) {
    throw toSetupError(error, 'SLACK_BOT_TOKEN');
  }
}

async function start(receiver: ReturnType<typeof createReceiver>): Promise<void> {
  try {
    await receiver.start();
  } catch (error) {
    throw toSetupError(error, 'SLACK_APP_TOKEN');
  }
}

/** A refused token is the operator's to mend; anything else stays what it is. */
function toSetupError(error: unknown, setting: string): unknown {
  if (!(error instanceof webApi.WebAPIPlatformError)) return error;
  return new SetupError(
    setting,
    `Slack refuses ${setting} (${error.data.error}).`,
    'Reinstall the app at https://api.slack.com/apps and set the token it shows in the environment.',
    { cause: error },
  );
}
