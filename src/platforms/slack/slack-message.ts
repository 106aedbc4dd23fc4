import type { types } from '@slack/bolt';

export type SlackBlock = types.KnownBlock;
export type RichTextElement = types.RichTextElement;

/** One message as `chat.postMessage` takes it. `text` is what notifications and screen readers get. */
export interface SlackMessage {
  readonly text: string;
  readonly blocks: readonly SlackBlock[];
}
