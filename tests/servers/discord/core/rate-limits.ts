import type { SlackClock as Clock } from '../../slack/core/clock.ts';
import { ApiError } from './api-error.ts';

/** Requests a window; Discord does not publish these, they are what its headers say in practice. */
export interface Limit {
  readonly name: string;
  readonly requests: number;
  readonly perMs: number;
}

/** "All bots can make up to 50 requests per second" (docs: topics/rate-limits#global-rate-limit). */
const GLOBAL: Limit = { name: 'global', requests: 50, perMs: 1000 };

interface Window {
  left: number;
  resetMs: number;
}

export interface RateLimits {
  /** Counts a request. Returns the headers; throws 429 when the bucket or the global limit is used up. */
  take(limit: Limit, major: string, countsGlobally: boolean): Readonly<Record<string, string>>;
}

export function limited(
  retryAfterSeconds: number,
  scope: 'user' | 'global' | 'shared',
  headers: Readonly<Record<string, string>> = {},
): ApiError {
  const isGlobal = scope === 'global';
  return new ApiError(
    429,
    0,
    scope === 'shared' ? 'The resource is being rate limited.' : 'You are being rate limited.',
    { retry_after: retryAfterSeconds, global: isGlobal },
    {
      ...headers,
      'retry-after': String(Math.ceil(retryAfterSeconds)),
      'x-ratelimit-scope': scope,
      ...(isGlobal ? { 'x-ratelimit-global': 'true' } : {}),
    },
  );
}

export function createRateLimits(clock: Clock, enabled: boolean): RateLimits {
  const windows = new Map<string, Window>();
  const windowOf = (key: string, limit: Limit): Window => {
    const nowMs = clock.now();
    const known = windows.get(key);
    if (known !== undefined && nowMs < known.resetMs) return known;
    const fresh = { left: limit.requests, resetMs: nowMs + limit.perMs };
    windows.set(key, fresh);
    return fresh;
  };
  return {
    take(limit, major, countsGlobally) {
      if (!enabled) return {};
      const whole = windowOf('global', GLOBAL);
      if (countsGlobally && whole.left < 1) throw limited((whole.resetMs - clock.now()) / 1000, 'global');
      const bucket = windowOf(`${limit.name}:${major}`, limit);
      const waitSeconds = (bucket.resetMs - clock.now()) / 1000;
      const headers = {
        'x-ratelimit-bucket': limit.name,
        'x-ratelimit-limit': String(limit.requests),
        'x-ratelimit-remaining': String(Math.max(0, bucket.left - 1)),
        'x-ratelimit-reset': (bucket.resetMs / 1000).toFixed(3),
        'x-ratelimit-reset-after': waitSeconds.toFixed(3),
      };
      if (bucket.left < 1) throw limited(waitSeconds, 'user', headers);
      bucket.left -= 1;
      if (countsGlobally) whole.left -= 1;
      return headers;
    },
  };
}
