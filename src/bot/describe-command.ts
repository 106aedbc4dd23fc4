import type { HelpEntry } from '../core/documents/help-document.ts';
import type { Action, Command, OptionSpec } from './command.ts';

/** What help says of a command: one entry an action. */
export function describeCommand(command: Command): readonly HelpEntry[] {
  return Object.entries(command.actions).map(([sub, action]) => {
    const path = sub === '' ? `/${command.name}` : `/${command.name} ${sub}`;
    return describeAction(path, action);
  });
}

function describeAction(path: string, action: Action): HelpEntry {
  const options = Object.entries(action.options);
  const rest = options.find(([, spec]) => isRest(spec));
  const named = options.filter(([, spec]) => !isRest(spec));
  const required = named
    .filter(([, spec]) => spec.kind === 'text' && spec.required)
    .map(([name]) => ` ${name}:...`);
  return {
    usage: `${path}${rest === undefined ? '' : ` ${restUsage(...rest)}`}${required.join('')}`,
    summary: action.summary,
    role: action.role === 'all' ? null : action.role,
    options: named.map(([name, spec]) => ({
      usage: `${name}:${valuesOf(spec)}`,
      summary: describeOption(spec),
    })),
    examples: action.examples,
  };
}

const restUsage = (name: string, spec: OptionSpec): string =>
  spec.kind === 'text' && spec.required ? `<${name}>` : `[${name}]`;

const isRest = (spec: OptionSpec): boolean => spec.kind === 'text' && spec.rest === true;

function valuesOf(spec: OptionSpec): string {
  switch (spec.kind) {
    case 'text':
      return '...';
    case 'choice':
      return spec.choices.join('|');
    case 'flag':
      return 'true|false';
    case 'integer':
      return `${spec.min}-${spec.max}`;
  }
}

function describeOption(spec: OptionSpec): string {
  if (spec.kind === 'text') return spec.summary;
  return `${spec.summary} (${String(spec.fallback)} when not given)`;
}
