import { ApiError } from './api-error.ts';
import type { SlackClock } from './clock.ts';

/** Requests a minute by tier (docs.slack.dev/apis/web-api/rate-limits); the whole of it may come as one burst. */
export const REQUESTS_PER_MINUTE = { tier1: 1, tier2: 20, tier3: 50, tier4: 100, special: 600 } as const;

export type Tier = keyof typeof REQUESTS_PER_MINUTE;

/** `chat.postMessage`: "one message per second per channel", short bursts allowed: this many. */
const POST_BURST = 4;
/** Tier 1 tolerates "a small amount of burst": a bot with several sockets opens them at once. */
const TIER1_BURST = 10;

interface Bucket {
  tokens: number;
  filledMs: number;
}

export interface RateLimits {
  /** Throws `ratelimited` with the seconds to wait when the workspace has used up the method. */
  takeMethod(team: string, method: string, tier: Tier): void;
  /** The same for posting into one channel. */
  takePost(channel: string): void;
}

export function createRateLimits(clock: SlackClock, enabled: boolean): RateLimits {
  const buckets = new Map<string, Bucket>();
  const take = (key: string, capacity: number, perSecond: number) => {
    if (!enabled) return;
    const nowMs = clock.now();
    const bucket = buckets.get(key) ?? { tokens: capacity, filledMs: nowMs };
    bucket.tokens = Math.min(capacity, bucket.tokens + ((nowMs - bucket.filledMs) / 1000) * perSecond);
    bucket.filledMs = nowMs;
    buckets.set(key, bucket);
    if (bucket.tokens < 1) {
      throw new ApiError('ratelimited', {}, Math.max(1, Math.ceil((1 - bucket.tokens) / perSecond)));
    }
    bucket.tokens -= 1;
  };
  return {
    takeMethod(team, method, tier) {
      const perMinute = REQUESTS_PER_MINUTE[tier];
      take(`${team} ${method}`, tier === 'tier1' ? TIER1_BURST : perMinute, perMinute / 60);
    },
    takePost(channel) {
      take(`post ${channel}`, POST_BURST, 1);
    },
  };
}
