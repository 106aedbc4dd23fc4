import OpenAI from 'openai';
import type {
  ChatCompletion,
  ChatCompletionCreateParamsNonStreaming,
} from 'openai/resources/chat/completions';
import type { TaskName } from '../mind/task.ts';
import type { ModelServer } from '../model-server.ts';
import { SAMPLE_PROMPT } from './sample-prompt.ts';
import { TASK_SCHEMAS } from './task-schemas.ts';

/** The real SDK, as Précis uses it: no retries of its own. */
export const clientOf = (server: ModelServer): OpenAI =>
  new OpenAI({ baseURL: server.baseUrl, apiKey: server.key, maxRetries: 0, logLevel: 'off' });

export type Format = 'json_schema' | 'json_object' | 'text';

function formatted(
  task: TaskName,
  format: Format,
): Pick<ChatCompletionCreateParamsNonStreaming, 'response_format'> {
  if (format === 'text') return {};
  if (format === 'json_object') return { response_format: { type: 'json_object' } };
  return {
    response_format: {
      type: 'json_schema',
      json_schema: { name: task, strict: true, schema: TASK_SCHEMAS[task] },
    },
  };
}

/** A request for one task, as Précis writes it. */
export function requestFor(
  server: ModelServer,
  task: TaskName,
  format: Format = 'json_schema',
  user: string = SAMPLE_PROMPT,
): ChatCompletionCreateParamsNonStreaming {
  const schema = JSON.stringify({ title: task, ...TASK_SCHEMAS[task] });
  const system = `You choose sentences of news articles. ${format === 'json_schema' ? '' : `Answer with JSON of this schema:\n${schema}`}`;
  return {
    model: server.model,
    messages: [
      { role: 'system', content: system },
      { role: 'user', content: user },
    ],
    ...formatted(task, format),
  };
}

interface AskOptions {
  readonly format?: Format;
  readonly user?: string;
  readonly signal?: AbortSignal;
}

/** Asks for a task through the SDK. */
export async function ask(
  server: ModelServer,
  task: TaskName = 'select_brief',
  { format, user, signal }: AskOptions = {},
): Promise<ChatCompletion> {
  const request = requestFor(server, task, format, user);
  return clientOf(server).chat.completions.create(request, signal === undefined ? {} : { signal });
}

/** What the model said. */
export const contentOf = (completion: ChatCompletion): string => completion.choices[0]?.message.content ?? '';

/** What the model answered, parsed. */
export async function answerOf(
  server: ModelServer,
  task: TaskName,
  options: AskOptions = {},
): Promise<unknown> {
  return JSON.parse(contentOf(await ask(server, task, options)));
}
