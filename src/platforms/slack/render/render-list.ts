import type { types } from '@slack/bolt';
import type { Block } from '../../../core/document.ts';
import { LIMITS } from '../limits.ts';
import type { SlackBlock } from '../slack-message.ts';
import type { Brush } from './brush.ts';
import { richBlock, section } from './rich-block.ts';
import { richInline } from './rich-inline.ts';
import { gather, splitElements } from './split-elements.ts';

/** `offset` is documented and missing in the types: where the numbers of a continued list go on. */
type NumberedList = types.RichTextList & { readonly offset?: number };

/** A list, in several blocks where it is long; the numbers go on. */
export function renderList(
  { ordered, items }: Extract<Block, { kind: 'list' }>,
  brush: Brush,
): readonly SlackBlock[] {
  const sections = items.flatMap((item) => {
    const parts = splitElements(richInline(item, brush));
    return parts.length === 0 ? [section([{ type: 'text', text: ' ' }])] : parts.map(section);
  });
  let offset = 0;
  return gather(sections, LIMITS.blockChars).map((part) => {
    const list: NumberedList = {
      type: 'rich_text_list',
      style: ordered ? 'ordered' : 'bullet',
      elements: [...part],
      ...(ordered && offset > 0 ? { offset } : {}),
    };
    offset += part.length;
    return richBlock([list]);
  });
}
