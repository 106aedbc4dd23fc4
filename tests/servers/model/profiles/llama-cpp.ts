import type { JsonObject } from '../../slack/core/json.ts';
import { ApiRefusal } from '../core/api-refusal.ts';
import { PARAMETERS } from '../rules/parameters.ts';
import { admitLeniently } from './admit-leniently.ts';
import { bodyOf } from './admit-officially.ts';
import { LLAMA_CPP_MODELS } from './model-cards.ts';
import { frame, plainUsage } from './official-completion.ts';
import { bearerOf, locateOfficially } from './openai.ts';
import type { Admitted, Draft, Profile } from './profile.ts';

const TYPE_OF_STATUS: Readonly<Record<number, string>> = {
  400: 'invalid_request_error',
  401: 'authentication_error',
  403: 'permission_error',
  404: 'not_found_error',
  501: 'not_supported_error',
  503: 'unavailable_error',
};

const MS_PER_TOKEN = 20;

function refuseTooLong({ card, promptTokens }: Admitted): void {
  if (promptTokens < card.contextTokens) return;
  throw new ApiRefusal({
    status: 400,
    message: `request (${promptTokens} tokens) exceeds the available context size (${card.contextTokens} tokens), try increasing it`,
    type: 'exceed_context_size_error',
    extra: { n_prompt_tokens: promptTokens, n_ctx: card.contextTokens },
    isViolation: false,
  });
}

const completion = (draft: Draft): JsonObject => ({
  ...frame(draft),
  choices: [
    { finish_reason: draft.finishReason, index: 0, message: { role: 'assistant', content: draft.content } },
  ],
  system_fingerprint: 'b8681-precis',
  usage: plainUsage(draft),
  timings: {
    prompt_n: draft.use.prompt,
    prompt_ms: draft.use.prompt,
    predicted_n: draft.use.completion,
    predicted_ms: draft.use.completion * MS_PER_TOKEN,
    predicted_per_second: 1000 / MS_PER_TOKEN,
  },
});

/**
 * llama.cpp's llama-server (ggml-org/llama.cpp, tools/server): one model, whatever name is asked for; errors without
 * `param`, their code a number.
 */
export const llamaCpp: Profile = {
  name: 'llama.cpp',
  basePath: '/v1',
  models: LLAMA_CPP_MODELS,
  locate: locateOfficially,
  authenticate(request, key) {
    if (bearerOf(request) === key) return;
    throw new ApiRefusal({ status: 401, message: 'Invalid API Key', isViolation: false });
  },
  admit(request, cards) {
    const body = bodyOf(request);
    const [card] = cards;
    if (card === undefined) {
      throw new ApiRefusal({ status: 503, message: 'Loading model', isViolation: false });
    }
    const admitted = admitLeniently(body, card, {
      ignores: (param) => !Object.hasOwn(PARAMETERS, param),
      lacks(type) {
        const message = `response_format type must be one of "text" or "json_object", but got: ${type}`;
        throw new ApiRefusal({ status: 400, message, isViolation: false });
      },
    });
    refuseTooLong(admitted);
    return admitted;
  },
  error: ({ status, message, type, extra }) => ({
    error: {
      code: status,
      message,
      type: type === 'exceed_context_size_error' ? type : (TYPE_OF_STATUS[status] ?? 'server_error'),
      ...extra,
    },
  }),
  completion,
  modelList: (cards) => ({
    object: 'list',
    data: cards.map(({ id, contextTokens }) => ({
      id,
      object: 'model',
      created: 1_760_000_000,
      owned_by: 'llamacpp',
      meta: { n_ctx_train: contextTokens },
    })),
  }),
  headers: () => ({ server: 'llama.cpp' }),
};
