import { webApi } from '@slack/bolt';
import type { SlackImage } from '../slack-message.ts';
import type { Lines, Place } from './slack-client.ts';

/** Slack names the file so; what it shows is said by its description. */
const FILE_NAME = 'chart.png';

/**
 * Puts an image into the place (`files.getUploadURLExternal`, `files.completeUploadExternal`). The words it
 * belongs to are posted already, so it never rejects: without the scope `files:write` its description has to do.
 */
export async function uploadImage(
  team: string,
  { posts, queue, tokenOf, options }: Lines,
  { channel, threadTs }: Place,
  { png, alt }: SlackImage,
): Promise<void> {
  const file = { file: Buffer.from(png), filename: FILE_NAME, title: alt, alt_text: alt };
  const place = threadTs === null ? { channel_id: channel } : { channel_id: channel, thread_ts: threadTs };
  try {
    await queue.add(`${team} ${channel}`, async () =>
      posts.filesUploadV2({ token: await tokenOf(team), ...place, ...file }),
    );
  } catch (error) {
    const isForbidden = error instanceof webApi.WebAPIPlatformError && error.data.error === 'missing_scope';
    if (!isForbidden) options.logger?.error('an image could not be uploaded', error);
  }
}
