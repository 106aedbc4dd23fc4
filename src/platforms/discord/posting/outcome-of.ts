import { DiscordAPIError, RateLimitError } from 'discord.js';
import type { PostOutcome } from '../../../poster.ts';
import { toPostFailure } from './post-failure.ts';

/** What an error says of a post: whether it may be there, whether it may be tried again, what a person can do. */
export function outcomeOf(error: unknown): PostOutcome {
  const failure = toPostFailure(error);
  if (failure !== null) return { kind: 'impossible', message: failure.message, hint: failure.hint };
  if (error instanceof RateLimitError) {
    return { kind: 'refused', retryAfterMs: error.retryAfter, reason: 'rate limited' };
  }
  if (error instanceof DiscordAPIError && error.status === 429) {
    return { kind: 'refused', retryAfterMs: 1000, reason: 'rate limited' };
  }
  if (error instanceof DiscordAPIError && error.status < 500) {
    const message = `Discord refuses it (${error.code}: ${error.message}).`;
    return { kind: 'impossible', message, hint: 'Tell whoever runs the bot.' };
  }
  if (error instanceof Error && 'code' in error && error.code === 'ECONNREFUSED') {
    return { kind: 'refused', retryAfterMs: null, reason: 'Discord cannot be reached' };
  }
  return { kind: 'unclear', reason: error instanceof Error ? error.name : String(error) };
}
