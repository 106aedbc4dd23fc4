import type { Block } from '../../../core/document.ts';
import { splitText } from '../../split-text.ts';
import { LIMITS } from '../limits.ts';
import type { SlackBlock } from '../slack-message.ts';
import type { Brush } from './brush.ts';
import { charsOf } from './measure.ts';
import { paragraphBlocks, quote, richBlock, section } from './rich-block.ts';
import { richInline } from './rich-inline.ts';
import { splitElements } from './split-elements.ts';

/** Room for the dash and for a heading above, so that the two stay on one message. */
const MARGIN_CHARS = 300;

/**
 * A quotation and its speaker in one block, which nothing can part. Words that are too long for one message
 * are cut, and every piece names the speaker.
 */
export function renderQuote(
  { text, attribution }: Extract<Block, { kind: 'quote' }>,
  brush: Brush,
): readonly SlackBlock[] {
  const exact = text.toWellFormed();
  const [speaker = [], ...more] = splitElements(richInline(attribution, brush, exact));
  const room = LIMITS.messageChars - charsOf(speaker) - MARGIN_CHARS;
  const saidBy = speaker.length === 0 ? [] : [section([{ type: 'text', text: '\u2014 ' }, ...speaker])];
  const pieces = splitText(exact, room);
  const said = pieces.map((piece) => richBlock([quote([{ type: 'text', text: piece }]), ...saidBy]));
  const withoutWords = saidBy.length === 0 ? [] : [richBlock(saidBy)];
  return [...(pieces.length === 0 ? withoutWords : said), ...more.flatMap(paragraphBlocks)];
}
