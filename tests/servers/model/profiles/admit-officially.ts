import type { JsonObject } from '../../slack/core/json.ts';
import { ApiRefusal } from '../core/api-refusal.ts';
import type { ModelCard } from '../core/model-card.ts';
import { checkMessages } from '../rules/check-messages.ts';
import { checkContext, checkReasoningRules, outputLimit, promptTokens } from '../rules/check-model-rules.ts';
import { checkParameters } from '../rules/check-parameters.ts';
import { checkResponseFormat, responseFormatOf } from '../rules/check-response-format.ts';
import type { Admitted, WireRequest } from './profile.ts';

/** The body, or the refusal of one that is no JSON object. */
export function bodyOf({ body }: WireRequest): JsonObject {
  if (body !== null) return body;
  const message = 'We could not parse the JSON body of your request.';
  throw new ApiRefusal({ status: 400, message });
}

/** Holds a request against the whole official API. `card` is looked up by the caller, who knows how a missing model is said. */
export function admitOfficially(body: JsonObject, find: (model: string) => ModelCard): Admitted {
  checkParameters(body);
  checkMessages(body);
  const card = find(String(body['model']));
  checkReasoningRules(body, card);
  checkResponseFormat(body, card);
  const limit = outputLimit(body, card);
  const tokens = promptTokens(body);
  checkContext(tokens, card);
  return { card, format: responseFormatOf(body), outputLimit: limit, promptTokens: tokens, ignored: [] };
}
