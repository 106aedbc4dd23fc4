import type { Action } from './command.ts';
import { parseArguments } from './parse-arguments.ts';

/** The option of commands that work for another channel. */
export const channel = {
  kind: 'text',
  summary: 'Another channel, or me for your direct messages; this one when left out',
  completes: 'room',
  maxChars: 120,
} as const;

/** The room that an option of the line names; null where the action has no such option, or it is not given. */
export function roomNamed(action: Action, path: string, text: string): string | null {
  const [name] =
    Object.entries(action.options).find(([, spec]) => spec.kind === 'text' && spec.completes === 'room') ??
    [];
  if (name === undefined || !text.includes(`${name}:`)) return null;
  const value = parseArguments({ path, action }, text)[name];
  return typeof value === 'string' ? value : null;
}
