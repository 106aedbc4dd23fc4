import { hash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { parse, YAMLParseError } from 'yaml';
import { z } from 'zod';
import { SetupError } from '../../../core/errors.ts';
import type { TaskName } from '../../../model.ts';
import { taskOutputs } from '../task-outputs.ts';
import { namesIn } from './fill-template.ts';
import type { Prompt } from './prompt.ts';
import { variableNames } from './task-variables.ts';

/** Keys of Dotprompt's front matter that are understood, and a version. https://google.github.io/dotprompt/reference/frontmatter */
const frontMatter = z.strictObject({
  name: z.string(),
  version: z.int().positive(),
  model: z.string().min(1).optional(),
  config: z
    .strictObject({
      temperature: z.number().min(0).max(2).optional(),
      maxOutputTokens: z.int().min(16).max(16_000),
    })
    .prefault({ maxOutputTokens: 1_000 }),
  input: z.strictObject({ schema: z.record(z.string(), z.string()) }),
  output: z.strictObject({ format: z.literal('json'), schema: z.record(z.string(), z.unknown()) }),
});

const FILE = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/;
const BODY = /^\s*# system[ \t]*\r?\n([\s\S]*?)\r?\n# user[ \t]*\r?\n([\s\S]*)$/;

/**
 * Reads one prompt file: YAML front matter, then `# system` and `# user`.
 *
 * @throws SetupError naming the file and what is wrong with it: the front matter, a variable that the task does
 * not have, an output that is not what the program reads.
 */
export function parsePrompt(task: TaskName, file: string, text: string): Prompt {
  const wrong = (what: string, cause?: unknown) =>
    new SetupError(
      'prompts',
      `The prompt ${file} ${what}.`,
      'Correct the file, or delete your copy to go back to the prompt that is shipped.',
      { cause },
    );
  const [, head, body] = FILE.exec(text) ?? [];
  if (head === undefined || body === undefined) throw wrong('does not begin with front matter between ---');
  const parsed = frontMatter.safeParse(parseYaml(head, wrong));
  if (!parsed.success) throw wrong(`has front matter that is off: ${oneLine(z.prettifyError(parsed.error))}`);
  const { name, model, config, input, output } = parsed.data;
  if (name !== task) throw wrong(`is named ${name}; it must be ${task}`);
  const [, system, user] = BODY.exec(body) ?? [];
  if (system === undefined || user === undefined) throw wrong('does not have "# system" and then "# user"');
  const allowed = variableNames[task];
  const unknown = [...namesIn(system + user), ...Object.keys(input.schema)].find(
    (key) => !allowed.includes(key),
  );
  if (unknown !== undefined) {
    throw wrong(`uses {{${unknown}}}, which this task does not have: there are ${allowed.join(', ')}`);
  }
  const missing = allowed.find((key) => !namesIn(system + user).includes(key));
  if (missing !== undefined) throw wrong(`does not use {{${missing}}}`);
  if (!isDeepStrictEqual(shapeOf(output.schema), shapeOf(z.toJSONSchema(taskOutputs[task])))) {
    throw wrong('has an output schema that is not the one the program reads; only descriptions may differ');
  }
  return {
    task,
    model: model ?? null,
    temperature: config.temperature ?? null,
    maxOutputTokens: config.maxOutputTokens,
    schema: output.schema,
    system: system.trim(),
    user: user.trim(),
    hash: hash('sha256', text),
  };
}

function parseYaml(text: string, wrong: (what: string, cause: unknown) => SetupError): unknown {
  try {
    return parse(text);
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    throw wrong(`has front matter that is no YAML: ${oneLine(error.message)}`, error);
  }
}

/** Keywords that say nothing about the shape, or that not every server knows. */
const NO_SHAPE: ReadonlySet<string> = new Set(['$schema', 'description', 'title', 'maxItems', 'maxLength']);

/** The schema without what does not matter; lists of names in one order. */
function shapeOf(schema: unknown): unknown {
  if (Array.isArray(schema)) {
    return schema.every((item) => typeof item === 'string') ? [...schema].sort() : schema.map(shapeOf);
  }
  if (typeof schema !== 'object' || schema === null) return schema;
  const entries = Object.entries(schema).filter(([key]) => !NO_SHAPE.has(key));
  return Object.fromEntries(entries.map(([key, value]) => [key, shapeOf(value)]));
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
