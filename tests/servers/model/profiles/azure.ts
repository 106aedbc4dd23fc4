import { asObjects, type JsonObject } from '../../slack/core/json.ts';
import { ApiRefusal, officialError } from '../core/api-refusal.ts';
import { responseFormatOf } from '../rules/check-response-format.ts';
import { admitOfficially, bodyOf } from './admit-officially.ts';
import { OPENAI_MODELS } from './model-cards.ts';
import { officialCompletion } from './official-completion.ts';
import { bearerOf } from './openai.ts';
import type { Draft, Endpoint, Profile, WireRequest } from './profile.ts';

/** The first version of the API that has `json_schema`. */
const JSON_SCHEMA_SINCE = '2024-08-01';
/** Codes of the gateway in front of the models: it says less than they do. */
const GATEWAY_CODES: readonly string[] = ['401', '404', '429', 'BadRequest', 'DeploymentNotFound'];

const SAFE = {
  hate: { filtered: false, severity: 'safe' },
  self_harm: { filtered: false, severity: 'safe' },
  sexual: { filtered: false, severity: 'safe' },
  violence: { filtered: false, severity: 'safe' },
};

/** The classic API names the deployment in the path and a dated `api-version`; the v1 API is as the official one. */
const isClassic = (request: WireRequest): boolean => !request.path.startsWith('/openai/v1/');

function locate(request: WireRequest): Endpoint | null {
  const deployment = /^\/openai\/deployments\/([^/]+)\/chat\/completions$/.exec(request.path)?.[1];
  if (request.method === 'POST' && deployment !== undefined) {
    return { kind: 'chat', deployment: decodeURIComponent(deployment) };
  }
  if (request.method === 'POST' && request.path === '/openai/v1/chat/completions') {
    return { kind: 'chat', deployment: null };
  }
  return request.method === 'GET' && /^\/openai\/(?:v1\/)?models$/.test(request.path)
    ? { kind: 'models' }
    : null;
}

function authenticate(request: WireRequest, key: string): void {
  // A key is no Entra token: only the v1 API takes it as a bearer.
  const given = request.headers['api-key'] ?? (isClassic(request) ? null : bearerOf(request));
  if (given !== key) {
    throw new ApiRefusal({
      status: 401,
      message:
        'Access denied due to invalid subscription key or wrong API endpoint. Make sure to provide a valid key for an active subscription and use a correct regional API endpoint for your resource.',
      code: '401',
      isViolation: false,
    });
  }
  if (isClassic(request) && request.query['api-version'] === undefined) {
    throw new ApiRefusal({ status: 404, message: 'Resource not found', code: '404', isViolation: false });
  }
}

function refuseOldVersion(request: WireRequest): void {
  const version = request.query['api-version'] ?? '9999';
  if (!isClassic(request) || version >= JSON_SCHEMA_SINCE) return;
  if (request.body === null || responseFormatOf(request.body) !== 'json_schema') return;
  throw new ApiRefusal({
    status: 400,
    message:
      'response_format value as json_schema is enabled only for api versions 2024-08-01-preview and later',
    code: 'BadRequest',
    isViolation: false,
  });
}

const deploymentNotFound = (): ApiRefusal =>
  new ApiRefusal({
    status: 404,
    message:
      'The API deployment for this resource does not exist. If you created the deployment within the last 5 minutes, please wait a moment and try again.',
    code: 'DeploymentNotFound',
    isViolation: false,
  });

function completion(draft: Draft): JsonObject {
  const official = officialCompletion(draft);
  const choices = asObjects(official['choices']).map((choice) => ({
    ...choice,
    content_filter_results: SAFE,
  }));
  return {
    ...official,
    choices,
    prompt_filter_results: [
      {
        prompt_index: 0,
        content_filter_results: { ...SAFE, jailbreak: { filtered: false, detected: false } },
      },
    ],
  };
}

/** Azure OpenAI: the classic API with deployments, and the v1 API. */
export const azure: Profile = {
  name: 'azure',
  basePath: '/openai/v1',
  models: OPENAI_MODELS,
  locate,
  authenticate,
  admit(request, cards, deployment) {
    refuseOldVersion(request);
    const body = bodyOf(request);
    const find = (model: string) => {
      const card = cards.find(({ id }) => id === (deployment ?? model));
      if (card === undefined) throw deploymentNotFound();
      return card;
    };
    // The path names the model; the body need not.
    return admitOfficially(deployment === null ? body : { model: deployment, ...body }, find);
  },
  error: (refusal) =>
    refusal.code !== null && GATEWAY_CODES.includes(refusal.code)
      ? { error: { code: refusal.code, message: refusal.message } }
      : officialError(refusal),
  completion,
  modelList: (cards) => ({
    object: 'list',
    data: cards.map(({ id }) => ({
      id,
      object: 'model',
      created_at: 1_744_316_542,
      status: 'succeeded',
      lifecycle_status: 'generally-available',
      capabilities: {
        chat_completion: true,
        inference: true,
        fine_tune: false,
        completion: false,
        embeddings: false,
      },
    })),
  }),
  headers: (requestId, { remainingRequests, remainingTokens }) => ({
    'apim-request-id': requestId,
    'x-request-id': requestId,
    'x-ms-region': 'Sweden Central',
    'x-ratelimit-remaining-requests': String(remainingRequests),
    'x-ratelimit-remaining-tokens': String(remainingTokens),
  }),
};
