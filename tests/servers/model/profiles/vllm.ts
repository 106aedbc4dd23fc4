import type { JsonObject } from '../../slack/core/json.ts';
import { ApiRefusal } from '../core/api-refusal.ts';
import { PARAMETERS } from '../rules/parameters.ts';
import { admitLeniently } from './admit-leniently.ts';
import { bodyOf } from './admit-officially.ts';
import { VLLM_MODELS } from './model-cards.ts';
import { frame, plainUsage } from './official-completion.ts';
import { bearerOf, locateOfficially } from './openai.ts';
import type { Admitted, Draft, Profile } from './profile.ts';

const TYPE_OF_STATUS: Readonly<Record<number, string>> = {
  400: 'BadRequestError',
  404: 'NotFoundError',
  500: 'InternalServerError',
};

/** Of `max_tokens` unset, the rest of the window is taken. */
function refuseTooLong({ card, promptTokens, outputLimit }: Admitted, isLimitGiven: boolean): void {
  const asked = isLimitGiven ? outputLimit : 0;
  if (promptTokens + asked < card.contextTokens) return;
  throw new ApiRefusal({
    status: 400,
    message: `This model's maximum context length is ${card.contextTokens} tokens. However, you requested ${asked} output tokens and your prompt contains ${promptTokens} input tokens, for a total of ${promptTokens + asked} tokens. Please reduce the length of the input prompt or the number of requested output tokens.`,
    param: 'input_tokens',
    isViolation: false,
  });
}

const completion = (draft: Draft): JsonObject => ({
  ...frame(draft),
  choices: [
    {
      index: 0,
      message: {
        role: 'assistant',
        content: draft.content,
        refusal: null,
        annotations: null,
        audio: null,
        function_call: null,
        reasoning: null,
      },
      logprobs: null,
      finish_reason: draft.finishReason,
      stop_reason: null,
      token_ids: null,
    },
  ],
  service_tier: null,
  system_fingerprint: null,
  usage: { ...plainUsage(draft), prompt_tokens_details: null },
  prompt_logprobs: null,
  prompt_token_ids: null,
  kv_transfer_params: null,
});

/** vLLM's server (vllm-project/vllm, vllm/entrypoints/openai): unknown fields are read past, errors carry a number as code. */
export const vllm: Profile = {
  name: 'vllm',
  basePath: '/v1',
  models: VLLM_MODELS,
  locate: locateOfficially,
  authenticate(request, key) {
    if (bearerOf(request) === key) return;
    throw new ApiRefusal({ status: 401, message: 'Unauthorized', isViolation: false });
  },
  admit(request, cards) {
    const body = bodyOf(request);
    const card = cards.find(({ id }) => id === body['model']);
    if (card === undefined) {
      const message = `The model \`${String(body['model'])}\` does not exist.`;
      throw new ApiRefusal({ status: 404, message, param: 'model', isViolation: false });
    }
    const admitted = admitLeniently(body, card, {
      ignores: (param) => !Object.hasOwn(PARAMETERS, param),
      lacks(type) {
        const message = `response_format of type '${type}' is not supported by this server.`;
        throw new ApiRefusal({ status: 400, message, param: 'response_format', isViolation: false });
      },
    });
    refuseTooLong(admitted, (body['max_tokens'] ?? body['max_completion_tokens'] ?? null) !== null);
    return admitted;
  },
  error: ({ status, message, param }) =>
    // The key is checked by a layer in front, which says no more than this.
    status === 401
      ? { error: 'Unauthorized' }
      : { error: { message, type: TYPE_OF_STATUS[status] ?? 'APIError', param, code: status } },
  completion,
  modelList: (cards) => ({
    object: 'list',
    data: cards.map(({ id, contextTokens }) => ({
      id,
      object: 'model',
      created: 1_760_000_000,
      owned_by: 'vllm',
      root: id,
      parent: null,
      max_model_len: contextTokens,
      permission: [],
    })),
  }),
  headers: (requestId) => ({ 'x-request-id': requestId }),
};
