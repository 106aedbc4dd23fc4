import { type APITextDisplayComponent, ComponentType } from 'discord.js';
import { LIMITS } from '../limits.ts';
import { partRuns } from './part-runs.ts';
import { type Run, writeRuns } from './run.ts';

/** A text display of finished mark-up. */
export const textDisplay = (content: string): APITextDisplayComponent => ({
  type: ComponentType.TextDisplay,
  content,
});

/**
 * Running text: one text display, or several where it is too long for one; none where there is nothing to read.
 *
 * @param write makes the mark-up of one part, such as a quotation's; it may add two characters a line.
 */
export function textDisplays(
  runs: readonly Run[],
  write: (runs: readonly Run[]) => string = writeRuns,
): readonly APITextDisplayComponent[] {
  return partRuns(runs, LIMITS.blockChars).map(write).filter(isReadable).map(textDisplay);
}

/** Discord refuses a text without words, and takes white space and signs without width for none. */
export const isReadable = (content: string): boolean => /[^\s\u200b]/u.test(content);

/** Every line with something before it: `> `, `-# `. */
export const prefixLines = (markdown: string, prefix: string): string =>
  markdown
    .split('\n')
    .map((line) => `${prefix}${line}`)
    .join('\n');
