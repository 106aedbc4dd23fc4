import { ConsecutiveBreaker, circuitBreaker, handleAll, TimeoutStrategy, timeout, wrap } from 'cockatiel';
import type { Cache } from '../cache.ts';

/** A cache that takes longer saves no time. Keyv itself waits for ever when its server is down. */
const LIMIT_MS = 150;
/** So many failures one after the other, and the cache is left alone for a while. */
const FAILURES = 3;
const REST_MS = 10_000;

/** What is used of Keyv. */
export interface Kept {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown, ttlMs: number): Promise<unknown>;
  disconnect(): Promise<unknown>;
}

export interface GuardOptions {
  /** How long values are kept. */
  readonly ttlMs: number;
  /** For tests. */
  readonly limitMs?: number;
  readonly restMs?: number;
}

/**
 * A cache over Keyv that may vanish, hang or throw: then nothing is found, after 150 ms at most, and after some
 * failures it is not asked at all for ten seconds. Values that come back may be of any shape.
 */
export function guardCache(keyv: Kept, { ttlMs, limitMs = LIMIT_MS, restMs = REST_MS }: GuardOptions): Cache {
  const limit = timeout(limitMs, TimeoutStrategy.Aggressive);
  const policy = wrap(
    circuitBreaker(handleAll, { halfOpenAfter: restMs, breaker: new ConsecutiveBreaker(FAILURES) }),
    limit,
  );
  return {
    get: (key) => policy.execute(() => keyv.get(key)).catch(nothing),
    put: (key, value) => policy.execute(() => keyv.set(key, value, ttlMs)).then(nothing, nothing),
    close: () => limit.execute(() => keyv.disconnect()).then(nothing, nothing),
  };
}

/** Not well, or nothing to say: to the caller nothing is there. */
const nothing = () => undefined;
