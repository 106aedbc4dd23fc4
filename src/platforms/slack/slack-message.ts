import type { types } from '@slack/bolt';

export type SlackBlock = types.KnownBlock;
export type RichTextElement = types.RichTextElement;

/** One message as `chat.postMessage` takes it. `text` is what notifications and screen readers get. */
export interface SlackMessage {
  readonly text: string;
  readonly blocks: readonly SlackBlock[];
  /** Charts that follow in its thread, where the app may upload files; their description stands in the blocks. */
  readonly images?: readonly SlackImage[];
}

export interface SlackImage {
  readonly png: Uint8Array;
  /** What it shows, for whoever does not see it. */
  readonly alt: string;
}
