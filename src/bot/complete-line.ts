import type { Action, Command, OptionSpec } from './command.ts';
import { formatFree, formatValue } from './format-line.ts';

/** What could stand instead of the end of a line. */
export interface Completion {
  readonly candidates: readonly string[];
  /** The end of the line that they replace. */
  readonly replaces: string;
}

/** Finds names of topics or people by what was typed of them; knows only what the asker may see. */
export type FindNames = (what: 'topic' | 'person', typed: string) => Promise<readonly string[]>;

const OPTION_AT_END = /(?:^|\s)((\p{L}[\p{L}\p{N}_-]*):\s?(?:"([^"]*)|([^\s"]*)))$/u;
const COMPLETE_OPTION = /(?:^|\s)\p{L}[\p{L}\p{N}_-]*:\s?(?:"[^"]*"|[^\s"]\S*)(?=\s)/gu;

/**
 * Completes a line that is being typed: commands, subcommands, option names, their values, and the names of
 * topics and people.
 *
 * @param others names of further commands that the platform itself has.
 */
export async function completeLine(
  line: string,
  commands: readonly Command[],
  others: readonly string[],
  findNames: FindNames,
): Promise<Completion> {
  const [, slash = '', first = '', text] = /^\s*(\/?)(\S*)(\s.*)?$/su.exec(line) ?? [];
  if (text === undefined) {
    const names = [...commands.map((command) => command.name), ...others];
    const fitting = startingWith(first, names).map((name) => `${slash}${name} `);
    return { candidates: fitting, replaces: `${slash}${first}` };
  }
  const command = commands.find(({ name }) => name === first.toLowerCase());
  if (command === undefined) return none;
  const flat = command.actions[''];
  if (flat !== undefined) return completeArguments(flat, text.trimStart(), findNames);
  const [, sub = '', rest] = /^\s*(\S*)(\s.*)?$/su.exec(text) ?? [];
  if (rest === undefined) {
    const names = startingWith(sub, Object.keys(command.actions)).map((name) => `${name} `);
    return { candidates: names, replaces: sub };
  }
  const action = own(command.actions, sub.toLowerCase());
  return action === undefined ? none : completeArguments(action, rest.trimStart(), findNames);
}

const none: Completion = { candidates: [], replaces: '' };

/** Not what every object has: `constructor` is no option. */
const own = <Value>(record: Readonly<Record<string, Value>>, name: string): Value | undefined =>
  Object.hasOwn(record, name) ? record[name] : undefined;

const startingWith = (typed: string, names: readonly string[]): readonly string[] =>
  names.filter((name) => name.startsWith(typed.toLowerCase()));

async function completeArguments(action: Action, text: string, findNames: FindNames): Promise<Completion> {
  const option = OPTION_AT_END.exec(text);
  const spec = option === null ? undefined : own(action.options, option[2]?.toLowerCase() ?? '');
  if (option !== null && spec !== undefined) {
    const values = await valuesOf(spec, option[3] ?? option[4] ?? '', findNames);
    const candidates = values.map((value) => `${option[2]}:${formatValue(value)} `);
    return { candidates, replaces: option[1] ?? '' };
  }
  const free = text.replace(COMPLETE_OPTION, '\n').split('\n').at(-1)?.trimStart() ?? '';
  const rest = Object.values(action.options).find((candidate) => candidate.kind === 'text' && candidate.rest);
  const names = rest === undefined ? [] : await valuesOf(rest, free, findNames);
  const longer = names.filter((name) => name !== free.trimEnd());
  if (longer.length > 0) return { candidates: longer.map((name) => `${formatFree(name)} `), replaces: free };
  return completeOptionName(action, text);
}

async function valuesOf(spec: OptionSpec, typed: string, findNames: FindNames): Promise<readonly string[]> {
  switch (spec.kind) {
    case 'choice':
      return startingWith(typed, spec.choices);
    case 'flag':
      return startingWith(typed, ['true', 'false']);
    case 'integer':
      return [];
    case 'text':
      return spec.completes === undefined || spec.completes === 'room'
        ? []
        : findNames(spec.completes, typed);
  }
}

/** Options that do not stand on the line yet. */
function completeOptionName(action: Action, text: string): Completion {
  const typed = /\S*$/.exec(text)?.[0] ?? '';
  const open = Object.entries(action.options)
    .filter(([name, spec]) => !(spec.kind === 'text' && spec.rest) && !text.includes(`${name}:`))
    .map(([name]) => name);
  return { candidates: startingWith(typed, open).map((name) => `${name}:`), replaces: typed };
}
