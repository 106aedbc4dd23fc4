import { webApi } from '@slack/bolt';
import type { Talk } from '../../../bot/talk.ts';
import type { Poster, PostOutcome } from '../../../poster.ts';
import { createPace } from '../../pace.ts';
import { renderSlack } from '../render/render.ts';
import { createFreezer } from './create-freezer.ts';
import { createUploads } from './create-uploads.ts';
import { outcomeOf } from './outcome-of.ts';
import { postFrozen } from './post-frozen.ts';
import type { PostQueue } from './post-queue.ts';
import { readBack } from './read-back.ts';
import type { SlackClients } from './slack-client.ts';

/** "Several hundred messages per minute" a workspace (docs.slack.dev/apis/web-api/rate-limits): 300 of them. */
const WORKSPACE_SPACING_MS = 200;
/** `conversations.history` and `.replies` are of tier 3: 50 a minute. */
const READ_SPACING_MS = 1200;

interface UnaskedParts {
  readonly talk: Talk;
  /** No retries: what was posted is told by reading the channel back. */
  readonly options: webApi.WebClientOptions;
  readonly clients: SlackClients;
  readonly timeZone: string;
  readonly queue: PostQueue;
  tokenOf(team: string): Promise<string>;
  sleep(ms: number): Promise<void>;
  nowMs(): number;
  /** Time that goes on whatever is done to the clock. */
  monotonicMs(): number;
}

/** Slack's side of digests. Their requests have a connection of their own. */
export function createUnaskedPoster(parts: UnaskedParts): Poster {
  const { clients, tokenOf, timeZone } = parts;
  const web = new webApi.WebClient(undefined, parts.options);
  const pace = createPace(parts.sleep, parts.monotonicMs);
  return {
    hasPictures: true,
    freeze: createFreezer(parts, createUploads({ ...parts, web })),
    async post(message) {
      const { workspace, channel } = message.room;
      // The same queue as answers: Slack counts all posts of a channel.
      const inTurn = async (): Promise<PostOutcome> => {
        await pace(workspace, WORKSPACE_SPACING_MS);
        const token = await tokenOf(workspace).catch(() => null);
        if (token === null) return NOT_INSTALLED;
        if (message.signal.aborted) return { kind: 'refused', retryAfterMs: 0, reason: 'others were first' };
        return postFrozen(web, token, message);
      };
      return parts.queue.add(`${workspace} ${channel}`, inTurn, 1).catch(outcomeOf);
    },
    async readBack({ room: { workspace, channel }, parentId }, id, since) {
      await pace(`${workspace} read`, READ_SPACING_MS);
      const token = await tokenOf(workspace).catch(() => null);
      return token === null ? { kind: 'failed' } : readBack(web, { token, channel, parentId }, id, since);
    },
    async remove({ room: { workspace, channel } }, ts) {
      try {
        await web.chat.delete({ token: await tokenOf(workspace), channel, ts });
      } catch (error) {
        const isGone =
          error instanceof webApi.WebAPIPlatformError && error.data.error === 'message_not_found';
        if (!isGone) throw error;
      }
    },
    async tell({ workspace }, personId, document) {
      const messages = renderSlack(document, { timeZone, passages: [] });
      // `chat.postMessage` takes a person's id for the channel of direct messages.
      await clients.of(workspace).post({ channel: personId, threadTs: null }, messages);
    },
  };
}

const NOT_INSTALLED: PostOutcome = {
  kind: 'refused',
  retryAfterMs: null,
  reason: 'I am not installed in this workspace now',
};
