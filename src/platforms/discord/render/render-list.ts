import type { APITextDisplayComponent } from 'discord.js';
import type { Block } from '../../../core/document.ts';
import { LIMITS } from '../limits.ts';
import type { Brush } from './brush.ts';
import { inlineRuns } from './inline-runs.ts';
import { partRuns } from './part-runs.ts';
import { type Run, writeRuns } from './run.ts';
import { isReadable, textDisplay } from './text-display.ts';

/** Room for the number of an item. */
const BULLET_CHARS = 8;

/** A list, in several text displays where it is long; the numbers go on. */
export function renderList(
  { ordered, items }: Extract<Block, { kind: 'list' }>,
  brush: Brush,
): readonly APITextDisplayComponent[] {
  return listDisplays(
    items.map((item) => inlineRuns(item, brush)),
    (index) => (ordered ? `${index + 1}. ` : '- '),
  );
}

/** Lines that each begin with a bullet. */
export function listDisplays(
  items: readonly (readonly Run[])[],
  bullet: (index: number) => string,
): readonly APITextDisplayComponent[] {
  const lines = items.flatMap((runs, index) => {
    const [first = [], ...more] = partRuns(runs, LIMITS.blockChars - BULLET_CHARS);
    return [`${bullet(index)}${writeRuns(first).replaceAll('\n', '\n  ')}`, ...more.map(writeRuns)];
  });
  return gatherLines(lines, LIMITS.blockChars).filter(isReadable).map(textDisplay);
}

/** Lines gathered into texts of at most so many characters; one that is longer stands alone. */
export function gatherLines(lines: readonly string[], maxChars: number): readonly string[] {
  const texts: string[] = [];
  for (const line of lines) {
    const open = texts.at(-1);
    if (open !== undefined && open.length + 1 + line.length <= maxChars)
      texts.splice(-1, 1, `${open}\n${line}`);
    else texts.push(line);
  }
  return texts;
}
