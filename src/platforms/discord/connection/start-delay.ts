/** What `/gateway/bot` says of sessions: at most `total` may be begun in 24 hours. */
export interface SessionStarts {
  readonly total: number;
  readonly remaining: number;
  /** Until all are there again. */
  readonly resetAfterMs: number;
}

/** A process that is started again and again waits no longer than this each time. */
const MAX_DELAY_MS = 5 * 60_000;

/**
 * How long to wait before sessions are begun. While more than half of the day's starts are left: not at all. After
 * that the rest is spread over the time until there are new ones, so that a process that keeps ending never uses
 * them up: Discord resets the token of a bot that does.
 *
 * @see https://docs.discord.com/developers/events/gateway#session-start-limit-object
 */
export function startDelayMs({ total, remaining, resetAfterMs }: SessionStarts, shards: number): number {
  if (remaining >= total / 2) return 0;
  const starts = Math.floor(remaining / Math.max(1, shards));
  return starts < 1 ? resetAfterMs : Math.min(MAX_DELAY_MS, Math.ceil(resetAfterMs / starts));
}
