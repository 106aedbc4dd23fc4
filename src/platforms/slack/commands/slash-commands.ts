import type { Command } from '../../../bot/command.ts';
import { RESERVED_NAMES } from './reserved-names.ts';

/** The command that always exists, whatever the prefix: `/briefing brief turkiye-us`. */
const UMBRELLA = 'briefing';

/** One slash command as Slack knows it. */
export interface SlashCommand {
  /** With its slash and prefix. */
  readonly slash: string;
  /** Null for the umbrella. */
  readonly command: Command | null;
}

/** Every slash command of the app: the umbrella, then the single ones in the order of the registry. */
export function slashCommands(commands: readonly Command[], prefix: string): readonly SlashCommand[] {
  const single = commands.filter(({ name }) => !RESERVED_NAMES.has(name) && name !== UMBRELLA);
  return [
    { slash: `/${UMBRELLA}`, command: null },
    ...single.map((command) => ({ slash: `/${prefix}${command.name}`, command })),
  ];
}

/** The line a slash command stands for: `/precis-brief` with `turkiye-us` is `/brief turkiye-us`. */
export function toLine(slash: string, text: string, prefix: string): string {
  const typed = slash.replace(/^\//, '').toLowerCase();
  const isSingle = prefix !== '' && typed !== UMBRELLA && typed.startsWith(prefix);
  return `/${isSingle ? typed.slice(prefix.length) : typed} ${readTyped(readNames(text))}`.trim();
}

/**
 * Names that Slack made out in a command: a channel that an option names keeps its id, the others are words.
 *
 * @see https://docs.slack.dev/interactivity/implementing-slash-commands (`should_escape`)
 */
const readNames = (text: string): string =>
  text.replace(/(?<!\p{L}:)<#[A-Z0-9]+\|([^<>|]+)>/gu, '#$1').replace(/<@[A-Z0-9]+\|([^<>|]+)>/g, '@$1');

/** Whether a command's text is to name channels by their ids. */
export const namesRooms = (command: Command): boolean =>
  Object.values(command.actions).some(({ options }) =>
    Object.values(options).some((spec) => spec.kind === 'text' && spec.completes === 'room'),
  );

/** Text as the person typed it: Slack escapes three characters and wraps addresses in `<...>`. */
export function readTyped(text: string): string {
  return text
    .replace(/<((?:https?|mailto):[^<>|]*)(?:\|[^<>]*)?>/g, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
