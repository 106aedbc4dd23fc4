/** So many requests and tokens a minute. */
export interface RateLimit {
  readonly requestsPerMinute: number;
  readonly tokensPerMinute: number;
}

/** What is left of the current minute. */
export interface RateState {
  readonly limit: RateLimit;
  readonly remainingRequests: number;
  readonly remainingTokens: number;
  readonly resetMs: number;
}

/** Counts what a minute took. */
export interface RateWindow {
  state(nowMs: number): RateState;
  /** Takes one request of so many tokens; false when the minute has not that much left. */
  take(tokens: number, nowMs: number): boolean;
}

const MINUTE_MS = 60_000;

export function createRateWindow(limit: RateLimit): RateWindow {
  let startMs = 0;
  let requests = 0;
  let tokens = 0;
  const turn = (nowMs: number) => {
    if (nowMs - startMs < MINUTE_MS) return;
    startMs = nowMs;
    requests = 0;
    tokens = 0;
  };
  return {
    state(nowMs) {
      turn(nowMs);
      return {
        limit,
        remainingRequests: Math.max(0, limit.requestsPerMinute - requests),
        remainingTokens: Math.max(0, limit.tokensPerMinute - tokens),
        resetMs: startMs + MINUTE_MS - nowMs,
      };
    },
    take(cost, nowMs) {
      turn(nowMs);
      if (requests + 1 > limit.requestsPerMinute || tokens + cost > limit.tokensPerMinute) return false;
      requests += 1;
      tokens += cost;
      return true;
    },
  };
}
