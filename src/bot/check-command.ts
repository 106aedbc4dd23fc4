import type { Action, Command, OptionSpec } from './command.ts';

/** Discord's rules for command and option names; Slack's are wider. docs.discord.com/developers, Application Commands. */
const NAME = /^[a-z0-9_-]{1,32}$/;
const MAX_SUMMARY_CHARS = 100;
const MAX_CHOICES = 25;
const MAX_OPTIONS = 25;

/**
 * What is wrong with a command, the first thing found, as the rest of a sentence that begins with the
 * file's name; null when nothing is. What fails here would fail when the command is registered.
 */
export function problemWithCommand(command: Command, fileName: string): string | null {
  const { name, summary, actions, fallback } = command;
  const names = Object.keys(actions);
  if (name !== fileName) return `must be named after its command "${name}"`;
  if (!NAME.test(name)) return `names its command "${name}"; allowed are a-z, 0-9, _ and -, up to 32`;
  const wrongSummary = problemWithSummary(`the command ${name}`, summary);
  if (wrongSummary !== null) return wrongSummary;
  if (names.length === 0) return 'has no action';
  if (names.includes('') && (names.length > 1 || fallback !== '')) {
    return 'is a flat command and a group at once; Discord knows only one of them';
  }
  if (fallback !== null && !names.includes(fallback))
    return `falls back to "${fallback}", which it does not have`;
  for (const [sub, action] of Object.entries(actions)) {
    const problem = problemWithAction(sub, action);
    if (problem !== null) return problem;
  }
  return null;
}

function problemWithAction(sub: string, action: Action): string | null {
  const of = sub === '' ? 'it' : `the subcommand ${sub}`;
  if (sub !== '' && (!NAME.test(sub) || sub === 'help')) return `has a subcommand named "${sub}"`;
  const options = Object.entries(action.options);
  if (options.length > MAX_OPTIONS) return `gives ${of} more than ${MAX_OPTIONS} options`;
  if (options.filter(([, spec]) => spec.kind === 'text' && spec.rest).length > 1) {
    return `lets ${of} take the free words twice; one option may be rest`;
  }
  for (const [name, spec] of options) {
    const problem = problemWithOption(name, spec);
    if (problem !== null) return problem;
  }
  return problemWithSummary(of, action.summary);
}

function problemWithOption(name: string, spec: OptionSpec): string | null {
  if (!NAME.test(name)) return `names an option "${name}"; allowed are a-z, 0-9, _ and -, up to 32`;
  if (spec.kind === 'choice' && spec.choices.length > MAX_CHOICES) {
    return `gives the option ${name} more than ${MAX_CHOICES} choices`;
  }
  if (spec.kind === 'choice' && !spec.choices.includes(spec.fallback)) {
    return `gives the option ${name} a fallback that is no choice of it`;
  }
  return problemWithSummary(`the option ${name}`, spec.summary);
}

function problemWithSummary(of: string, summary: string): string | null {
  if (summary.trim() === '') return `has no summary for ${of}`;
  return summary.length <= MAX_SUMMARY_CHARS
    ? null
    : `has a summary of over ${MAX_SUMMARY_CHARS} characters for ${of}`;
}
