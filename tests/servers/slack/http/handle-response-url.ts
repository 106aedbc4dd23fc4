import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import { checkBlocks } from '../block-kit/check-blocks.ts';
import { ApiError } from '../core/api-error.ts';
import type { Backend } from '../core/backend.ts';
import { asObject, type JsonObject, parseJson } from '../core/json.ts';
import { findMessage } from '../core/message-json.ts';
import { editMessage, postMessage, removeMessage } from '../core/post-message.ts';
import type { ResponseTarget } from '../core/response-urls.ts';
import { STATE_ERRORS } from '../core/violations.ts';
import { readBytes } from './read-arguments.ts';
import { type Answer, reply, strikesFirst } from './reply.ts';

/** What may be sent to a response_url, and what may be said in the acknowledgement of a command. */
export const responseMessage = z.strictObject({
  text: z.string().optional(),
  blocks: z.unknown().optional(),
  attachments: z.array(z.record(z.string(), z.unknown())).optional(),
  response_type: z.enum(['in_channel', 'ephemeral']).optional(),
  replace_original: z.boolean().optional(),
  delete_original: z.boolean().optional(),
  thread_ts: z.string().optional(),
  mrkdwn: z.boolean().optional(),
  unfurl_links: z.boolean().optional(),
  unfurl_media: z.boolean().optional(),
  metadata: z.record(z.string(), z.unknown()).optional(),
});

type ResponseMessage = z.output<typeof responseMessage>;

function contentOf(message: ResponseMessage): {
  readonly text: string;
  readonly blocks: readonly JsonObject[];
} {
  const blocks = message.blocks === undefined ? [] : checkBlocks(message.blocks);
  const text = message.text ?? '';
  if (text.trim() === '' && blocks.length === 0 && message.attachments === undefined)
    throw new ApiError('no_text');
  if (text.length > 40_000) throw new ApiError('msg_too_long');
  return { text, blocks };
}

/** Posts, replaces or deletes, as the message says. Throws ApiError. */
export function respond(backend: Backend, target: ResponseTarget, message: ResponseMessage): void {
  const channel = backend.world.channels.get(target.channel);
  const install = [...backend.world.installs.values()].find((one) => one.teamId === target.teamId);
  if (channel === undefined || install === undefined) throw new ApiError('channel_not_found');
  const original =
    target.messageTs === null ? null : findMessage(backend.world, channel.id, target.messageTs);
  if (message.delete_original === true) {
    if (original === null) throw new ApiError('message_not_found');
    void removeMessage(backend, channel, original);
    return;
  }
  const content = contentOf(message);
  if (message.replace_original === true && original !== null) {
    void editMessage(backend, channel, original, { ...content, isSilent: original.ephemeralTo !== null });
    return;
  }
  postMessage(backend, channel, {
    user: install.botUserId,
    botId: install.botId,
    ...content,
    attachments: message.attachments ?? [],
    threadTs: message.thread_ts ?? null,
    ephemeralTo: message.response_type === 'in_channel' ? null : target.person,
    metadata: message.metadata ?? null,
    unfurlLinks: message.unfurl_links ?? null,
    unfurlMedia: message.unfurl_media ?? null,
  });
}

function answerTo(backend: Backend, path: string, args: JsonObject | null): Answer {
  try {
    const target = backend.responseUrls.use(path);
    const parsed = responseMessage.safeParse(args);
    if (!parsed.success) throw new ApiError('invalid_payload', { detail: parsed.error.message });
    respond(backend, target, parsed.data);
    return { status: 200, body: { ok: true }, headers: {} };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    if (!STATE_ERRORS.has(error.code)) {
      backend.violations.record(error.code, 'response_url', JSON.stringify(error.extra));
    }
    const status = error.code === 'expired_url' || error.code === 'used_url' ? 404 : 400;
    return { status, body: { ok: false, error: error.code, ...error.extra }, headers: {} };
  }
}

/** Answers a request to a response_url: only JSON is taken, and no token is asked for. */
export async function handleResponseUrl(
  backend: Backend,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const args = asObject(parseJson((await readBytes(request)).toString('utf8')));
  const logged = backend.log.open('response_url', args ?? {}, backend.clock.now());
  const fault = backend.faults.take('response_url', args ?? {});
  const answer = strikesFirst(fault) ? { status: 0, body: {}, headers: {} } : answerTo(backend, path, args);
  await reply(response, answer, fault, logged);
  backend.changes.notify();
}
