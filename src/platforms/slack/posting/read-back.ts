import { webApi } from '@slack/bolt';
import { z } from 'zod';
import type { ReadBack } from '../../../poster.ts';

/** How a delivery's id stands in the metadata of its message. */
export const DELIVERY_EVENT = 'precis_delivery';
/** Slack gives up to so many messages at once. */
const PAGE = 200;
const READ_HINT =
  'Digests need the scope channels:history (groups:history in private channels): reinstall the app with it.';

const pages = z.looseObject({
  messages: z
    .array(
      z.looseObject({
        ts: z.string(),
        metadata: z
          .looseObject({ event_type: z.string(), event_payload: z.looseObject({ id: z.unknown() }) })
          .optional()
          .catch(undefined),
      }),
    )
    .default([]),
  response_metadata: z.looseObject({ next_cursor: z.string().optional() }).optional(),
});

const isForbidden = (error: unknown): boolean =>
  error instanceof webApi.WebAPIPlatformError &&
  ['missing_scope', 'not_in_channel', 'channel_not_found', 'access_denied'].includes(error.data.error);

const isGone = (error: unknown): boolean =>
  error instanceof webApi.WebAPIPlatformError && error.data.error === 'thread_not_found';

interface Where {
  readonly token: string;
  readonly channel: string;
  /** The message in whose thread it stands. */
  readonly parentId: string | null;
}

/** The `ts` of the messages whose metadata has the id of a delivery, oldest first. */
export async function readBack(
  web: webApi.WebClient,
  where: Where,
  id: string,
  since: Temporal.Instant,
): Promise<ReadBack> {
  const found: string[] = [];
  try {
    for (let cursor: string | undefined = ''; cursor !== undefined; ) {
      const { messages, response_metadata: next } = pages.parse(await readPage(web, where, since, cursor));
      for (const { ts, metadata } of messages) {
        if (metadata?.event_type === DELIVERY_EVENT && metadata.event_payload.id === id) found.push(ts);
      }
      cursor = next?.next_cursor || undefined;
    }
  } catch (error) {
    // Under a message that was taken away Slack may post into the channel itself.
    if (where.parentId !== null && isGone(error))
      return readBack(web, { ...where, parentId: null }, id, since);
    return isForbidden(error) ? { kind: 'forbidden', hint: READ_HINT } : { kind: 'failed' };
  }
  return { kind: 'read', messageIds: found.toSorted((a, b) => Number(a) - Number(b)) };
}

function readPage(
  web: webApi.WebClient,
  { token, channel, parentId }: Where,
  since: Temporal.Instant,
  cursor: string,
): Promise<unknown> {
  const oldest = String(since.epochMilliseconds / 1000);
  const page = cursor === '' ? {} : { cursor };
  const call = { token, channel, oldest, limit: PAGE, include_all_metadata: true, ...page };
  return parentId === null
    ? web.conversations.history(call)
    : web.conversations.replies({ ...call, ts: parentId });
}
