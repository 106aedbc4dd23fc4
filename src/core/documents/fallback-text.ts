import type { Block, Inline, SourceEntry } from '../document.ts';
import { formatTime } from '../format-time.ts';

/** Where nobody has said which zone a reader lives in, times are UTC and say so. */
const ZONE = 'UTC';

/** A whole answer in plain words, for notifications, screen readers and plain platforms. Nothing is left out. */
export function fallbackText(blocks: readonly Block[]): string {
  return blocks
    .map(plainBlock)
    .filter((text) => text !== '')
    .join('\n\n');
}

/** Inline content in plain words. */
function plainInline(content: readonly Inline[]): string {
  return content.map(plainPart).join('');
}

function plainPart(part: Inline): string {
  switch (part.kind) {
    case 'text':
      return part.style === 'removed'
        ? `[-${part.text}-]`
        : part.style === 'added'
          ? `{+${part.text}+}`
          : part.text;
    case 'link':
      return part.text === part.url ? part.url : `${part.text} (${part.url})`;
    case 'citation':
      return `[${part.number}]`;
    case 'person':
      return part.id;
    case 'time': {
      const written = formatTime(part.instant, part.style, ZONE);
      return part.style === 'date-time' && written.includes(':') ? `${written} ${ZONE}` : written;
    }
  }
}

function plainBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return block.text;
    case 'paragraph':
    case 'note':
      return plainInline(block.content);
    case 'list':
      return block.items
        .map((item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${plainInline(item)}`)
        .join('\n');
    case 'quote':
      return `> ${block.text}\n- ${plainInline(block.attribution)}`;
    case 'sources':
      return block.entries.map(plainSource).join('\n');
    case 'table':
      return [block.columns.join(' | '), ...block.rows.map((row) => row.map(plainInline).join(' | '))].join(
        '\n',
      );
    case 'passage':
      return [block.before, `>>${block.marked}<<`, block.after].filter((text) => text !== '').join(' ');
    case 'image':
      return block.alt;
    case 'actions':
      return block.actions.map(({ label, command }) => `${label}: ${command}`).join('\n');
  }
}

function plainSource({ number, title, source, publishedAt, url }: SourceEntry): string {
  const date = publishedAt === null ? 'undated' : formatTime(publishedAt, 'date', ZONE);
  return `[${number}] ${title} - ${source}, ${date}${url === null ? '' : `, ${url}`}`;
}
