import { readFileSync } from 'node:fs';
import { parse, YAMLParseError } from 'yaml';
import type { z } from 'zod';
import { type Settings, settingsSchema } from '../../config/settings.ts';
import { SetupError } from '../core/errors.ts';

/**
 * Reads the settings file. A missing file means all defaults.
 *
 * @throws SetupError naming the setting, what was found there and what is allowed.
 */
export function readSettings(path: string): Settings {
  const text = readText(path);
  return checkSettings(text === null ? {} : parseYaml(text, path), path);
}

/** The pure part of `readSettings`: parsed YAML in, settings out. */
export function checkSettings(input: unknown, path: string): Settings {
  const result = settingsSchema.safeParse(input ?? {});
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const name = issue === undefined ? path : settingName(issue);
  throw new SetupError(
    name,
    issue?.code === 'unrecognized_keys'
      ? `There is no setting ${name} in ${path}: ${siblings(issue)}.`
      : `The setting ${name} in ${path} is ${found(input, issue)}: ${allowed(issue)}.`,
    `Correct ${name} in ${path}; config/settings.ts lists every setting with what it allows.`,
  );
}

function settingName(issue: z.core.$ZodIssue): string {
  const extra = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  return [...issue.path, ...extra].join('.') || '(the whole file)';
}

function allowed(issue: z.core.$ZodIssue | undefined): string {
  if (issue === undefined) return 'not allowed';
  if (issue.code === 'invalid_value') return `allowed are ${issue.values.join(', ')}`;
  if (issue.code === 'custom' || issue.code === 'invalid_format') return `it must be ${issue.message}`;
  return issue.message.replace(/^Invalid input: /, '').replace(/^Too (big|small): /, '');
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let value: unknown = input;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}

function siblings(issue: z.core.$ZodIssueUnrecognizedKeys): string {
  const known = valueAt(settingsSchema.parse({}), issue.path);
  return `allowed there are ${Object.keys(Object(known)).join(', ')}`;
}

function found(input: unknown, issue: z.core.$ZodIssue | undefined): string {
  return JSON.stringify(valueAt(input, issue?.path ?? [])) ?? 'missing';
}

function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw new SetupError('config', `The settings file ${path} cannot be read.`, 'Check its permissions.', {
      cause: error,
    });
  }
}

function parseYaml(text: string, path: string): unknown {
  try {
    return parse(text);
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    const line = error.linePos?.[0].line;
    throw new SetupError(
      'config',
      `The settings file ${path} is not valid YAML${line === undefined ? '' : `, line ${line}`}.`,
      'Correct it, or delete it to start with the defaults.',
      { cause: error },
    );
  }
}
