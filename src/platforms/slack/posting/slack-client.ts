import { webApi } from '@slack/bolt';
import type { SlackMessage } from '../slack-message.ts';
import { type PostQueue, patiently } from './post-queue.ts';
import { uploadImage } from './upload-image.ts';

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

/** One client a workspace: what one of them is refused is nothing to the others. */
export interface SlackClients {
  /** `team` is the workspace's id. Its token is looked up when a call is made. */
  of(team: string): SlackClient;
}

/** How clients talk to Slack: no blind retries, and a 429 pauses nothing but the call it answers. */
export const clientOptions = (slackApiUrl: string | undefined, logger: webApi.Logger) => ({
  ...(slackApiUrl === undefined ? {} : { slackApiUrl }),
  retryConfig: { retries: 0 },
  rejectRateLimitedCalls: true,
  timeout: TIMEOUT_MS,
  logger,
});

export interface SlackClientsParts {
  readonly options: webApi.WebClientOptions;
  /** The token that is good for the workspace now. Rejects when the app is not installed there. */
  tokenOf(team: string): Promise<string>;
  /** The one queue of all that is posted, asked for or not. */
  readonly queue: PostQueue;
  sleep(ms: number): Promise<void>;
}

/** Posts have a connection of their own, so that a slow one keeps no button waiting. */
export function createSlackClients(parts: SlackClientsParts): SlackClients {
  const posts = new webApi.WebClient(undefined, parts.options);
  const interactive = new webApi.WebClient(undefined, parts.options);
  return { of: (team) => createClient(team, { ...parts, posts, interactive }) };
}

interface Lines extends SlackClientsParts {
  readonly posts: webApi.WebClient;
  readonly interactive: webApi.WebClient;
}

function createClient(team: string, lines: Lines): SlackClient {
  const { posts, interactive, queue, options, sleep } = lines;
  const tokenOf = () => lines.tokenOf(team);
  const inTurn: PostQueue['add'] = (channel, work) => queue.add(`${team} ${channel}`, work);
  const toThreads = { web: posts, logger: options.logger, tokenOf, inTurn };
  const postOne = async ({ channel, threadTs }: Place, message: SlackMessage): Promise<string> => {
    const { ts } = await inTurn(channel, async () =>
      posts.chat.postMessage({
        token: await tokenOf(),
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
        const thread = { channel: place.channel, threadTs: place.threadTs ?? rootTs };
        for (const image of message.images ?? []) await uploadImage({ ...toThreads, ...thread }, image);
      }
      if (rootTs === null) throw new Error('an answer has at least one message');
      return rootTs;
    },
    async postEphemeral({ channel, threadTs }, user, messages) {
      const token = await tokenOf();
      for (const message of messages) {
        const thread = threadTs === null ? {} : { thread_ts: threadTs };
        const call = { token, channel, user, ...contentOf(message), ...thread, parse: 'none' } as const;
        await patiently(() => interactive.chat.postEphemeral(call), sleep);
      }
    },
    async update(channel, ts, message) {
      const token = await tokenOf();
      // Unlike the others it would take `client` by itself, which makes links of addresses in the text.
      const call = { token, channel, ts, ...contentOf(message), parse: 'none' } as const;
      await patiently(() => interactive.chat.update(call), sleep);
    },
  };
}

/** `text` and `blocks`; a message of words alone has no blocks. */
export const contentOf = ({ text, blocks }: SlackMessage) =>
  blocks.length === 0 ? { text } : { text, blocks: [...blocks] };
