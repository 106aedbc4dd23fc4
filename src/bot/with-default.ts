import type { Action, Command, OptionSpec } from './command.ts';

/**
 * The commands with another default for one choice: how an operator's settings reach parsing, help and
 * registration alike.
 */
export function withDefault(
  commands: readonly Command[],
  { command, option, value }: { readonly command: string; readonly option: string; readonly value: string },
): readonly Command[] {
  const change = (action: Action): Action => {
    const spec = action.options[option];
    return spec === undefined
      ? action
      : { ...action, options: { ...action.options, [option]: changed(spec, value) } };
  };
  return commands.map((candidate) =>
    candidate.name === command
      ? {
          ...candidate,
          actions: Object.fromEntries(
            Object.entries(candidate.actions).map(([name, action]) => [name, change(action)]),
          ),
        }
      : candidate,
  );
}

const changed = (spec: OptionSpec, value: string): OptionSpec =>
  spec.kind === 'choice' && spec.choices.includes(value) ? { ...spec, fallback: value } : spec;
