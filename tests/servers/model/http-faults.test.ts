import { APIConnectionError, APIError } from 'openai';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { HTTP_FAULTS } from './faults/http-faults.ts';
import type { ModelServer } from './model-server.ts';
import { PROFILE_NAMES } from './profiles/profile.ts';
import { startModelServer } from './start-model-server.ts';
import { ask, clientOf, contentOf, requestFor } from './testing/ask.ts';

let server: ModelServer;

beforeEach(async () => {
  server = await startModelServer();
});

afterEach(() => server.close());

const failure = async (asking: Promise<unknown>): Promise<APIError> => {
  const error = await asking.then(
    () => null,
    (failed: unknown) => failed,
  );
  if (error instanceof APIError) return error;
  throw new Error(`no APIError: ${String(error)}`);
};

const ODD: readonly string[] = ['204_no_content', '307_loop', '400_json_object_unsupported'];
const USUAL = HTTP_FAULTS.filter(({ name }) => !ODD.includes(name));

test.each(USUAL)('$name: the SDK fails with that status, once', async ({ name, status }) => {
  server.fault(name);
  expect((await failure(ask(server))).status).toBe(status);
  expect(contentOf(await ask(server))).toContain('a1.s1');
  expect(server.chats).toMatchObject([
    { fault: name, status, validated: true, use: null },
    { fault: null, status: 200 },
  ]);
});

describe('what a client must tell apart', () => {
  test.each([
    ['429_retry_after_seconds', '1'],
    ['429_retry_after_huge', '86400'],
    ['429_retry_after_zero', '0'],
    ['429_retry_after_negative', '-5'],
    ['429_retry_after_words', 'soon'],
    ['429_retry_after_past_date', 'Wed, 21 Oct 2015 07:28:00 GMT'],
    ['429_without_retry_after', null],
    ['503_overloaded', '1'],
  ] as const)('%s: Retry-After is %j', async (name, value) => {
    server.fault(name);
    expect((await failure(ask(server))).headers?.get('retry-after')).toBe(value);
  });

  test('429_retry_after_date: two seconds from now', async () => {
    const nowMs = Date.UTC(2026, 10, 29, 8);
    const timed = await startModelServer({ now: () => nowMs });
    timed.fault('429_retry_after_date');
    expect((await failure(ask(timed))).headers?.get('retry-after')).toBe('Sun, 29 Nov 2026 08:00:02 GMT');
    await timed.close();
  });

  test('429_retry_after_ms: the SDK would wait 40 ms, not a second', async () => {
    server.fault('429_retry_after_ms');
    const error = await failure(ask(server));
    expect(error.headers?.get('retry-after-ms')).toBe('40');
  });

  test('insufficient_quota is a 429 like any other, but for its code', async () => {
    server.fault('insufficient_quota');
    expect(await failure(ask(server))).toMatchObject({
      code: 'insufficient_quota',
      type: 'insufficient_quota',
    });
    server.fault('429_without_retry_after');
    expect(await failure(ask(server))).toMatchObject({ code: 'rate_limit_exceeded', type: 'requests' });
  });

  test.each([
    ['400_context_length_exceeded', 'context_length_exceeded'],
    ['400_content_filter', 'content_filter'],
    ['401_invalid_key', 'invalid_api_key'],
    ['403_country', 'unsupported_country_region_territory'],
    ['404_model_not_found', 'model_not_found'],
  ] as const)('%s: the code is %s', async (name, code) => {
    server.fault(name);
    expect((await failure(ask(server))).code).toBe(code);
  });

  test.each(['404_html', '413_too_large', '502_html', '504_html'] as const)(
    '%s: a page, no JSON',
    async (name) => {
      server.fault(name);
      const error = await failure(ask(server));
      expect(error.error).toBeUndefined();
      expect(error.message).toContain('<html>');
      expect(error.headers?.get('content-type')).toBe('text/html');
    },
  );

  test('500_empty: not even a page', async () => {
    server.fault('500_empty');
    expect((await failure(ask(server))).message).toBe('500 status code (no body)');
  });

  test('a format that is not supported is told to those alone who ask for it', async () => {
    server.fault('400_json_schema_unsupported');
    server.fault('400_json_object_unsupported');
    await ask(server, 'select_brief', { format: 'text' });
    expect(await failure(ask(server, 'select_brief', { format: 'json_object' }))).toMatchObject({
      status: 400,
      param: 'response_format',
      message: expect.stringContaining("'response_format' of type 'json_object' is not supported"),
    });
    expect(await failure(ask(server))).toMatchObject({
      status: 400,
      message: expect.stringContaining("'response_format' of type 'json_schema' is not supported"),
    });
  });

  test('400_do_retry and 503_do_not_retry: the SDK obeys the header, where it may try again', async () => {
    const request = requestFor(server, 'select_brief');
    const client = clientOf(server).withOptions({ maxRetries: 1 });
    server.fault('503_do_not_retry');
    await failure(client.chat.completions.create(request));
    server.fault('400_do_retry');
    await client.chat.completions.create(request);
    expect(server.chats.map(({ status }) => status)).toEqual([503, 400, 200]);
  });

  test('204_no_content: the SDK gives null', async () => {
    server.fault('204_no_content');
    expect(await ask(server)).toBeNull();
  });

  test('307_loop: the client tires of it', async () => {
    server.fault('307_loop', 100);
    expect(await failure(ask(server))).toBeInstanceOf(APIConnectionError);
    expect(server.chats.length).toBeGreaterThan(5);
    await server.clear();
    await ask(server);
  });
});

test.each(PROFILE_NAMES)('%s: an error comes in its own form', async (profile) => {
  const other = await startModelServer({ profile });
  other.fault('500_server_error');
  const { error } = await failure(ask(other));
  const official = { message: expect.any(String), type: 'server_error', param: null, code: null };
  const forms = {
    openai: official,
    azure: official,
    ollama: { message: expect.any(String), type: 'api_error', param: null, code: null },
    vllm: { message: expect.any(String), type: 'InternalServerError', param: null, code: 500 },
    'llama.cpp': { message: expect.any(String), type: 'server_error', code: 500 },
  };
  expect(error).toEqual(forms[profile]);
  await other.close();
});

test('the list of models can fail too, and then only the list', async () => {
  server.fault('503_loading_model', 1, 'models');
  expect(contentOf(await ask(server))).toContain('a1.s1');
  expect((await failure(clientOf(server).models.list())).status).toBe(503);
  expect((await clientOf(server).models.list()).data).not.toEqual([]);
});
