import type { Block, SourceEntry } from '../../../core/document.ts';
import { formatTime } from '../../../core/format-time.ts';
import { cleanLine } from '../../clean-words.ts';
import { LIMITS } from '../limits.ts';
import type { RichTextElement, SlackBlock } from '../slack-message.ts';
import type { Brush } from './brush.ts';
import { passageButtons } from './passage-buttons.ts';
import { richBlock, section } from './rich-block.ts';
import { richInline } from './rich-inline.ts';
import { linkElements } from './safe-link.ts';
import { gather, splitElements } from './split-elements.ts';

/** One line a source: `[n]` leads to the cited passage, the title to the article. */
export function renderSources(
  { entries }: Extract<Block, { kind: 'sources' }>,
  brush: Brush,
  place: number,
): readonly SlackBlock[] {
  const sections = entries.flatMap((entry) => splitElements(sourceElements(entry, brush)).map(section));
  const lines = gather(sections, LIMITS.blockChars).map(richBlock);
  return [...lines, ...passageButtons(entries, place)];
}

function sourceElements(
  { number, title, source, publishedAt, url }: SourceEntry,
  brush: Brush,
): readonly RichTextElement[] {
  const date =
    publishedAt === null ? 'undated' : formatTime(publishedAt, 'date', brush.capabilities.timeZone);
  const words = cleanLine(title);
  const shown: readonly RichTextElement[] =
    url !== null ? linkElements(words, url) : words === '' ? [] : [{ type: 'text', text: words }];
  return [
    ...richInline([{ kind: 'citation', number }], brush),
    { type: 'text', text: ' ' },
    ...shown,
    { type: 'text', text: ` - ${cleanLine(`${source}, ${date}`)}` },
  ];
}
