import { Ajv2020 } from 'ajv/dist/2020.js';
import { asObject } from '../../slack/core/json.ts';
import type { ViolationBook } from '../../slack/core/violations.ts';
import type { Prompt } from '../mind/task.ts';

/** Which of the prompt's lines a task cannot do without. */
const needs = (prompt: Prompt): boolean => {
  switch (prompt.task) {
    case 'rephrase_question':
      return prompt.question !== '';
    case 'name_speakers':
      return prompt.quotes.length > 0;
    case 'judge_sentences':
      return prompt.drafts.length > 0;
    default:
      return prompt.sentences.length > 0;
  }
};

type Validate = ReturnType<Ajv2020['compile']>;

const ajv = new Ajv2020({ strict: false });
/** By the schema's JSON: compiling takes longer than all the rest of an answer. */
const compiled = new Map<string, Validate>();

/** `$schema` and `$id` are left out: whatever dialect a schema names, the one Ajv's class knows is near enough. */
function validatorOf(schema: unknown): Validate {
  const { $schema: _dialect, $id: _id, ...rest } = asObject(schema) ?? {};
  const key = JSON.stringify(rest);
  const known = compiled.get(key) ?? ajv.compile(rest);
  compiled.set(key, known);
  return known;
}

/**
 * An honest answer must fit the schema that was asked for, and an honest mind must find something to read. When it does
 * not, client and server disagree about the tasks: `schema_mismatch` or `unreadable_prompt`.
 */
export function checkOwnAnswer(violations: ViolationBook, prompt: Prompt, answer: unknown): void {
  if (prompt.task === null) return;
  if (!needs(prompt)) violations.record('unreadable_prompt', prompt.task, prompt.user.slice(0, 500));
  if (prompt.schema === null || prompt.schema === undefined) return;
  const validate = validatorOf(prompt.schema);
  if (validate(answer)) return;
  const issue = validate.errors?.[0];
  violations.record(
    'schema_mismatch',
    prompt.task,
    `${issue?.instancePath} ${issue?.message} ${JSON.stringify(answer)}`,
  );
}
