import { webApi } from '@slack/bolt';
import type { FrozenMessage, PostOutcome } from '../../../poster.ts';
import type { SlackMessage } from '../slack-message.ts';
import { DELIVERY_EVENT } from './read-back.ts';
import { contentOf } from './slack-client.ts';

/**
 * Posts a message of a digest. A picture that Slack will not show (it was taken away, or is not ready yet) is no reason
 * to post nothing. Rejects with what Slack answers.
 */
export async function postFrozen(
  web: webApi.WebClient,
  token: string,
  message: FrozenMessage,
): Promise<PostOutcome> {
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
