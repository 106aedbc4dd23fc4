import type { ChatCompletionCreateParamsNonStreaming } from 'openai/resources/chat/completions';
import { fillTemplate } from '../prompts/fill-template.ts';
import type { Prompt } from '../prompts/prompt.ts';
import type { Variables } from '../prompts/task-variables.ts';
import type { Dialect } from './dialect.ts';

/** The request for one task, in what the endpoint takes of the API. Never streamed: what is shown is checked first. */
export function buildRequest(
  prompt: Prompt,
  variables: Variables,
  model: string,
  dialect: Dialect,
): ChatCompletionCreateParamsNonStreaming {
  const system = fillTemplate(prompt.system, variables);
  const isAskedInWords = dialect.format !== 'json_schema';
  return {
    model: prompt.model ?? model,
    stream: false,
    messages: [
      { role: 'system', content: isAskedInWords ? `${system}\n\n${askForJson(prompt)}` : system },
      { role: 'user', content: fillTemplate(prompt.user, variables) },
    ],
    ...(dialect.temperature && prompt.temperature !== null ? { temperature: prompt.temperature } : {}),
    ...(dialect.effort ? { reasoning_effort: 'low' } : {}),
    [dialect.limit]: maxTokens(prompt, dialect),
    ...formatOf(prompt, dialect),
  };
}

/** What is thought counts as output. */
const THINKING_TOKENS = 2_000;

/** Tokens that may come back: the output, and the thinking of a model that thinks. */
export const maxTokens = ({ maxOutputTokens }: Prompt, { temperature }: Dialect): number =>
  temperature ? maxOutputTokens : maxOutputTokens + THINKING_TOKENS;

const askForJson = ({ task, schema }: Prompt): string =>
  `Answer with one JSON object of this schema and nothing else:\n${JSON.stringify({ title: task, ...schema })}`;

function formatOf(
  { task, schema }: Prompt,
  { format }: Dialect,
): Pick<ChatCompletionCreateParamsNonStreaming, 'response_format'> {
  switch (format) {
    case 'json_schema':
      return { response_format: { type: 'json_schema', json_schema: { name: task, strict: true, schema } } };
    case 'json_object':
      return { response_format: { type: 'json_object' } };
    case 'text':
      return {};
  }
}
