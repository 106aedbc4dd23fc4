import type { Asker, Bot } from './bot.ts';
import type { Action, Command, OptionSpec, OptionSpecs, OptionValue } from './command.ts';
import { findCommand } from './find-command.ts';
import { formatLine, formatRequest } from './format-line.ts';
import { parseArguments } from './parse-arguments.ts';
import { parseValue } from './parse-value.ts';
import { roomNamed } from './room-named.ts';

/** A form of a command's options, the same on every platform. */
export interface Form {
  /** What it fills in, with its slash: `/settings set`, `/digest edit d4f7019c`. Its fields are named as the options are. */
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

/**
 * The form that a line begins: every option of its command, filled in as the line says, else as the command itself
 * fills it; null for no such command.
 *
 * @throws UserError when what is to be filled in is not there any more.
 */
export async function openForm(bot: Bot, asker: Asker, line: string): Promise<Form | null> {
  const found = actionOf(bot.commands, line);
  if (found === null) return null;
  const { action, path, text } = found;
  const options = begun(action, path, text);
  const room = roomNamed(optionalIn(action), path, text);
  const there = room === null ? asker : await asker.inRoom(room);
  const filled = (await action.fill?.({ ...there, options }, bot)) ?? {};
  return formOf(bot.commands, line, filled);
}

/**
 * The same with values that are known.
 *
 * @param filled what stands in fields that the line does not name.
 */
export function formOf(
  commands: readonly Command[],
  line: string,
  filled: Readonly<Record<string, OptionValue>> = {},
): Form | null {
  const found = actionOf(commands, line);
  if (found === null) return null;
  const { action, path, text } = found;
  const values = begun(action, path, text);
  const [fixed] = Object.entries(action.options).find(([name, spec]) => isFixed(spec, values[name])) ?? [];
  return {
    path: fixed === undefined ? path : formatLine(path.slice(1), String(values[fixed])),
    summary: action.summary,
    fields: Object.entries(action.options)
      .filter(([name]) => name !== fixed)
      .map(([name, spec]) => ({
        name,
        spec,
        required: isRequired(spec),
        value: isGiven(spec, values[name]) ? values[name] : (filled[name] ?? values[name]),
      })),
  };
}

const isFixed = (spec: OptionSpec, value: OptionValue): boolean =>
  spec.kind === 'text' && spec.fixed === true && value !== undefined;

const isGiven = (spec: OptionSpec, value: OptionValue): boolean =>
  value !== undefined && (spec.kind === 'text' || spec.fallback !== value);

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
  const known = begun(found.action, found.path, found.text);
  const values: Record<string, OptionValue> = {};
  const errors: Record<string, string> = {};
  for (const [name, spec] of Object.entries(specs)) {
    if (isFixed(spec, known[name])) {
      values[name] = known[name];
      continue;
    }
    const typed = typedIn(given, name, spec);
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

/** What stands in a field; of one that was emptied, what that means. */
function typedIn(given: Readonly<Record<string, string>>, name: string, spec: OptionSpec): string {
  const typed = Object.hasOwn(given, name) ? given[name]?.trim() : undefined;
  if (typed !== '') return typed ?? '';
  return spec.kind === 'text' ? (spec.cleared ?? '') : '';
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
  try {
    return parseArguments({ path, action: optionalIn(action) }, text);
  } catch {
    return {};
  }
}

function optionalIn(action: Action): Action {
  const options: OptionSpecs = Object.fromEntries(
    Object.entries(action.options).map(([name, spec]) => [name, optional(spec)]),
  );
  return { ...action, options };
}

function optional(spec: OptionSpec): OptionSpec {
  if (spec.kind !== 'text') return spec;
  const { required: _required, ...rest } = spec;
  return rest;
}
