import type { RespondFn } from '@slack/bolt';
import type { SlackMessage } from '../slack-message.ts';
import { contentOf } from './slack-client.ts';

/** Slack takes five answers to a response_url, within 30 minutes (docs.slack.dev, handling user interaction). */
const MAX_USES = 5;
/** One is kept for the progress line, one for a word on what went wrong. */
export const MAX_EPHEMERAL = MAX_USES - 2;

/** Shows messages to the one who asked, without any permission in the channel. */
export async function respondWith(
  respond: RespondFn,
  messages: readonly SlackMessage[],
  { replace, threadTs }: { readonly replace: boolean; readonly threadTs: string | null },
): Promise<void> {
  for (const [index, message] of messages.entries()) {
    await respond({
      ...contentOf(message),
      response_type: 'ephemeral',
      replace_original: replace && index === 0,
      unfurl_links: false,
      unfurl_media: false,
      ...(threadTs === null ? {} : { thread_ts: threadTs }),
    });
  }
}
