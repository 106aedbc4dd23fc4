import type { TopLevelComponent } from 'discord.js';
import { unescapeMarkdown } from '../escape-markdown.ts';

/** A line that is too long for its button stands above it, in the text with this number. */
const NUMBERED = /^#(\d+)$/;

/** The line that a control runs; null when its text is not there. */
export function lineOfControl(value: string, components: readonly TopLevelComponent[]): string | null {
  const id = NUMBERED.exec(value)?.[1];
  if (id === undefined) return value;
  const text = components
    .map((component) => component.toJSON())
    .find((one) => 'id' in one && one.id === Number(id));
  return text !== undefined && 'content' in text ? unescapeMarkdown(text.content) : null;
}

/** A button that leads to another page of the answer it stands under: whose it is, and what it runs. */
export function readTurn(value: string): { readonly askedBy: string; readonly line: string } {
  const [, askedBy = '', line = ''] = /^(\S*) (.*)$/su.exec(value) ?? [];
  return { askedBy, line };
}
