import type { JsonObject } from '../../slack/core/json.ts';
import { ApiRefusal } from '../core/api-refusal.ts';
import { admitLeniently } from './admit-leniently.ts';
import { bodyOf } from './admit-officially.ts';
import { OLLAMA_MODELS } from './model-cards.ts';
import { frame, plainUsage } from './official-completion.ts';
import { locateOfficially } from './openai.ts';
import type { Draft, Profile } from './profile.ts';

/** `ChatCompletionRequest` of ollama/ollama, openai/openai.go; everything else is read past, `max_completion_tokens` too. */
const TAKES: readonly string[] = [
  'model',
  'messages',
  'stream',
  'stream_options',
  'max_tokens',
  'seed',
  'stop',
  'temperature',
  'frequency_penalty',
  'presence_penalty',
  'top_p',
  'response_format',
  'tools',
  'reasoning_effort',
];

const TYPE_OF_STATUS: Readonly<Record<number, string>> = {
  400: 'invalid_request_error',
  404: 'not_found_error',
};

const completion = (draft: Draft): JsonObject => ({
  ...frame(draft),
  system_fingerprint: 'fp_ollama',
  choices: [
    { index: 0, message: { role: 'assistant', content: draft.content }, finish_reason: draft.finishReason },
  ],
  usage: plainUsage(draft),
});

/** Ollama's OpenAI-compatible API (ollama/ollama, openai/openai.go and middleware/openai.go). It asks for no key. */
export const ollama: Profile = {
  name: 'ollama',
  basePath: '/v1',
  models: OLLAMA_MODELS,
  locate: locateOfficially,
  authenticate: () => undefined,
  admit(request, cards) {
    const body = bodyOf(request);
    const card = cards.find(({ id }) => id === body['model']);
    if (card === undefined) {
      const message = `model '${String(body['model'])}' not found`;
      throw new ApiRefusal({ status: 404, message, isViolation: false });
    }
    // A prompt that is too long is cut, and a format it does not know is no format: nobody is told.
    const admitted = admitLeniently(body, card, {
      ignores: (param) => !TAKES.includes(param),
      lacks: () => 'text',
    });
    return { ...admitted, promptTokens: Math.min(admitted.promptTokens, card.contextTokens) };
  },
  error: ({ status, message }) => ({
    error: { message, type: TYPE_OF_STATUS[status] ?? 'api_error', param: null, code: null },
  }),
  completion,
  modelList: (cards) => ({
    object: 'list',
    data: cards.map(({ id }) => ({ id, object: 'model', created: 1_730_000_000, owned_by: 'library' })),
  }),
  headers: () => ({}),
};
