import { asObject, type JsonObject } from '../../slack/core/json.ts';
import { ApiRefusal } from '../core/api-refusal.ts';
import { countPromptTokens } from '../core/count-tokens.ts';
import type { ModelCard } from '../core/model-card.ts';
import { messageTexts } from './message-texts.ts';
import { REASONING_DEFAULTS } from './parameters.ts';

const isGiven = (value: unknown): boolean => value !== undefined && value !== null;

/** Reasoning models take neither `max_tokens` nor a temperature of one's own. An operator's choice of model, so no violation. */
export function checkReasoningRules(body: JsonObject, card: ModelCard): void {
  if (!card.isReasoning) {
    if (!isGiven(body['reasoning_effort'])) return;
    const message = 'Unrecognized request argument supplied: reasoning_effort';
    throw new ApiRefusal({ status: 400, message, isViolation: false });
  }
  if (isGiven(body['max_tokens'])) {
    throw new ApiRefusal({
      status: 400,
      message:
        "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.",
      param: 'max_tokens',
      code: 'unsupported_parameter',
      isViolation: false,
    });
  }
  for (const [param, only] of Object.entries(REASONING_DEFAULTS)) {
    const value = body[param];
    if (!isGiven(value) || value === only) continue;
    throw new ApiRefusal({
      status: 400,
      message: `Unsupported value: '${param}' does not support ${String(value)} with this model. Only the default (${only}) value is supported.`,
      param,
      code: 'unsupported_value',
      isViolation: false,
    });
  }
}

/** The most tokens the answer may have; both names at once are refused. */
export function outputLimit(body: JsonObject, card: ModelCard): number {
  const [old, now] = [body['max_tokens'], body['max_completion_tokens']];
  if (isGiven(old) && isGiven(now)) {
    throw new ApiRefusal({
      status: 400,
      message: "Setting 'max_tokens' and 'max_completion_tokens' at the same time is not supported.",
      param: 'max_tokens',
      code: 'invalid_parameter_combination',
    });
  }
  const param = isGiven(now) ? 'max_completion_tokens' : 'max_tokens';
  const limit = Number(now ?? old ?? card.maxOutputTokens);
  if (limit > card.maxOutputTokens) {
    throw new ApiRefusal({
      status: 400,
      message: `${param} is too large: ${limit}. This model supports at most ${card.maxOutputTokens} completion tokens, whereas you provided ${limit}.`,
      param,
      code: 'invalid_value',
      isViolation: false,
    });
  }
  return limit;
}

/** What the prompt costs, in tokens. */
export const promptTokens = (body: JsonObject): number =>
  countPromptTokens(
    messageTexts(body).map(({ content }) => content),
    asObject(asObject(body['response_format'])?.['json_schema'])?.['schema'],
  );

/** Throws `context_length_exceeded` when the prompt does not fit. */
export function checkContext(tokens: number, card: ModelCard): void {
  if (tokens <= card.contextTokens) return;
  throw new ApiRefusal({
    status: 400,
    message: `This model's maximum context length is ${card.contextTokens} tokens. However, your messages resulted in ${tokens} tokens. Please reduce the length of the messages.`,
    param: 'messages',
    code: 'context_length_exceeded',
    isViolation: false,
  });
}
