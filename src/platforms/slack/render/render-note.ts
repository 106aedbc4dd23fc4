import type { Block, Inline } from '../../../core/document.ts';
import { formatTime } from '../../../core/format-time.ts';
import { cleanWords } from '../../clean-words.ts';
import { LIMITS } from '../limits.ts';
import type { RichTextElement, SlackBlock } from '../slack-message.ts';
import type { Brush } from './brush.ts';
import { paragraphBlocks } from './rich-block.ts';
import { richInline } from './rich-inline.ts';

const SIGNS = { warning: 'warning', error: 'x' } as const;

/** Small print is a context block where it is plain words; warnings and errors carry a sign. */
export function renderNote(
  { level, content }: Extract<Block, { kind: 'note' }>,
  brush: Brush,
): readonly SlackBlock[] {
  const elements = richInline(content, brush);
  if (elements.length === 0) return [];
  if (level !== 'info') {
    const sign: RichTextElement = { type: 'emoji', name: SIGNS[level] };
    return paragraphBlocks([sign, { type: 'text', text: ' ' }, ...elements]);
  }
  const words = plainWords(content, brush);
  if (words === null || words.trim() === '' || words.length > LIMITS.blockChars)
    return paragraphBlocks(elements);
  return [{ type: 'context', elements: [{ type: 'plain_text', text: words, emoji: false }] }];
}

/** The note as one string; null when it has a link or a style, which plain text cannot show. */
function plainWords(content: readonly Inline[], { capabilities }: Brush): string | null {
  const parts = content.map((part) => {
    if (part.kind === 'text' && part.style === undefined) return part.text;
    if (part.kind === 'time' && part.style === 'date') {
      return formatTime(part.instant, part.style, capabilities.timeZone);
    }
    return null;
  });
  return parts.every((part) => part !== null) ? cleanWords(parts.join('')) : null;
}
