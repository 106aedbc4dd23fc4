import { type SocketModeReceiver, webApi } from '@slack/bolt';
import { pause } from './pause.ts';

/** A connection that ends sooner than this was no success: the next one waits. */
const LIVED_MS = 5000;
const MAX_DELAY_MS = 30_000;

/** One socket that is opened again whenever it ends. */
export interface KeptSocket {
  /** Resolves when Slack said hello. @throws whatever Slack answered the first time. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

export interface KeepingParts {
  /** Slack said hello, or the connection is gone. */
  up(): void;
  down(): void;
  nowMs(): number;
}

/**
 * Keeps a socket of Bolt's connected. The library's own way of reconnecting (`autoReconnectEnabled`) starts
 * anew in a timer and lets what is thrown there go unhandled, which ends the process: a token revoked
 * meanwhile, a 5xx of Slack's (@slack/socket-mode 3.1.0, `delayReconnectAttempt`). So it is off, and the same
 * is done here, where a refusal is one more reason to wait.
 */
export function keepConnected(client: SocketModeReceiver['client'], parts: KeepingParts): KeptSocket {
  const stopping = new AbortController();
  const { signal } = stopping;
  let kept: Promise<void> = Promise.resolve();
  const open = async () => {
    await client.start();
    const gone = new Promise((resolve) => client.once('disconnected', resolve));
    parts.up();
    // Told to stop while it was on its way.
    if (signal.aborted) void client.disconnect();
    return { gone };
  };
  const last = async ({ gone }: { readonly gone: Promise<unknown> }) => {
    await gone;
    parts.down();
  };
  const keep = async (first: Promise<void>) => {
    let session = first;
    for (let failures = 0; ; session = open().then(last)) {
      const bornMs = parts.nowMs();
      const error = await session.then(() => null, asIs);
      failures = error === null && parts.nowMs() - bornMs > LIVED_MS ? 0 : failures + 1;
      await pause(delayMs(failures, error), signal);
      if (signal.aborted) return;
    }
  };
  return {
    async start() {
      kept = keep(last(await open()));
    },
    async stop() {
      stopping.abort();
      await Promise.all([client.disconnect(), kept]);
    },
  };
}

const asIs = (error: unknown): unknown => error;

/** As long as Slack says; else at once after a connection that lived, then 1, 2, 4 ... 30 s. */
function delayMs(failures: number, error: unknown): number {
  if (error instanceof webApi.WebAPIRateLimitedError) return error.retryAfter * 1000;
  return failures === 0 ? 0 : Math.min(MAX_DELAY_MS, 1000 * 2 ** (failures - 1));
}
