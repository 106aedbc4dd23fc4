import type { Block } from '../../../core/document.ts';
import { cleanLine, cleanWords } from '../../clean-words.ts';
import { shorten } from '../../split-text.ts';
import { LIMITS } from '../limits.ts';
import type { RichTextElement, SlackBlock } from '../slack-message.ts';
import type { Brush } from './brush.ts';
import { renderActions } from './render-actions.ts';
import { renderList } from './render-list.ts';
import { renderNote } from './render-note.ts';
import { renderQuote } from './render-quote.ts';
import { renderSources } from './render-sources.ts';
import { renderTable } from './render-table.ts';
import { paragraphBlocks, quote, richBlock } from './rich-block.ts';
import { richInline } from './rich-inline.ts';
import { splitElements } from './split-elements.ts';

/**
 * One block of a document as blocks of Slack, each small enough for a message.
 *
 * @param place which block of the document it is: makes the names of its buttons unique.
 */
export function renderBlock(block: Block, brush: Brush, place: number): readonly SlackBlock[] {
  switch (block.kind) {
    case 'heading':
      return renderHeading(block.text);
    case 'paragraph':
      return paragraphBlocks(richInline(block.content, brush));
    case 'list':
      return renderList(block, brush);
    case 'quote':
      return renderQuote(block, brush);
    case 'sources':
      return renderSources(block, brush, place);
    case 'table':
      return renderTable(block, brush);
    case 'note':
      return renderNote(block, brush);
    case 'passage':
      return renderPassage(block);
    case 'image':
      return renderImage(block, brush);
    case 'actions':
      return renderActions(block, brush, place);
  }
}

function renderHeading(heading: string): readonly SlackBlock[] {
  const text = cleanLine(heading);
  if (text === '') return [];
  if (text.length > LIMITS.headerChars)
    return paragraphBlocks([{ type: 'text', text, style: { bold: true } }]);
  return [{ type: 'header', text: { type: 'plain_text', text, emoji: false } }];
}

function renderImage({ png, alt }: Extract<Block, { kind: 'image' }>, brush: Brush): readonly SlackBlock[] {
  const file = brush.capabilities.pictures?.get(png);
  const shown = cleanLine(alt);
  if (file === undefined) return paragraphBlocks([{ type: 'text', text: `[image: ${shown}]` }]);
  return [{ type: 'image', slack_file: { id: file }, alt_text: shorten(shown, LIMITS.altTextChars) || '-' }];
}

/** The cited words are bold between their neighbours. */
function renderPassage({
  before,
  marked,
  after,
}: Extract<Block, { kind: 'passage' }>): readonly SlackBlock[] {
  const parts: readonly RichTextElement[] = [
    { type: 'text', text: before === '' ? '' : `${cleanWords(before)} ` },
    { type: 'text', text: cleanWords(marked), style: { bold: true } },
    { type: 'text', text: after === '' ? '' : ` ${cleanWords(after)}` },
  ];
  return splitElements(parts.filter((part) => part.type !== 'text' || part.text !== '')).map((part) =>
    richBlock([quote(part)]),
  );
}
