import { setTimeout as wait } from 'node:timers/promises';
import {
  type Client,
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  Events,
  Routes,
} from 'discord.js';
import { z } from 'zod';
import type { ErrorLog } from '../../../bot/bot.ts';
import { SetupError } from '../../../core/errors.ts';
import type { Watchdog } from '../../watchdog.ts';
import { closeError } from './close-errors.ts';
import { refusedToken } from './read-discord-token.ts';
import { startDelayMs } from './start-delay.ts';

/** A wait that is longer than this is not waited out: the operator is told instead. */
const MAX_WAIT_MS = 10 * 60_000;

const gatewaySchema = z.looseObject({
  shards: z.int().min(1),
  session_start_limit: z.looseObject({ total: z.int(), remaining: z.int(), reset_after: z.int() }),
});

export interface ConnectParts {
  readonly token: string;
  readonly log: ErrorLog;
  readonly watchdog: Watchdog;
  /** Called when Discord closes for good after it was connected: the token was changed, the intent taken away. */
  onFatal(error: SetupError): void;
  readonly sleep?: (ms: number) => Promise<unknown>;
}

/**
 * Connects, and resolves with the client when all shards are ready.
 *
 * @throws SetupError when Discord refuses the token or the intents, or no session may be begun today.
 */
export async function connect(client: Client, parts: ConnectParts): Promise<Client<true>> {
  const { token, watchdog } = parts;
  client.rest.setToken(token);
  await waitForTurn(client, parts);
  let fatal: SetupError | null = null;
  let isReady = false;
  client.on(Events.ShardReady, (shard) => watchdog.up(shard));
  client.on(Events.ShardResume, (shard) => watchdog.up(shard));
  client.on(Events.ShardReconnecting, (shard) => watchdog.down(shard));
  client.on(Events.ShardDisconnect, ({ code }, shard) => {
    watchdog.down(shard);
    fatal = closeError(code);
    if (isReady && fatal !== null) parts.onFatal(fatal);
  });
  const ready = new Promise<Client<true>>((resolve) => {
    client.once(Events.ClientReady, resolve);
  });
  try {
    await client.login(token);
  } catch (error) {
    throw fatal ?? (isRefusedToken(error) ? refusedToken(error) : error);
  }
  const connected = await ready;
  isReady = true;
  return connected;
}

/** The token is tried here first, as nothing can be begun without it. */
async function waitForTurn(client: Client, { log, sleep = wait }: ConnectParts): Promise<void> {
  const { shards, session_start_limit: limit } = gatewaySchema.parse(await gatewayOf(client));
  const starts = { total: limit.total, remaining: limit.remaining, resetAfterMs: limit.reset_after };
  const delayMs = startDelayMs(starts, shards);
  if (delayMs === 0) return;
  log.error(
    { remaining: limit.remaining, total: limit.total, delayMs },
    'discord was connected to very often today',
  );
  if (delayMs > MAX_WAIT_MS) throw noStartsLeft(delayMs);
  await sleep(delayMs);
}

async function gatewayOf(client: Client): Promise<unknown> {
  try {
    return await client.rest.get(Routes.gatewayBot());
  } catch (error) {
    throw isRefusedToken(error) ? refusedToken(error) : error;
  }
}

const isRefusedToken = (error: unknown): boolean =>
  (error instanceof DiscordAPIError && error.status === 401) ||
  (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid);

const noStartsLeft = (delayMs: number): SetupError =>
  new SetupError(
    'DISCORD_TOKEN',
    'This bot was connected so often today that Discord allows no further connection.',
    `Find out why the process keeps ending, and start it again in ${Math.ceil(delayMs / 60_000)} minutes.`,
  );
