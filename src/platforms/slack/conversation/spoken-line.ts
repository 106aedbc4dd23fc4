import type { Command } from '../../../bot/command.ts';
import { namesCommand } from '../../../bot/find-command.ts';
import { formatLine } from '../../../bot/format-line.ts';
import { readTyped } from '../commands/slash-commands.ts';

const MENTION = /^\s*<@[A-Z0-9]+(?:\|[^>]*)?>[\s,:]*/;

/** What a person wrote to the bot, as a line: a command as it stands, anything else as a question where there is `/ask`. */
export function spokenLine(commands: readonly Command[], text: string): string {
  const words = readTyped(text.replace(MENTION, '')).trim();
  if (words === '' || namesCommand(commands, words)) return words;
  return commands.some(({ name }) => name === 'ask') ? formatLine('ask', words) : words;
}
