import type { Block, Document } from '../../../core/document.ts';
import type { SlackCapabilities } from '../capabilities.ts';
import { escapeMrkdwn } from '../escape-mrkdwn.ts';
import type { SlackMessage } from '../slack-message.ts';
import { createBrush } from './brush.ts';
import { packMessages, type Unit } from './pack-messages.ts';
import { renderBlock } from './render-block.ts';

/**
 * An answer as messages: the first, and those that continue it in its thread. Always at least one. Words are
 * data: they cannot ping, unfurl, format or link; links lead to http and https addresses only.
 */
export function renderSlack(document: Document, capabilities: SlackCapabilities): readonly SlackMessage[] {
  const brush = createBrush(document, capabilities);
  const rendered = document.blocks.map((block, place) => ({
    block,
    blocks: renderBlock(block, brush, place),
  }));
  const units: Unit[] = [];
  let introduction: Unit = [];
  for (const { block, blocks } of rendered) {
    const [first, ...more] = blocks;
    if (first === undefined) continue;
    if (introduces(block) && more.length === 0) {
      introduction = [...introduction, first];
      continue;
    }
    units.push([...introduction, first], ...more.map((one) => [one]));
    introduction = [];
  }
  const messages = withImages(
    packMessages(introduction.length === 0 ? units : [...units, introduction]),
    document,
    capabilities,
  );
  return messages.length > 0 ? messages : [{ text: escapeMrkdwn(document.fallback) || '-', blocks: [] }];
}

/** Charts follow the last message; what they show is said where they stand. */
function withImages(
  messages: readonly SlackMessage[],
  { blocks }: Document,
  { pictures }: SlackCapabilities,
): readonly SlackMessage[] {
  const images = blocks.flatMap((block) =>
    block.kind === 'image' && pictures?.has(block.png) !== true ? [{ png: block.png, alt: block.alt }] : [],
  );
  const last = messages.at(-1);
  return last === undefined || images.length === 0
    ? messages
    : [...messages.slice(0, -1), { ...last, images }];
}

/** A heading, and a line that ends with a colon, stand with what they introduce. */
function introduces(block: Block): boolean {
  if (block.kind === 'heading') return true;
  const last = block.kind === 'paragraph' ? block.content.at(-1) : undefined;
  return last?.kind === 'text' && last.text.endsWith(':');
}
