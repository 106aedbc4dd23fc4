import { type Logger, webApi } from '@slack/bolt';
import { cleanLine } from '../../clean-words.ts';
import { shorten } from '../../split-text.ts';
import { LIMITS } from '../limits.ts';
import type { SlackImage } from '../slack-message.ts';

/** Slack names the file so; what it shows is said by its description. */
const FILE_NAME = 'chart.png';

/** How a file is described: `files.getUploadURLExternal` takes 1,000 characters of `alt_text`. */
export const describePicture = ({ png, alt }: SlackImage) => {
  const described = shorten(cleanLine(alt), LIMITS.fileAltChars);
  return { file: Buffer.from(png), filename: FILE_NAME, title: described, alt_text: described };
};

/**
 * Gives Slack a picture without showing it anywhere, to be named by a block of a message (`slack_file`): nobody sees
 * a file that no message names, so that an upload may be repeated or come to nothing.
 *
 * @returns the file's id; null when there is none, as without the scope `files:write`.
 * @see https://docs.slack.dev/reference/block-kit/composition-objects/slack-file-object
 */
export async function uploadPicture(
  web: webApi.WebClient,
  token: string,
  image: SlackImage,
  logger: Logger | undefined,
): Promise<string | null> {
  try {
    const { files } = await web.filesUploadV2({ token, ...describePicture(image) });
    return files[0]?.files?.[0]?.id ?? null;
  } catch (error) {
    if (!isMissingScope(error)) logger?.error('a chart could not be uploaded', error);
    return null;
  }
}

/** Without `files:write` descriptions have to do; `precis doctor` says so. */
export const isMissingScope = (error: unknown): boolean =>
  error instanceof webApi.WebAPIPlatformError && error.data.error === 'missing_scope';
