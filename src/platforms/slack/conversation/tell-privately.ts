import { webApi } from '@slack/bolt';
import { MAX_EPHEMERAL, respondWith } from '../posting/response-url.ts';
import type { SlackClient } from '../posting/slack-client.ts';
import type { SlackMessage } from '../slack-message.ts';
import type { Question } from './question.ts';

/** Shows messages to the one who asked and to nobody else: where they asked, or where the bot is not, in direct messages. */
export async function tellPrivately(
  client: SlackClient,
  { person, channel, place, privately }: Question,
  messages: readonly SlackMessage[],
): Promise<void> {
  if (privately.kind === 'direct') {
    await client.post(place, messages);
    return;
  }
  const { threadTs } = privately;
  const quick = privately.kind === 'response' ? messages.slice(0, MAX_EPHEMERAL) : [];
  if (privately.kind === 'response') await respondWith(privately.respond, quick, privately);
  const rest = messages.slice(quick.length);
  await client.postEphemeral({ channel, threadTs }, person, rest).catch(async (error: unknown) => {
    if (!(error instanceof webApi.WebAPIPlatformError)) throw error;
    // It takes a person's id for the channel of their direct messages.
    await client.post({ channel: person, threadTs: null }, rest);
  });
}
