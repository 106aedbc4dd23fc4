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
    ...(dialect.limit === 'max_tokens'
      ? { max_tokens: prompt.maxOutputTokens }
      : { max_completion_tokens: prompt.maxOutputTokens }),
    ...formatOf(prompt, dialect),
  };
}

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
