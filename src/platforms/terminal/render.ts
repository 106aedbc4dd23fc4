import type { Block, Document, SourceEntry } from '../../core/document.ts';
import { formatTime } from '../../core/format-time.ts';
import type { Capabilities } from './capabilities.ts';
import { type Brush, inlinePieces } from './inline-pieces.ts';
import { neutralise, oneLine } from './neutralise.ts';
import { createPalette, safeAddress } from './palette.ts';
import { renderTable } from './render-table.ts';
import { type Piece, plain, wrap } from './wrap.ts';

type Of<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;

/**
 * An answer as text for a terminal, without a line break at its end. Nothing in the document can move the
 * cursor, colour or reorder text (see `neutralise`). Words of quotations and passages are printed exactly;
 * what cannot be seen in them is shown as `<U+200B>`.
 */
export function render(document: Document, capabilities: Capabilities): string {
  const brush: Brush = { palette: createPalette(capabilities), capabilities };
  return document.blocks
    .map((block) => ({ block, text: renderBlock(block, brush) }))
    .filter(({ text }) => text !== '')
    .map(({ block, text }, index, all) => text + (index + 1 < all.length ? gapAfter(block) : ''))
    .join('');
}

/** A heading, and a line that ends with a colon, stand right above what they introduce. */
function gapAfter(block: Block): string {
  if (block.kind === 'heading') return '\n';
  const last = block.kind === 'paragraph' ? block.content.at(-1) : undefined;
  return last?.kind === 'text' && last.text.endsWith(':') ? '\n' : '\n\n';
}

function renderBlock(block: Block, brush: Brush): string {
  const { palette } = brush;
  switch (block.kind) {
    case 'heading':
      return lines([{ text: oneLine(block.text), style: palette.heading }], brush);
    case 'paragraph':
      return lines(inlinePieces(block.content, brush), brush);
    case 'list':
      return renderList(block, brush);
    case 'quote':
      return renderQuote(block, brush);
    case 'sources':
      return block.entries.map((entry) => renderSource(entry, brush)).join('\n');
    case 'table':
      return renderTable(block, brush);
    case 'note':
      return renderNote(block, brush);
    case 'passage':
      return renderPassage(block, brush);
    case 'image':
      return lines([{ text: `[image: ${oneLine(block.alt)}]`, style: palette.dim }], brush);
    case 'actions':
      return renderActions(block, brush);
  }
}

/** Wrapped under a first indent of that many columns; the other lines begin with as many spaces. */
function lines(
  pieces: readonly Piece[],
  { capabilities: { columns } }: Brush,
  firstIndent = '',
  indentWidth = 0,
): string {
  return wrap(pieces, { columns, indent: ' '.repeat(indentWidth), firstIndent, indentWidth }).join('\n');
}

function renderList({ ordered, items }: Of<'list'>, brush: Brush): string {
  const bullet = brush.capabilities.unicode ? '•' : '-';
  return items
    .map((item, index) => {
      const mark = ordered ? `${index + 1}.` : bullet;
      return lines(inlinePieces(item, brush), brush, `${mark} `, mark.length + 1);
    })
    .join('\n');
}

function renderQuote({ text, attribution }: Of<'quote'>, brush: Brush): string {
  const { columns } = brush.capabilities;
  const words = wrap([{ text: neutralise(text, 'shown'), style: plain }], {
    columns,
    indent: `${brush.palette.dim('>')} `,
    indentWidth: 2,
  });
  return [...words, lines(inlinePieces(attribution, brush), brush, '  - ', 4)].join('\n');
}

/** The title is the link where there are links; else the address stands below, whole, to be copied. */
function renderSource({ number, title, source, publishedAt, url }: SourceEntry, brush: Brush): string {
  const { palette, capabilities } = brush;
  const mark = `[${number}]`;
  const address = url === null ? null : safeAddress(url);
  const date = publishedAt === null ? 'undated' : formatTime(publishedAt, 'date', capabilities.timeZone);
  const entry: readonly Piece[] = [
    { text: oneLine(title), style: address === null ? plain : palette.link(address) },
    { text: oneLine(` - ${source}, ${date}`), style: palette.dim },
  ];
  const width = mark.length + 1;
  const text = lines(entry, brush, `${palette.citation(mark)} `, width);
  if (address === null || capabilities.hyperlinks) return text;
  return `${text}\n${' '.repeat(width)}${palette.dim(address)}`;
}

function renderNote({ level, content }: Of<'note'>, brush: Brush): string {
  const { palette } = brush;
  switch (level) {
    case 'info':
      return lines(
        inlinePieces(content, brush).map((piece) =>
          piece.style === plain ? { ...piece, style: palette.dim } : piece,
        ),
        brush,
      );
    case 'warning':
      return lines(inlinePieces(content, brush), brush, `${palette.warning('!')} `, 2);
    case 'error':
      return lines(inlinePieces(content, brush), brush, `${palette.error('x')} `, 2);
  }
}

function renderPassage({ before, marked, after }: Of<'passage'>, brush: Brush): string {
  const { palette, capabilities } = brush;
  const exact = (text: string) => neutralise(text, 'shown');
  const words = capabilities.colour ? exact(marked) : `>>${exact(marked)}<<`;
  return lines(
    [
      { text: before === '' ? '' : `${exact(before)} `, style: palette.dim },
      { text: words, style: palette.marked },
      { text: after === '' ? '' : ` ${exact(after)}`, style: palette.dim },
    ],
    brush,
  );
}

/** The lines behind the buttons; a label that only repeats its line is left out. */
function renderActions({ actions }: Of<'actions'>, brush: Brush): string {
  const { palette } = brush;
  return actions
    .map(({ label, command }) => {
      const line = oneLine(command);
      const name = `/${label}` === command ? [] : [{ text: `${oneLine(label)}: `, style: palette.dim }];
      return lines([...name, { text: line, style: palette.code }], brush, '  ', 4);
    })
    .join('\n');
}
