import { ApiRefusal, officialError } from '../core/api-refusal.ts';
import { sayDuration } from '../core/say-duration.ts';
import { admitOfficially, bodyOf } from './admit-officially.ts';
import { OPENAI_MODELS } from './model-cards.ts';
import { officialCompletion } from './official-completion.ts';
import type { Endpoint, Profile, WireRequest } from './profile.ts';

const PATHS: Readonly<Record<string, Endpoint>> = {
  'POST /v1/chat/completions': { kind: 'chat', deployment: null },
  'GET /v1/models': { kind: 'models' },
};

/** The paths of every server that listens where the official API does. */
export const locateOfficially = ({ method, path }: WireRequest): Endpoint | null =>
  PATHS[`${method} ${path}`] ?? null;

/** The token of `Authorization: Bearer`, or null. */
export const bearerOf = ({ headers }: WireRequest): string | null =>
  /^Bearer (.+)$/.exec(headers['authorization'] ?? '')?.[1] ?? null;

/** What the official API answers to an unknown model. */
const unknownModel = (model: string): ApiRefusal =>
  new ApiRefusal({
    status: 404,
    message: `The model \`${model}\` does not exist or you do not have access to it.`,
    code: 'model_not_found',
    isViolation: false,
  });

function authenticate(request: WireRequest, key: string): void {
  const given = bearerOf(request);
  if (given === key) return;
  throw new ApiRefusal(
    given === null
      ? {
          status: 401,
          message:
            "You didn't provide an API key. You need to provide your API key in an Authorization header using Bearer auth (i.e. Authorization: Bearer YOUR_KEY).",
          isViolation: false,
        }
      : {
          status: 401,
          message: `Incorrect API key provided: ${given.slice(0, 4)}***. You can find your API key at https://platform.openai.com/account/api-keys.`,
          code: 'invalid_api_key',
          isViolation: false,
        },
  );
}

/** api.openai.com. */
export const openai: Profile = {
  name: 'openai',
  basePath: '/v1',
  models: OPENAI_MODELS,
  locate: locateOfficially,
  authenticate,
  admit: (request, cards) =>
    admitOfficially(bodyOf(request), (model) => {
      const card = cards.find(({ id }) => id === model);
      if (card === undefined) throw unknownModel(model);
      return card;
    }),
  error: officialError,
  completion: officialCompletion,
  modelList: (cards) => ({
    object: 'list',
    data: cards.map(({ id }) => ({ id, object: 'model', created: 1_744_316_542, owned_by: 'system' })),
  }),
  headers: (requestId, { limit, remainingRequests, remainingTokens, resetMs }) => ({
    'openai-organization': 'precis-test',
    'openai-processing-ms': '12',
    'openai-version': '2020-10-01',
    'x-request-id': requestId,
    'x-ratelimit-limit-requests': String(limit.requestsPerMinute),
    'x-ratelimit-limit-tokens': String(limit.tokensPerMinute),
    'x-ratelimit-remaining-requests': String(remainingRequests),
    'x-ratelimit-remaining-tokens': String(remainingTokens),
    'x-ratelimit-reset-requests': sayDuration(resetMs),
    'x-ratelimit-reset-tokens': sayDuration(resetMs),
  }),
};
