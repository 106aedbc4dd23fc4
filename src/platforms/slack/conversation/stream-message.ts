import { type types, webApi } from '@slack/bolt';
import type { Place } from '../posting/slack-client.ts';
import type { SlackBlock, SlackMessage } from '../slack-message.ts';

/** "chat.startStream" and its kin are limited to 20 a minute, and people read no faster. */
const MAX_PIECES = 6;

export interface StreamParts {
  readonly web: webApi.WebClient;
  readonly token: string;
  readonly team: string;
  readonly person: string;
}

/**
 * Shows a message block by block, as agents do. Each block was checked as a whole before it is shown.
 *
 * @returns the `ts` of the message, and whether all of it is there; null when the place knows no streams.
 * @see https://docs.slack.dev/reference/methods/chat.startStream
 */
export async function streamMessage(
  { web, token, team, person }: StreamParts,
  { channel, threadTs }: Place,
  { blocks }: SlackMessage,
): Promise<{ readonly ts: string; readonly isWhole: boolean } | null> {
  const [first, ...more] = inPieces(blocks);
  if (threadTs === null || first === undefined || more.length === 0) return null;
  const recipient = { recipient_user_id: person, recipient_team_id: team };
  let ts: string | undefined;
  try {
    const call = { token, channel, thread_ts: threadTs, chunks: chunk(first), ...recipient };
    ({ ts } = await web.chat.startStream(call));
  } catch (error) {
    if (error instanceof webApi.WebAPIPlatformError) return null;
    throw error;
  }
  if (ts === undefined) return null;
  try {
    for (const piece of more) await web.chat.appendStream({ token, channel, ts, chunks: chunk(piece) });
    await web.chat.stopStream({ token, channel, ts });
  } catch (error) {
    return { ts, isWhole: isStopped(error) };
  }
  return { ts, isWhole: true };
}

/** The person pressed stop: what is there is what they wanted. */
const isStopped = (error: unknown): boolean =>
  error instanceof webApi.WebAPIPlatformError && error.data.error === 'stopped_by_user';

const chunk = (blocks: readonly SlackBlock[]): [types.BlocksChunk] => [
  { type: 'blocks', blocks: [...blocks] },
];

/** One block after another, and what is left at the end together. */
function inPieces(blocks: readonly SlackBlock[]): readonly (readonly SlackBlock[])[] {
  const single = blocks.slice(0, MAX_PIECES - 1).map((block) => [block]);
  const rest = blocks.slice(MAX_PIECES - 1);
  return rest.length === 0 ? single : [...single, rest];
}
