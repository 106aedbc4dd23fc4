import { stripVTControlCharacters } from 'node:util';
import type { Inline } from '../../core/document.ts';
import { displayWidth } from './display-width.ts';
import { type Brush, inlinePieces } from './inline-pieces.ts';
import { oneLine } from './neutralise.ts';
import { type Piece, wrap } from './wrap.ts';

const GAP = 2;
/** A column narrower than this reads worse than a list. */
const MIN_COLUMN = 10;

interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (readonly Inline[])[])[];
}

/** A table in columns; cells that do not fit are wrapped in their column. Without room, one line a cell. */
export function renderTable(table: Table, brush: Brush): string {
  const header: readonly (readonly Piece[])[] = table.columns.map((name) => [
    { text: oneLine(name), style: brush.palette.dim },
  ]);
  const rows = table.rows.map((row) => row.map((cell) => inlinePieces(cell, brush)));
  const widths = columnWidths([header, ...rows], brush.capabilities.columns);
  if (widths === null) return renderAsList(table, rows, brush);
  return [header, ...rows].map((row) => renderRow(row, widths)).join('\n');
}

/** The widest columns give up room first. Null when even that does not fit. */
function columnWidths(
  rows: readonly (readonly (readonly Piece[])[])[],
  room: number,
): readonly number[] | null {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => widthOf(row[column] ?? []))),
  );
  const total = () => widths.reduce((sum, width) => sum + width + GAP, -GAP);
  while (total() > room) {
    const widest = widths.indexOf(Math.max(...widths));
    const width = widths[widest] ?? 0;
    if (width <= MIN_COLUMN) return null;
    widths[widest] = width - 1;
  }
  return widths;
}

const widthOf = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, piece) => sum + displayWidth(piece.text), 0);

function renderRow(row: readonly (readonly Piece[])[], widths: readonly number[]): string {
  const cells = widths.map((columns, index) => {
    const pieces = row[index] ?? [];
    const lines = wrap(pieces, { columns, indent: '', indentWidth: 0 });
    return { lines, columns };
  });
  const height = Math.max(...cells.map(({ lines }) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    cells
      .map(({ lines, columns }) => pad(lines[line] ?? '', columns + GAP))
      .join('')
      .replace(/ +$/, ''),
  ).join('\n');
}

/** Counts what is seen: escapes that the palette added take no columns. */
function pad(painted: string, columns: number): string {
  return painted + ' '.repeat(Math.max(columns - displayWidth(stripVTControlCharacters(painted)), 0));
}

function renderAsList(table: Table, rows: readonly (readonly (readonly Piece[])[])[], brush: Brush): string {
  const { columns } = brush.capabilities;
  return rows
    .map((row) =>
      row
        .flatMap((cell, index) => {
          const name: Piece = { text: `${oneLine(table.columns[index] ?? '')}: `, style: brush.palette.dim };
          return wrap([name, ...cell], { columns, indent: '  ', firstIndent: '', indentWidth: 2 });
        })
        .join('\n'),
    )
    .join('\n\n');
}
