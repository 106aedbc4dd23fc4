import { type Command, defineCommand } from '../src/bot/command.ts';
import { describeCommand } from '../src/bot/describe-command.ts';
import { nearestName } from '../src/bot/nearest-name.ts';
import { type HelpEntry, helpOverview, helpPage } from '../src/core/documents/help-document.ts';
import { UserError } from '../src/core/errors.ts';

export default defineCommand({
  name: 'help',
  summary: 'What you can ask, and how',
  examples: ['help', 'help brief'],
  options: {
    command: { kind: 'text', summary: 'The command to explain', rest: true, maxChars: 100 },
  },
  visibility: 'ephemeral',
  role: 'all',
  async run({ commands, options: { command } }) {
    if (command !== undefined) return explain(commands, command);
    const entries = [...commands].sort(helpLast).flatMap(describeCommand);
    const first = entries.find((entry) => entry.usage.startsWith('/brief'))?.examples[0];
    const actions = first === undefined ? [] : [{ label: 'Try', command: `/${first}` }];
    return { document: helpOverview(entries, actions), data: { kind: 'help', commands: entries } };
  },
});

/** Help itself is the last thing people look for in it. */
const helpLast = (a: Command, b: Command): number => Number(a.name === 'help') - Number(b.name === 'help');

/** Help for `topics` is about all its subcommands, for `topics create` about that one. */
function explain(commands: readonly Command[], asked: string) {
  const [name = '', ...sub] = asked.toLowerCase().replace(/^\//, '').split(/\s+/);
  const command = commands.find((candidate) => candidate.name === name);
  if (command === undefined) throw unknown(commands, name);
  const all = describeCommand(command);
  const path = `/${[name, ...sub].join(' ')}`;
  const one = all.filter(({ usage }) => usage === path || usage.startsWith(`${path} `));
  const entries: readonly HelpEntry[] = one.length > 0 ? one : all;
  return { document: helpPage(path, entries), data: { kind: 'help', commands: entries } };
}

function unknown(commands: readonly Command[], name: string): UserError {
  const names = commands.map((command) => command.name);
  const meant = nearestName(name, names);
  const line = meant === null ? '/help' : `/help ${meant}`;
  return new UserError('E07', `There is no command "${name}".`, `There are ${names.join(', ')}.`, [line]);
}
