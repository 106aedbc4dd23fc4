import { ComponentType } from 'discord.js';
import type { Block } from '../../../core/document.ts';
import type { DiscordComponent } from '../discord-message.ts';
import type { Brush } from './brush.ts';
import { inlineRuns } from './inline-runs.ts';
import { writeRuns } from './run.ts';
import { prefixLines, textDisplays } from './text-display.ts';

const SIGNS = { warning: '\u26a0\ufe0f', error: '\u274c' } as const;
/** Amber and red, as Discord's own palette has them. */
const COLOURS = { warning: 0xf0_b2_32, error: 0xed_42_45 } as const;

/** Small print; warnings and errors carry a sign and stand in a box of their colour. */
export function renderNote(
  { level, content }: Extract<Block, { kind: 'note' }>,
  brush: Brush,
): readonly DiscordComponent[] {
  const runs = inlineRuns(content, brush);
  if (level === 'info') return textDisplays(runs, (part) => prefixLines(writeRuns(part), '-# '));
  return textDisplays([{ kind: 'finished', markdown: `${SIGNS[level]} ` }, ...runs]).map(
    (text): DiscordComponent => ({
      type: ComponentType.Container,
      accent_color: COLOURS[level],
      components: [text],
    }),
  );
}
