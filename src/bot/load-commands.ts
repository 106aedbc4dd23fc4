import { readdir } from 'node:fs/promises';
import { SetupError } from '../core/errors.ts';
import { problemWithCommand } from './check-command.ts';
import type { Command } from './command.ts';

/**
 * Loads the commands of a folder: every `.ts` or `.js` file in it is one, its default export.
 *
 * @param folder URL that ends with a slash.
 * @returns the commands by name, in alphabetical order.
 * @throws SetupError naming the file when one cannot be loaded or is no valid command.
 */
export async function loadCommands(folder: URL): Promise<readonly Command[]> {
  const files = (await listFolder(folder)).filter((file) => /(?<!\.d)\.[jt]s$/.test(file));
  const commands = await Promise.all(files.map((file) => loadCommand(folder, file)));
  const twice = commands.find(
    ({ name }, index) => commands.findIndex((other) => other.name === name) < index,
  );
  if (twice !== undefined) throw broken(`${twice.name}.ts`, 'stands beside another file of the same command');
  return commands.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

async function listFolder(folder: URL): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (cause) {
    const message = `The folder of commands cannot be read: ${folder.pathname}.`;
    throw new SetupError('commands', message, 'Check that it exists and can be read.', { cause });
  }
}

async function loadCommand(folder: URL, file: string): Promise<Command> {
  const command = await importDefault(new URL(file, folder), file);
  if (!isCommand(command)) {
    throw broken(file, 'has no default export made by defineCommand or defineCommandGroup');
  }
  const problem = problemWithCommand(command, file.replace(/\.[jt]s$/, ''));
  if (problem !== null) throw broken(file, problem);
  return command;
}

async function importDefault(url: URL, file: string): Promise<unknown> {
  try {
    const module: { readonly default?: unknown } = await import(url.href);
    return module.default;
  } catch (cause) {
    throw broken(file, `cannot be loaded: ${cause instanceof Error ? cause.message : String(cause)}`, cause);
  }
}

const broken = (file: string, problem: string, cause?: unknown): SetupError =>
  new SetupError(
    'commands',
    `The command file ${file} ${problem}.`,
    'Correct it or take it out of the folder; CONTRIBUTING says how a command is made.',
    { cause },
  );

/** Checks only what a mistaken export would get wrong; the compiler has checked the rest. */
function isCommand(value: unknown): value is Command {
  if (typeof value !== 'object' || value === null) return false;
  const { name, summary, actions } = value as Partial<Record<keyof Command, unknown>>;
  return (
    typeof name === 'string' &&
    typeof summary === 'string' &&
    typeof actions === 'object' &&
    actions !== null &&
    Object.values(actions).every((action) => typeof action?.run === 'function')
  );
}
