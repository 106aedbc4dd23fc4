import type { Logger, webApi } from '@slack/bolt';
import type { SlackImage } from '../slack-message.ts';
import { describePicture, isMissingScope } from './upload-picture.ts';

/** The thread that an image belongs to, and the way there. */
export interface UploadPlace {
  readonly web: webApi.WebClient;
  readonly channel: string;
  readonly threadTs: string;
  readonly logger: Logger | undefined;
  tokenOf(): Promise<string>;
  /** Runs the work when the channel's turn has come. */
  inTurn(channel: string, work: () => Promise<unknown>): Promise<unknown>;
}

/**
 * Puts an image into a thread (`files.getUploadURLExternal`, `files.completeUploadExternal`). The words it
 * belongs to are posted already, so it never rejects: without the scope `files:write` its description has to do.
 */
export async function uploadImage(place: UploadPlace, image: SlackImage): Promise<void> {
  const { web, channel, threadTs } = place;
  const file = describePicture(image);
  try {
    await place.inTurn(channel, async () =>
      web.filesUploadV2({ token: await place.tokenOf(), channel_id: channel, thread_ts: threadTs, ...file }),
    );
  } catch (error) {
    if (!isMissingScope(error)) place.logger?.error('an image could not be uploaded', error);
  }
}
