import { webApi } from '@slack/bolt';
import { lookUpPassages } from '../../../bot/look-up-passages.ts';
import type { Talk } from '../../../bot/talk.ts';
import type { FrozenMessage, Poster, PostOutcome } from '../../../poster.ts';
import { renderSlack } from '../render/render.ts';
import type { SlackMessage } from '../slack-message.ts';
import { createPace } from './pace.ts';
import { toPostFailure } from './post-failure.ts';
import type { PostQueue } from './post-queue.ts';
import { DELIVERY_EVENT, readBack } from './read-back.ts';
import { contentOf, type SlackClients } from './slack-client.ts';

/** "Several hundred messages per minute" a workspace (docs.slack.dev/apis/web-api/rate-limits): 300 of them. */
const WORKSPACE_SPACING_MS = 200;

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
}

/** Slack's side of digests. Their requests have a connection of their own. */
export function createUnaskedPoster(parts: UnaskedParts): Poster {
  const { talk, clients, tokenOf, timeZone } = parts;
  const web = new webApi.WebClient(undefined, parts.options);
  const pace = createPace(parts.sleep, parts.nowMs);
  return {
    hasPictures: false,
    async freeze(document, room, scope) {
      const { newsroom, rooms } = talk.bot;
      const passages = await lookUpPassages(document, scope, newsroom);
      const settings = await rooms.settings(room);
      // An upload cannot be found again by its delivery: what is posted unasked goes without pictures.
      const blocks = document.blocks.filter(({ kind }) => kind !== 'image');
      const rendered = renderSlack(
        { ...document, blocks },
        { timeZone: settings.timeZone ?? timeZone, passages },
      );
      return rendered.map(({ text, blocks }) => JSON.stringify({ text, blocks }));
    },
    async post(message) {
      const { workspace, channel } = message.room;
      // The same queue as answers: Slack counts all posts of a channel.
      const inTurn = async (): Promise<PostOutcome> => {
        await pace(workspace, WORKSPACE_SPACING_MS);
        if (message.signal.aborted) return { kind: 'refused', retryAfterMs: 0, reason: 'others were first' };
        return postOne(web, await tokenOf(workspace), message);
      };
      return parts.queue.add(`${workspace} ${channel}`, inTurn, 1).catch(outcomeOf);
    },
    readBack: async ({ room: { workspace, channel }, parentId }, id, since) =>
      readBack(web, { token: await tokenOf(workspace), channel, parentId }, id, since),
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

async function postOne(
  web: webApi.WebClient,
  token: string,
  { room: { channel }, id, parentId, words }: FrozenMessage,
): Promise<PostOutcome> {
  const { ts } = await web.chat.postMessage({
    token,
    channel,
    // What `freeze` wrote.
    ...contentOf(JSON.parse(words) as SlackMessage),
    metadata: { event_type: DELIVERY_EVENT, event_payload: { id } },
    ...(parentId === null ? {} : { thread_ts: parentId }),
    parse: 'none',
    unfurl_links: false,
    unfurl_media: false,
  });
  return ts === undefined ? { kind: 'unclear', reason: 'no ts' } : { kind: 'sent', messageId: ts };
}

/** Slack's words for "something is wrong with us": the request may have been carried out. */
const OURS = new Set(['internal_error', 'fatal_error', 'service_unavailable', 'request_timeout']);

function outcomeOf(error: unknown): PostOutcome {
  const failure = toPostFailure(error);
  if (failure !== null) return { kind: 'impossible', message: failure.message, hint: failure.hint };
  if (error instanceof webApi.WebAPIRateLimitedError) {
    return { kind: 'refused', retryAfterMs: error.retryAfter * 1000, reason: 'rate limited' };
  }
  if (error instanceof webApi.WebAPIPlatformError) {
    const reason = error.data.error;
    if (OURS.has(reason)) return { kind: 'unclear', reason };
    return {
      kind: 'impossible',
      message: `Slack refuses it (${reason}).`,
      hint: 'Tell whoever runs the bot.',
    };
  }
  if (error instanceof webApi.WebAPIRequestError && isNeverSent(error.original)) {
    return { kind: 'refused', retryAfterMs: null, reason: 'Slack cannot be reached' };
  }
  return { kind: 'unclear', reason: error instanceof Error ? error.message : String(error) };
}

/** Nobody listened: nothing was sent. */
const isNeverSent = (error: Error): boolean =>
  'code' in error && ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN'].includes(String(error.code));
