import { ApplicationCommandOptionType, type CommandInteractionOption } from 'discord.js';
import type { Action, Command, OptionValue } from '../../../bot/command.ts';
import { formatLine } from '../../../bot/format-line.ts';

/** A slash command as it was called: the line anybody could have typed, and what it is the line of. */
export interface Called {
  readonly line: string;
  /** Null for a command that this version has not. */
  readonly action: Action | null;
  /** As given; what was not given is absent. */
  readonly values: Readonly<Record<string, OptionValue>>;
}

/**
 * The line of a slash command. What was given stands in it, in the order of the command's own options, so that
 * the same request is always the same line.
 */
export function readLine(
  commands: readonly Command[],
  name: string,
  data: readonly Pick<CommandInteractionOption, 'name' | 'type' | 'value' | 'options'>[],
): Called {
  const command = commands.find((one) => one.name === name);
  const [first] = data;
  const isGroup = first?.type === ApplicationCommandOptionType.Subcommand;
  const path = isGroup ? `${name} ${first.name}` : name;
  const given = isGroup ? (first.options ?? []) : data;
  const action = command?.actions[isGroup ? first.name : (command.fallback ?? '')] ?? null;
  const order = Object.keys(action?.options ?? {});
  const values = Object.fromEntries(
    given
      .toSorted((a, b) => order.indexOf(a.name) - order.indexOf(b.name))
      .map(({ name: option, value }): [string, OptionValue] => [option, value]),
  );
  const rest = Object.entries(action?.options ?? {}).find(
    ([, spec]) => spec.kind === 'text' && spec.rest,
  )?.[0];
  const { [rest ?? '']: free, ...options } = values;
  return { line: formatLine(path, typeof free === 'string' ? free : null, options), action, values };
}
