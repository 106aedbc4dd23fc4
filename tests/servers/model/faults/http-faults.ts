import type { ErrorFields, HttpFault } from './model-fault.ts';

const html = (title: string): string =>
  `<!DOCTYPE html><html><head><title>${title}</title></head><body><center><h1>${title}</h1></center><hr><center>nginx</center></body></html>`;

const RATE_LIMITED: ErrorFields = {
  message:
    'Rate limit reached for gpt-4.1-mini in organization org-precis on requests per min (RPM): Limit 500, Used 500, Requested 1. Please try again in 1s. Visit https://platform.openai.com/account/rate-limits to learn more.',
  type: 'requests',
  code: 'rate_limit_exceeded',
};

const retryAfter = (value: string) => () => ({ 'retry-after': value });

export const HTTP_FAULTS = [
  {
    name: '429_retry_after_seconds',
    kind: 'http',
    does: '429 with Retry-After: 1.',
    status: 429,
    headers: retryAfter('1'),
    body: RATE_LIMITED,
  },
  {
    name: '429_retry_after_date',
    kind: 'http',
    does: '429 with a date two seconds from now as Retry-After.',
    status: 429,
    headers: (nowMs) => ({ 'retry-after': new Date(nowMs + 2000).toUTCString() }),
    body: RATE_LIMITED,
  },
  {
    name: '429_retry_after_past_date',
    kind: 'http',
    does: '429 with a date long gone as Retry-After.',
    status: 429,
    headers: retryAfter('Wed, 21 Oct 2015 07:28:00 GMT'),
    body: RATE_LIMITED,
  },
  {
    name: '429_retry_after_huge',
    kind: 'http',
    does: '429 that asks to wait a day.',
    status: 429,
    headers: retryAfter('86400'),
    body: RATE_LIMITED,
  },
  {
    name: '429_retry_after_zero',
    kind: 'http',
    does: '429 with Retry-After: 0.',
    status: 429,
    headers: retryAfter('0'),
    body: RATE_LIMITED,
  },
  {
    name: '429_retry_after_negative',
    kind: 'http',
    does: '429 with Retry-After: -5.',
    status: 429,
    headers: retryAfter('-5'),
    body: RATE_LIMITED,
  },
  {
    name: '429_retry_after_words',
    kind: 'http',
    does: '429 with "soon" as Retry-After.',
    status: 429,
    headers: retryAfter('soon'),
    body: RATE_LIMITED,
  },
  {
    name: '429_without_retry_after',
    kind: 'http',
    does: '429 and no word of when.',
    status: 429,
    body: RATE_LIMITED,
  },
  {
    name: '429_retry_after_ms',
    kind: 'http',
    does: '429 with retry-after-ms: 40 beside Retry-After: 1.',
    status: 429,
    headers: () => ({ 'retry-after-ms': '40', 'retry-after': '1' }),
    body: RATE_LIMITED,
  },
  {
    name: 'insufficient_quota',
    kind: 'http',
    does: '429 because nothing is left to spend: no use to try again.',
    status: 429,
    body: {
      message:
        'You exceeded your current quota, please check your plan and billing details. For more information on this error, read the docs: https://platform.openai.com/docs/guides/error-codes/api-errors.',
      type: 'insufficient_quota',
      code: 'insufficient_quota',
    },
  },
  {
    name: '400_json_schema_unsupported',
    kind: 'http',
    does: '400: the model has no json_schema. Meets only requests that ask for it.',
    status: 400,
    when: 'json_schema',
    body: {
      message:
        "Invalid parameter: 'response_format' of type 'json_schema' is not supported with this model. Learn more about supported models at the Structured Outputs guide: https://platform.openai.com/docs/guides/structured-outputs",
      param: 'response_format',
    },
  },
  {
    name: '400_json_object_unsupported',
    kind: 'http',
    does: '400: the model has no json_object. Meets only requests that ask for it.',
    status: 400,
    when: 'json_object',
    body: {
      message: "Invalid parameter: 'response_format' of type 'json_object' is not supported with this model.",
      param: 'response_format',
    },
  },
  {
    name: '400_context_length_exceeded',
    kind: 'http',
    does: '400: the prompt is too long.',
    status: 400,
    body: {
      message:
        "This model's maximum context length is 8192 tokens. However, your messages resulted in 9001 tokens. Please reduce the length of the messages.",
      param: 'messages',
      code: 'context_length_exceeded',
    },
  },
  {
    name: '400_content_filter',
    kind: 'http',
    does: "400: Azure's filter does not like the prompt.",
    status: 400,
    body: {
      message:
        "The response was filtered due to the prompt triggering Azure OpenAI's content management policy. Please modify your prompt and retry.",
      param: 'prompt',
      code: 'content_filter',
      extra: {
        status: 400,
        innererror: {
          code: 'ResponsibleAIPolicyViolation',
          content_filter_result: { violence: { filtered: true, severity: 'medium' } },
        },
      },
    },
  },
  {
    name: '401_invalid_key',
    kind: 'http',
    does: '401: the key is of no use any more.',
    status: 401,
    body: { message: 'Incorrect API key provided: sk-t***.', code: 'invalid_api_key' },
  },
  {
    name: '403_country',
    kind: 'http',
    does: '403: not from here.',
    status: 403,
    body: {
      message: 'Country, region, or territory not supported',
      type: 'request_forbidden',
      code: 'unsupported_country_region_territory',
    },
  },
  {
    name: '404_model_not_found',
    kind: 'http',
    does: '404: the model is gone.',
    status: 404,
    body: {
      message: 'The model `gpt-4.1-mini` does not exist or you do not have access to it.',
      code: 'model_not_found',
    },
  },
  {
    name: '404_html',
    kind: 'http',
    does: '404 as a page: the base URL leads elsewhere.',
    status: 404,
    body: html('404 Not Found'),
  },
  {
    name: '408_timeout',
    kind: 'http',
    does: '408: the server tired of waiting.',
    status: 408,
    body: { message: 'Request timed out.', type: 'timeout' },
  },
  {
    name: '409_conflict',
    kind: 'http',
    does: '409: the resource is locked.',
    status: 409,
    body: { message: 'The resource is being modified by another request.', type: 'conflict' },
  },
  {
    name: '413_too_large',
    kind: 'http',
    does: '413 from a proxy.',
    status: 413,
    body: html('413 Request Entity Too Large'),
  },
  {
    name: '422_unprocessable',
    kind: 'http',
    does: '422, as some servers say 400.',
    status: 422,
    body: { message: 'Unprocessable entity', param: 'messages' },
  },
  {
    name: '500_server_error',
    kind: 'http',
    does: '500 in the form of the API.',
    status: 500,
    body: {
      message: 'The server had an error while processing your request. Sorry about that!',
      type: 'server_error',
    },
  },
  { name: '500_empty', kind: 'http', does: '500 without a body.', status: 500, body: '' },
  {
    name: '400_do_retry',
    kind: 'http',
    does: '400 with x-should-retry: true, which the SDK obeys.',
    status: 400,
    headers: () => ({ 'x-should-retry': 'true', 'retry-after-ms': '1' }),
    body: { message: 'Please retry.' },
  },
  {
    name: '503_do_not_retry',
    kind: 'http',
    does: '503 with x-should-retry: false, which the SDK obeys.',
    status: 503,
    headers: () => ({ 'x-should-retry': 'false' }),
    body: { message: 'The engine is currently overloaded, please try again later', type: 'server_error' },
  },
  {
    name: '502_html',
    kind: 'http',
    does: "502: a proxy's page.",
    status: 502,
    body: html('502 Bad Gateway'),
  },
  {
    name: '503_overloaded',
    kind: 'http',
    does: '503 with Retry-After: 1.',
    status: 503,
    headers: retryAfter('1'),
    body: { message: 'The engine is currently overloaded, please try again later', type: 'server_error' },
  },
  {
    name: '503_loading_model',
    kind: 'http',
    does: '503: a local server still loads its model.',
    status: 503,
    body: '{"error":{"code":503,"message":"Loading model","type":"unavailable_error"}}',
  },
  {
    name: '504_html',
    kind: 'http',
    does: "504: a proxy's page.",
    status: 504,
    body: html('504 Gateway Time-out'),
  },
  {
    name: '529_overloaded',
    kind: 'http',
    does: '529, as some gateways say overloaded.',
    status: 529,
    body: { message: 'Overloaded', type: 'overloaded_error' },
  },
  { name: '204_no_content', kind: 'http', does: '204: the SDK gives null.', status: 204, body: '' },
  {
    name: '307_loop',
    kind: 'http',
    does: '307 that leads back to itself for ever.',
    status: 307,
    headers: () => ({ location: './completions' }),
    body: '',
  },
] as const satisfies readonly HttpFault[];
