import type { types } from '@slack/bolt';
import type { Block, Inline } from '../../../core/document.ts';
import { cleanLine } from '../../clean-words.ts';
import { LIMITS } from '../limits.ts';
import type { RichTextElement, SlackBlock } from '../slack-message.ts';
import type { Brush } from './brush.ts';
import { charsOf } from './measure.ts';
import { renderList } from './render-list.ts';
import { section } from './rich-block.ts';
import { richInline } from './rich-inline.ts';

type Table = Extract<Block, { kind: 'table' }>;
type Cell = types.TableBlock['rows'][number][number];

/** A table with its header; further tables with the same header where it is long. What fits no table is a list. */
export function renderTable(table: Table, brush: Brush): readonly SlackBlock[] {
  const columns = Math.max(table.columns.length, ...table.rows.map((row) => row.length));
  const header = fill(table.columns.map(cleanLine).map(rawCell), columns);
  const rows = table.rows.map((row) =>
    fill(
      row.map((cell) => tableCell(cell, brush)),
      columns,
    ),
  );
  const room = LIMITS.tableChars - charsOf(header);
  if (columns === 0) return [];
  if (columns > LIMITS.tableColumns || rows.some((row) => charsOf(row) > room)) return asList(table, brush);
  return groupRows(rows, room).map(
    (part): SlackBlock => ({
      type: 'table',
      rows: [header, ...part].map((row) => [...row]),
      column_settings: header.map(() => ({ is_wrapped: true })),
    }),
  );
}

function groupRows(
  rows: readonly (readonly Cell[])[],
  room: number,
): readonly (readonly (readonly Cell[])[])[] {
  const groups: (readonly Cell[])[][] = [[]];
  let chars = 0;
  for (const row of rows) {
    const own = charsOf(row);
    const last = groups.at(-1) ?? [];
    const full = chars + own > room || last.length + 1 >= LIMITS.tableRows;
    if (full) groups.push([row]);
    else last.push(row);
    chars = full ? own : chars + own;
  }
  return groups;
}

function tableCell(content: readonly Inline[], brush: Brush): Cell {
  const elements = richInline(content, brush);
  const words = elements.map((element) => (isPlain(element) ? element.text : null));
  if (words.every((text) => text !== null)) return rawCell(words.join(''));
  return { type: 'rich_text', elements: [section(elements)] };
}

const isPlain = (element: RichTextElement): element is types.RichTextText =>
  element.type === 'text' && element.style === undefined;

/** A cell must have something in it. */
const rawCell = (text: string): Cell => ({ type: 'raw_text', text: text === '' ? ' ' : text });

const fill = (cells: readonly Cell[], columns: number): readonly Cell[] => [
  ...cells,
  ...Array.from({ length: columns - cells.length }, () => rawCell('')),
];

/** One item a row: `Column: cell`, each on a line. */
function asList({ columns, rows }: Table, brush: Brush): readonly SlackBlock[] {
  const widest = Math.max(columns.length, ...rows.map((row) => row.length));
  const items = (rows.length === 0 ? [[]] : rows).map((row) =>
    Array.from({ length: widest }).flatMap((_, index): readonly Inline[] => [
      { kind: 'text', text: `${index === 0 ? '' : '\n'}${columns[index] ?? ''}: ` },
      ...(row[index] ?? []),
    ]),
  );
  return renderList({ kind: 'list', ordered: false, items }, brush);
}
