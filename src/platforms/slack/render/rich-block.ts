import type { types } from '@slack/bolt';
import type { RichTextElement, SlackBlock } from '../slack-message.ts';
import { splitElements } from './split-elements.ts';

type RichTextPart = types.RichTextBlock['elements'][number];

/** A rich text block of these parts. */
export const richBlock = (parts: readonly RichTextPart[]): SlackBlock => ({
  type: 'rich_text',
  elements: [...parts],
});

export const section = (elements: readonly RichTextElement[]): types.RichTextSection => ({
  type: 'rich_text_section',
  elements: [...elements],
});

export const quote = (elements: readonly RichTextElement[]): types.RichTextQuote => ({
  type: 'rich_text_quote',
  elements: [...elements],
});

/** Running text: one block, or several where it is too long for one. */
export const paragraphBlocks = (elements: readonly RichTextElement[]): readonly SlackBlock[] =>
  splitElements(elements).map((part) => richBlock([section(part)]));
