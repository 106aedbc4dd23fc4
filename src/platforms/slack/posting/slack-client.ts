import { webApi } from '@slack/bolt';
import type { SlackMessage } from '../slack-message.ts';
import { createPostQueue, patiently } from './post-queue.ts';

/** Slack answers in well under a second; after this the post may or may not be there. */
const TIMEOUT_MS = 10_000;

/** Where a message goes. */
export interface Place {
  readonly channel: string;
  /** The root of the thread it belongs to; null for a message of its own. */
  readonly threadTs: string | null;
}

/** The calls an answer is made of. Each rejects with the error of `@slack/web-api`; none is repeated blindly. */
export interface SlackClient {
  /** The first message in its place, the others in the thread under it. Resolves to the first one's `ts`. */
  post(place: Place, messages: readonly SlackMessage[]): Promise<string>;
  postEphemeral(place: Place, user: string, messages: readonly SlackMessage[]): Promise<void>;
  update(channel: string, ts: string, message: SlackMessage): Promise<void>;
}

/** How clients talk to Slack: no blind retries, and a 429 pauses nothing but the call it answers. */
export const clientOptions = (slackApiUrl: string | undefined, logger: webApi.Logger) => ({
  ...(slackApiUrl === undefined ? {} : { slackApiUrl }),
  retryConfig: { retries: 0 },
  rejectRateLimitedCalls: true,
  timeout: TIMEOUT_MS,
  logger,
});

/** Posts have a client of their own, so that a slow one keeps no button waiting. */
export function createSlackClient(
  token: string,
  options: webApi.WebClientOptions,
  sleep: (ms: number) => Promise<void>,
  nowMs: () => number,
): SlackClient {
  const posts = new webApi.WebClient(token, options);
  const interactive = new webApi.WebClient(token, options);
  const queue = createPostQueue(sleep, nowMs);
  const postOne = async ({ channel, threadTs }: Place, message: SlackMessage): Promise<string> => {
    const { ts } = await queue.add(channel, () =>
      posts.chat.postMessage({
        channel,
        ...contentOf(message),
        ...(threadTs === null ? {} : { thread_ts: threadTs }),
        parse: 'none',
        unfurl_links: false,
        unfurl_media: false,
      }),
    );
    if (ts === undefined) throw new Error('chat.postMessage gave no ts');
    return ts;
  };
  return {
    async post(place, messages) {
      let rootTs: string | null = null;
      for (const message of messages) {
        const ts = await postOne({ ...place, threadTs: place.threadTs ?? rootTs }, message);
        rootTs ??= ts;
      }
      if (rootTs === null) throw new Error('an answer has at least one message');
      return rootTs;
    },
    async postEphemeral({ channel, threadTs }, user, messages) {
      for (const message of messages) {
        const thread = threadTs === null ? {} : { thread_ts: threadTs };
        const call = { channel, user, ...contentOf(message), ...thread, parse: 'none' } as const;
        await patiently(() => interactive.chat.postEphemeral(call), sleep);
      }
    },
    async update(channel, ts, message) {
      await patiently(() => interactive.chat.update({ channel, ts, ...contentOf(message) }), sleep);
    },
  };
}

/** `text` and `blocks`; a message of words alone has no blocks. */
export const contentOf = ({ text, blocks }: SlackMessage) =>
  blocks.length === 0 ? { text } : { text, blocks: [...blocks] };
