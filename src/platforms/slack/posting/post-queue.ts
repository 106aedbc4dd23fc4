import { webApi } from '@slack/bolt';

/** "One message per second per channel" (docs.slack.dev/apis/web-api/rate-limits). */
const SPACING_MS = 1000;
/** A refusal for the rate did nothing, so it may be asked again; not for ever. */
const MAX_TRIES = 4;

export interface PostQueue {
  /**
   * Runs the post in its turn. Rejects with what Slack answered; only a 429 is tried again.
   *
   * @param maxTries 1 for what is tried again elsewhere.
   */
  add<Result>(channel: string, post: () => Promise<Result>, maxTries?: number): Promise<Result>;
}

/** Keeps posts of one channel in order and a second apart; a channel that must wait holds up no other. */
export function createPostQueue(sleep: (ms: number) => Promise<void>, nowMs: () => number): PostQueue {
  const tails = new Map<string, Promise<unknown>>();
  const lastPostMs = new Map<string, number>();
  const inTurn = async <Result>(
    channel: string,
    post: () => Promise<Result>,
    maxTries: number,
  ): Promise<Result> => {
    const waitMs = (lastPostMs.get(channel) ?? Number.NEGATIVE_INFINITY) + SPACING_MS - nowMs();
    if (waitMs > 0) await sleep(waitMs);
    try {
      return await patiently(post, sleep, maxTries);
    } finally {
      lastPostMs.set(channel, nowMs());
    }
  };
  return {
    add(channel, post, maxTries = MAX_TRIES) {
      const before = tails.get(channel) ?? Promise.resolve();
      const result = before.then(() => inTurn(channel, post, maxTries));
      const tail = result.then(
        () => undefined,
        () => undefined,
      );
      tails.set(channel, tail);
      void tail.then(() => {
        if (tails.get(channel) !== tail) return;
        tails.delete(channel);
      });
      return result;
    },
  };
}

/** Asks again after as many seconds as Slack says, and only then. */
export async function patiently<Result>(
  call: () => Promise<Result>,
  sleep: (ms: number) => Promise<void>,
  maxTries = MAX_TRIES,
): Promise<Result> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await call();
    } catch (error) {
      if (!(error instanceof webApi.WebAPIRateLimitedError) || tries >= maxTries) throw error;
      await sleep(error.retryAfter * 1000);
    }
  }
}
