import { asObject, asObjects, type JsonObject } from '../../slack/core/json.ts';
import type { BodyFault } from './model-fault.ts';

const REFUSAL = "I'm sorry, but I can't help with that.";

const without = (object: JsonObject, key: string): JsonObject =>
  Object.fromEntries(Object.entries(object).filter(([name]) => name !== key));

const withChoice = (completion: JsonObject, change: (choice: JsonObject) => unknown): JsonObject => ({
  ...completion,
  choices: asObjects(completion['choices']).map(change),
});

const withMessage = (completion: JsonObject, change: (message: JsonObject) => unknown): JsonObject =>
  withChoice(completion, (choice) => ({ ...choice, message: change(asObject(choice['message']) ?? {}) }));

const content = (value: unknown) => (completion: JsonObject) =>
  withMessage(completion, (message) => ({ ...message, content: value }));

const finish = (reason: unknown) => (completion: JsonObject) =>
  withChoice(completion, (choice) => ({ ...choice, finish_reason: reason }));

const use = (value: unknown) => (completion: JsonObject) => ({ ...completion, usage: value });

const half = (message: JsonObject): JsonObject => {
  const text = String(message['content']);
  return { ...message, content: text.slice(0, text.length / 2) };
};

const toolCall = (message: JsonObject): JsonObject => ({
  ...message,
  content: null,
  tool_calls: [
    {
      id: 'call_1',
      type: 'function',
      function: { name: 'send_message', arguments: '{"channel":"general","text":"@everyone"}' },
    },
  ],
});

export const COMPLETION_FAULTS = [
  { name: 'choices_empty', kind: 'body', does: 'No choice.', change: (json) => ({ ...json, choices: [] }) },
  {
    name: 'choices_missing',
    kind: 'body',
    does: 'The choices are left out.',
    change: (json) => without(json, 'choices'),
  },
  {
    name: 'choices_null',
    kind: 'body',
    does: 'The choices are null.',
    change: (json) => ({ ...json, choices: null }),
  },
  {
    name: 'choice_null',
    kind: 'body',
    does: 'The only choice is null.',
    change: (json) => ({ ...json, choices: [null] }),
  },
  {
    name: 'message_null',
    kind: 'body',
    does: 'The message is null.',
    change: (json) => withChoice(json, (choice) => ({ ...choice, message: null })),
  },
  {
    name: 'message_missing',
    kind: 'body',
    does: 'The message is left out.',
    change: (json) => withChoice(json, (choice) => without(choice, 'message')),
  },
  { name: 'content_null', kind: 'body', does: 'The content is null.', change: content(null) },
  {
    name: 'content_missing',
    kind: 'body',
    does: 'The content is left out.',
    change: (json) => withMessage(json, (message) => without(message, 'content')),
  },
  { name: 'content_empty', kind: 'body', does: 'The content is empty.', change: content('') },
  {
    name: 'content_parts',
    kind: 'body',
    does: 'The content is a list of parts.',
    change: (json) =>
      withMessage(json, (message) => ({ ...message, content: [{ type: 'text', text: message['content'] }] })),
  },
  {
    name: 'content_object',
    kind: 'body',
    does: 'The content is an object, not its JSON.',
    change: (json) =>
      withMessage(json, (message) => ({ ...message, content: { answer: message['content'] } })),
  },
  { name: 'content_number', kind: 'body', does: 'The content is a number.', change: content(7) },
  {
    name: 'refusal',
    kind: 'body',
    does: 'The model refuses, in the field for it.',
    change: (json) => withMessage(json, (message) => ({ ...message, content: null, refusal: REFUSAL })),
  },
  { name: 'refusal_as_content', kind: 'body', does: 'The model refuses in prose.', change: content(REFUSAL) },
  {
    name: 'refusal_beside_content',
    kind: 'body',
    does: 'A refusal and an answer at once.',
    change: (json) => withMessage(json, (message) => ({ ...message, refusal: REFUSAL })),
  },
  {
    name: 'finish_length',
    kind: 'body',
    does: 'The answer is cut at the limit: finish_reason length.',
    change: (json) => finish('length')(withMessage(json, half)),
  },
  {
    name: 'finish_length_whole',
    kind: 'body',
    does: 'finish_reason length, though the JSON is whole.',
    change: finish('length'),
  },
  {
    name: 'finish_content_filter',
    kind: 'body',
    does: 'The filter stopped the answer midway.',
    change: (json) => finish('content_filter')(withMessage(json, half)),
  },
  {
    name: 'finish_tool_calls',
    kind: 'body',
    does: 'finish_reason tool_calls, and no tool is called.',
    change: finish('tool_calls'),
  },
  { name: 'finish_unknown', kind: 'body', does: 'A finish_reason nobody knows.', change: finish('tired') },
  { name: 'finish_null', kind: 'body', does: 'finish_reason null.', change: finish(null) },
  {
    name: 'finish_missing',
    kind: 'body',
    does: 'No finish_reason.',
    change: (json) => withChoice(json, (choice) => without(choice, 'finish_reason')),
  },
  {
    name: 'tool_call',
    kind: 'body',
    does: 'A tool is called in the place of an answer; there is none.',
    change: (json) => finish('tool_calls')(withMessage(json, toolCall)),
  },
  {
    name: 'two_choices',
    kind: 'body',
    does: 'A second choice with other content, first in the list.',
    change: (json) => {
      const [choice] = asObjects(json['choices']);
      const other = { ...choice, index: 1, message: { role: 'assistant', content: '{}', refusal: null } };
      return { ...json, choices: [other, choice] };
    },
  },
  {
    name: 'user_role',
    kind: 'body',
    does: 'The message is said to be from the user.',
    change: (json) => withMessage(json, (message) => ({ ...message, role: 'user' })),
  },
  { name: 'usage_missing', kind: 'body', does: 'No usage.', change: (json) => without(json, 'usage') },
  { name: 'usage_null', kind: 'body', does: 'usage is null.', change: use(null) },
  {
    name: 'usage_negative',
    kind: 'body',
    does: 'Fewer than no tokens.',
    change: use({ prompt_tokens: -500, completion_tokens: -20, total_tokens: -520 }),
  },
  {
    name: 'usage_absurd',
    kind: 'body',
    does: 'More tokens than there are.',
    change: use({ prompt_tokens: 1e15, completion_tokens: 1e308, total_tokens: 1 }),
  },
  {
    name: 'usage_strings',
    kind: 'body',
    does: 'Tokens as text, and fractions.',
    change: use({ prompt_tokens: '812', completion_tokens: 3.7, total_tokens: 'many' }),
  },
  {
    name: 'wrong_model',
    kind: 'body',
    does: 'Another model answers.',
    change: (json) => ({ ...json, model: 'gpt-3.5-turbo-0125' }),
  },
  {
    name: 'id_missing',
    kind: 'body',
    does: 'No id, no date.',
    change: (json) => without(without(json, 'id'), 'created'),
  },
  {
    name: 'wrong_object',
    kind: 'body',
    does: 'The object is said to be a chunk of a stream.',
    change: (json) => ({ ...json, object: 'chat.completion.chunk' }),
  },
  {
    name: 'error_with_200',
    kind: 'body',
    does: 'An error object, with 200.',
    change: () => ({ error: { message: 'Internal error', type: 'server_error', param: null, code: null } }),
  },
] as const satisfies readonly BodyFault[];
