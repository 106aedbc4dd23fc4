import type { APITextDisplayComponent } from 'discord.js';
import type { Block } from '../../../core/document.ts';
import { cleanLine } from '../../clean-words.ts';
import type { Brush } from './brush.ts';
import { inlineRuns } from './inline-runs.ts';
import { listDisplays } from './render-list.ts';
import { type Run, writeRuns } from './run.ts';
import { prefixLines, textDisplays } from './text-display.ts';

const BETWEEN_CELLS: Run = { kind: 'words', text: ' \u00b7 ', mark: '' };

/** Discord has no tables: the columns in small print, then a line a row. */
export function renderTable(
  { columns, rows }: Extract<Block, { kind: 'table' }>,
  brush: Brush,
): readonly APITextDisplayComponent[] {
  const header = columns.map((column): readonly Run[] => [
    { kind: 'words', text: cleanLine(column), mark: '' },
  ]);
  const lines = rows.map((row) => joinCells(row.map((cell) => inlineRuns(cell, brush))));
  return [
    ...textDisplays(joinCells(header), (part) => prefixLines(writeRuns(part), '-# ')),
    ...listDisplays(lines, () => '- '),
  ];
}

const joinCells = (cells: readonly (readonly Run[])[]): readonly Run[] =>
  cells.flatMap((cell, index) => (index === 0 ? cell : [BETWEEN_CELLS, ...cell]));
