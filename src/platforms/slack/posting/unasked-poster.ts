import { webApi } from '@slack/bolt';
import { lookUpPassages } from '../../../bot/look-up-passages.ts';
import type { Talk } from '../../../bot/talk.ts';
import type { Document } from '../../../core/document.ts';
import type { FrozenMessage, Poster, PostOutcome } from '../../../poster.ts';
import { createPace } from '../../pace.ts';
import { renderSlack } from '../render/render.ts';
import type { SlackMessage } from '../slack-message.ts';
import { createUploads } from './create-uploads.ts';
import { toPostFailure } from './post-failure.ts';
import type { PostQueue } from './post-queue.ts';
import { DELIVERY_EVENT, readBack } from './read-back.ts';
import { contentOf, type SlackClients } from './slack-client.ts';

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
  const { talk, clients, tokenOf, timeZone } = parts;
  const web = new webApi.WebClient(undefined, parts.options);
  const pace = createPace(parts.sleep, parts.monotonicMs);
  const upload = createUploads({ ...parts, web });
  const uploadAll = async ({ blocks }: Document, workspace: string, dueAt: Temporal.Instant) => {
    const pictures = new Map<Uint8Array, string>();
    for (const block of blocks) {
      const file = block.kind === 'image' ? await upload(workspace, block, dueAt) : null;
      if (block.kind === 'image' && file !== null) pictures.set(block.png, file);
    }
    return pictures;
  };
  return {
    hasPictures: true,
    async freeze(document, { room, scope, dueAt }) {
      const { newsroom, rooms } = talk.bot;
      const passages = await lookUpPassages(document, scope, newsroom);
      const settings = await rooms.settings(room);
      const pictures = await uploadAll(document, room.workspace, dueAt);
      // A picture that Slack does not have is left out: a follow-up message with it could not be found again.
      const blocks = document.blocks.filter((block) => block.kind !== 'image' || pictures.has(block.png));
      const rendered = renderSlack(
        { ...document, blocks },
        { timeZone: settings.timeZone ?? timeZone, passages, pictures },
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
    async readBack({ room: { workspace, channel }, parentId }, id, since) {
      await pace(`${workspace} read`, READ_SPACING_MS);
      return readBack(web, { token: await tokenOf(workspace), channel, parentId }, id, since);
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

/** A picture that Slack will not show (it was taken away, or is not ready yet) is no reason to post nothing. */
async function postOne(web: webApi.WebClient, token: string, message: FrozenMessage): Promise<PostOutcome> {
  // What `freeze` wrote.
  const frozen = JSON.parse(message.words) as SlackMessage;
  try {
    return await request(web, token, message, frozen);
  } catch (error) {
    const words = frozen.blocks.filter(({ type }) => type !== 'image');
    const isPicture = isInvalid(error) && words.length < frozen.blocks.length && !message.signal.aborted;
    if (!isPicture) throw error;
    return request(web, token, message, { ...frozen, blocks: words });
  }
}

const isInvalid = (error: unknown): boolean =>
  error instanceof webApi.WebAPIPlatformError && error.data.error === 'invalid_blocks';

async function request(
  web: webApi.WebClient,
  token: string,
  { room: { channel }, id, parentId }: FrozenMessage,
  frozen: SlackMessage,
): Promise<PostOutcome> {
  const { ts } = await web.chat.postMessage({
    token,
    channel,
    ...contentOf(frozen),
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
    // An answer that broke off: the library takes its beginning for the error's name.
    if (!/^[a-z0-9_]+$/.test(reason)) return { kind: 'unclear', reason: 'the answer broke off' };
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
