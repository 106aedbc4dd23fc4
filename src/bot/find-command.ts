import { UserError } from '../core/errors.ts';
import type { Action, Command } from './command.ts';
import { nearestName } from './nearest-name.ts';

/** What a line asks for: an action with the text of its arguments, or help. */
export type Found =
  | {
      readonly kind: 'action';
      readonly action: Action;
      /** With its slash: `/topics show`. */
      readonly path: string;
      /** The line after the command and the subcommand. */
      readonly text: string;
    }
  | { readonly kind: 'help'; readonly about: string };

/** The command that exists everywhere, also where another app took the short names. */
const umbrella = 'briefing';

/** A mention at the start of a line: `<@U07ABC>`, `<@!123>`, `<@U07ABC|precis>`, `@precis`. */
const MENTION = /^\s*(?:<@!?[\p{L}\p{N}]+(?:\|[^>]*)?>|@precis(?![\p{L}\p{N}_-]))[\s,:]*/iu;
const FIRST_WORD = /^\s*(\S+)\s*/u;

/** True when the line begins with the name of a command, with or without its slash. */
export function namesCommand(commands: readonly Command[], line: string): boolean {
  const [word] = takeWord(line.replace(MENTION, ''));
  const name = commandName(word);
  return name === 'help' || name === umbrella || commands.some((command) => command.name === name);
}

/**
 * Which command a line means: `/brief x`, `brief x`, `@precis brief x`, `/briefing brief x` are the same.
 *
 * @throws UserError E07 when there is no such command or subcommand, with what was probably meant.
 */
export function findCommand(commands: readonly Command[], line: string): Found {
  const [first, text] = takeWord(line.replace(MENTION, ''));
  const name = commandName(first);
  if (name === umbrella && !commands.some((command) => command.name === umbrella)) {
    return text === '' ? { kind: 'help', about: '' } : findCommand(commands, text);
  }
  if (name === '') return { kind: 'help', about: '' };
  if (name === 'help') return { kind: 'help', about: text };
  const command = commands.find((candidate) => candidate.name === name);
  if (command === undefined) throw unknownCommand(commands, first, text);
  return findAction(command, text);
}

function findAction(command: Command, text: string): Found {
  const [word, after] = takeWord(text);
  const typed = word.toLowerCase();
  const flat = command.actions[''];
  if (typed === 'help' && after === '') return { kind: 'help', about: command.name };
  if (flat !== undefined) return { kind: 'action', action: flat, path: `/${command.name}`, text };
  const named = Object.hasOwn(command.actions, typed) ? command.actions[typed] : undefined;
  if (named !== undefined) {
    if (after.trim().toLowerCase() === 'help') return { kind: 'help', about: `${command.name} ${typed}` };
    return { kind: 'action', action: named, path: `/${command.name} ${typed}`, text: after };
  }
  const fallback = command.fallback === null ? undefined : command.actions[command.fallback];
  if (word === '' && fallback !== undefined) {
    return { kind: 'action', action: fallback, path: `/${command.name} ${command.fallback}`, text: '' };
  }
  if (word === '') return { kind: 'help', about: command.name };
  throw unknownSubcommand(command, word, after);
}

/** The first word and what follows it, both without the spaces between. */
function takeWord(line: string): readonly [word: string, after: string] {
  const match = FIRST_WORD.exec(line);
  return match === null ? ['', ''] : [match[1] ?? '', line.slice(match[0].length).trimEnd()];
}

const commandName = (word: string): string => word.replace(/^\//, '').toLowerCase();

function unknownCommand(commands: readonly Command[], word: string, text: string): UserError {
  const names = [...commands.map((command) => command.name), 'help'];
  const meant = nearestName(commandName(word), names);
  const message = `There is no command "${word}".`;
  if (meant === null) return new UserError('E07', message, 'Type /help to see what there is.', ['/help']);
  return new UserError('E07', message, `Did you mean /${meant}?`, [`/${meant} ${text}`.trim()]);
}

function unknownSubcommand(command: Command, word: string, after: string): UserError {
  const names = Object.keys(command.actions);
  const meant = nearestName(word, names);
  const message = `/${command.name} has no "${word}". It has ${names.join(', ')}.`;
  if (meant === null) {
    return new UserError('E07', message, `Type /${command.name} help.`, [`/${command.name} help`]);
  }
  const corrected = `/${command.name} ${meant} ${after}`.trim();
  return new UserError('E07', message, `Did you mean /${command.name} ${meant}?`, [corrected]);
}
