import type { Action, Command, OptionSpec, OptionSpecs, OptionValue } from './command.ts';
import { findCommand } from './find-command.ts';
import { formatRequest } from './format-line.ts';
import { parseArguments } from './parse-arguments.ts';
import { parseValue } from './parse-value.ts';

/** A form of a command's options, the same on every platform. */
export interface Form {
  /** What it fills in, with its slash: `/settings set`. Its fields are named as the options are. */
  readonly path: string;
  readonly summary: string;
  readonly fields: readonly FormField[];
}

export interface FormField {
  readonly name: string;
  readonly spec: OptionSpec;
  readonly required: boolean;
  /** What stands in it to begin with. */
  readonly value: OptionValue;
}

/** The form that a line begins: every option of its command, filled in as the line says; null for no such command. */
export function formOf(commands: readonly Command[], line: string): Form | null {
  const found = actionOf(commands, line);
  if (found === null) return null;
  const { action, path, text } = found;
  const values = begun(action, path, text);
  return {
    path,
    summary: action.summary,
    fields: Object.entries(action.options).map(([name, spec]) => ({
      name,
      spec,
      required: isRequired(spec),
      value: values[name],
    })),
  };
}

/** What a form came to: a line that a person could have typed, or what is wrong by the name of the field. */
export type Submitted =
  | { readonly kind: 'line'; readonly line: string }
  | { readonly kind: 'errors'; readonly errors: Readonly<Record<string, string>> };

/**
 * Reads a form that was sent.
 *
 * @param given what stands in the fields, as it would be typed; an empty one is as if it were not there.
 * @returns null when there is no such command any more.
 */
export function readForm(
  commands: readonly Command[],
  path: string,
  given: Readonly<Record<string, string>>,
): Submitted | null {
  const found = actionOf(commands, path);
  if (found === null) return null;
  const specs = found.action.options;
  const values: Record<string, OptionValue> = {};
  const errors: Record<string, string> = {};
  for (const [name, spec] of Object.entries(specs)) {
    const typed = (Object.hasOwn(given, name) ? given[name] : undefined)?.trim() ?? '';
    if (typed === '') {
      if (isRequired(spec)) errors[name] = `${spec.summary}: write something here.`;
      continue;
    }
    const parsed = parseValue(name, spec, typed);
    if ('value' in parsed) values[name] = parsed.value;
    else errors[name] = `${parsed.problem}. Allowed: ${parsed.allowed}.`;
  }
  if (Object.keys(errors).length > 0) return { kind: 'errors', errors };
  return { kind: 'line', line: formatRequest(found.path.slice(1), specs, values) };
}

const isRequired = (spec: OptionSpec): boolean => spec.kind === 'text' && spec.required === true;

function actionOf(commands: readonly Command[], line: string) {
  try {
    const found = findCommand(commands, line);
    return found.kind === 'help' ? null : found;
  } catch {
    return null;
  }
}

/** What a line that is only the beginning gives already: nothing must be there yet. */
function begun(action: Action, path: string, text: string): Readonly<Record<string, OptionValue>> {
  const options: OptionSpecs = Object.fromEntries(
    Object.entries(action.options).map(([name, spec]) => [name, optional(spec)]),
  );
  try {
    return parseArguments({ path, action: { ...action, options } }, text);
  } catch {
    return {};
  }
}

function optional(spec: OptionSpec): OptionSpec {
  if (spec.kind !== 'text') return spec;
  const { required: _required, ...rest } = spec;
  return rest;
}
