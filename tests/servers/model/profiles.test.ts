import OpenAI, { AzureOpenAI } from 'openai';
import { afterEach, describe, expect, test } from 'vitest';
import type { ModelServer, ModelServerOptions } from './model-server.ts';
import { PROFILE_NAMES, type ProfileName } from './profiles/profile.ts';
import { startModelServer } from './start-model-server.ts';
import { ask, clientOf, contentOf, requestFor } from './testing/ask.ts';

let server: ModelServer;

const start = async (profile: ProfileName, options: ModelServerOptions = {}) => {
  server = await startModelServer({ profile, ...options });
  return server;
};

afterEach(() => server.close());

/** What the SDK makes of a request that fails. */
const failure = (asking: Promise<unknown>) =>
  asking.then(
    () => null,
    (error: unknown) => error,
  );
const withModel = (model: string) =>
  clientOf(server).chat.completions.create({ ...requestFor(server, 'select_brief'), model });

describe.each(PROFILE_NAMES)('%s', (profile) => {
  test('answers the real SDK, lists its models, and counts what it costs', async () => {
    await start(profile);
    const answer = await ask(server);
    expect(JSON.parse(contentOf(answer))).toHaveProperty('sections');
    expect(answer).toMatchObject({
      id: expect.stringMatching(/^chatcmpl-/),
      object: 'chat.completion',
      model: server.model,
      choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant' } }],
    });
    expect(Math.abs(answer.created * 1000 - Date.now())).toBeLessThan(60_000);
    const { prompt_tokens = 0, completion_tokens = 0, total_tokens = 0 } = answer.usage ?? {};
    expect(prompt_tokens).toBeGreaterThan(200);
    expect(completion_tokens).toBe(Math.ceil(contentOf(answer).length / 4));
    expect(total_tokens).toBe(prompt_tokens + completion_tokens);
    expect(server.usage).toEqual({
      answers: 1,
      prompt: prompt_tokens,
      completion: completion_tokens,
      reasoning: 0,
    });
    const models = await clientOf(server).models.list();
    expect(models.data.map(({ id }) => id)).toContain(server.model);
  });

  test('takes json_object and plain text too', async () => {
    await start(profile);
    expect(
      JSON.parse(contentOf(await ask(server, 'judge_sentences', { format: 'json_object' }))),
    ).toHaveProperty('rejected');
    expect(contentOf(await ask(server, 'judge_sentences', { format: 'text' }))).toMatch(
      /^```json\n\{"rejected"/,
    );
  });

  test('a probe that is no task is answered by its schema', async () => {
    await start(profile);
    const schema = {
      type: 'object',
      properties: { ok: { type: 'boolean' } },
      required: ['ok'],
      additionalProperties: false,
    };
    const answer = await clientOf(server).chat.completions.create({
      model: server.model,
      messages: [{ role: 'user', content: 'Are you there?' }],
      response_format: { type: 'json_schema', json_schema: { name: 'probe', strict: true, schema } },
    });
    expect(JSON.parse(contentOf(answer))).toEqual({ ok: true });
    expect(server.calls).toMatchObject([{ task: null }]);
  });
});

describe('each has its own way', () => {
  test('openai says how much is left, and what it is made of', async () => {
    await start('openai', { rateLimit: { requestsPerMinute: 500, tokensPerMinute: 200_000 } });
    const { data, response, request_id } = await clientOf(server)
      .chat.completions.create(requestFor(server, 'select_brief'))
      .withResponse();
    expect(data).toMatchObject({
      system_fingerprint: expect.stringMatching(/^fp_/),
      service_tier: 'default',
    });
    expect(request_id).toMatch(/^req_/);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'x-ratelimit-limit-requests': '500',
      'x-ratelimit-remaining-requests': '499',
      'x-ratelimit-limit-tokens': '200000',
      'x-ratelimit-reset-requests': expect.stringMatching(/^\d+(?:m\d+)?s$/),
      'openai-version': '2020-10-01',
    });
  });

  test('azure: the classic API has deployments, a version and its own key header', async () => {
    await start('azure');
    const client = new AzureOpenAI({
      endpoint: server.endpoint,
      apiKey: server.key,
      apiVersion: '2024-10-21',
      maxRetries: 0,
    });
    const answer = await client.chat.completions.create(requestFor(server, 'select_brief'));
    expect(answer).toMatchObject({
      prompt_filter_results: [{ content_filter_results: { hate: { filtered: false } } }],
      choices: [{ content_filter_results: { violence: { severity: 'safe' } } }],
    });
    expect(server.calls).toMatchObject([
      {
        path: `/openai/deployments/${server.model}/chat/completions`,
        query: { 'api-version': '2024-10-21' },
        headers: { 'api-key': server.key },
      },
    ]);
    expect((await client.models.list()).data.length).toBeGreaterThan(0);
  });

  test('azure: the classic API by its base URL alone', async () => {
    await start('azure');
    const client = new OpenAI({
      baseURL: `${server.endpoint}/openai/deployments/${server.model}`,
      apiKey: server.key,
      defaultHeaders: { 'api-key': server.key },
      defaultQuery: { 'api-version': '2024-10-21' },
      maxRetries: 0,
    });
    expect(contentOf(await client.chat.completions.create(requestFor(server, 'select_brief')))).toContain(
      'a1.s1',
    );
  });

  test('azure refuses unknown deployments, wrong keys, and json_schema in an old version', async () => {
    await start('azure');
    const azureAt = (apiVersion: string, apiKey: string) =>
      new AzureOpenAI({ endpoint: server.endpoint, apiKey, apiVersion, maxRetries: 0 });
    const request = requestFor(server, 'select_brief');
    const current = azureAt('2024-10-21', server.key).chat.completions;
    expect(await failure(current.create({ ...request, model: 'none' }))).toMatchObject({
      status: 404,
      code: 'DeploymentNotFound',
    });
    expect(await failure(azureAt('2024-10-21', 'wrong').chat.completions.create(request))).toMatchObject({
      status: 401,
      code: '401',
      error: { message: expect.stringContaining('Access denied due to invalid subscription key') },
    });
    expect(await failure(azureAt('2024-06-01', server.key).chat.completions.create(request))).toMatchObject({
      status: 400,
      code: 'BadRequest',
      message: expect.stringContaining('only for api versions 2024-08-01-preview and later'),
    });
    const noVersion = await fetch(`${server.endpoint}/openai/deployments/${server.model}/chat/completions`, {
      method: 'POST',
      headers: { 'api-key': server.key, 'content-type': 'application/json' },
      body: JSON.stringify(request),
    });
    expect(await noVersion.json()).toEqual({ error: { code: '404', message: 'Resource not found' } });
  });

  test('ollama asks for no key, reads past what it does not know, and cuts in silence', async () => {
    await start('ollama');
    const answer = await clientOf(server)
      .withOptions({ apiKey: 'anything' })
      .chat.completions.create({
        ...requestFor(server, 'select_brief'),
        max_completion_tokens: 1,
        user: 'U1',
      });
    expect(answer.choices[0]?.finish_reason).toBe('stop');
    expect(answer.system_fingerprint).toBe('fp_ollama');
    expect(answer.choices[0]?.message).not.toHaveProperty('refusal');
    expect(server.calls).toMatchObject([{ ignored: ['max_completion_tokens', 'user'], validated: true }]);
    const long = `word ${'word '.repeat(40_000)}`;
    const messages = [{ role: 'user' as const, content: long }];
    const cut = await clientOf(server).chat.completions.create({ model: server.model, messages });
    expect(cut.usage?.prompt_tokens).toBe(32_768);
    expect(await failure(withModel('llama9'))).toMatchObject({
      status: 404,
      type: 'not_found_error',
      code: null,
      message: "404 model 'llama9' not found",
    });
  });

  test('ollama without a format answers as if none had been asked for', async () => {
    await start('ollama', { responseFormats: ['text'] });
    expect(contentOf(await ask(server))).toMatch(/^```json/);
  });

  test('vllm: codes are numbers, the key is checked in front, prompt and answer share the window', async () => {
    await start('vllm');
    expect(await failure(withModel('none'))).toMatchObject({
      status: 404,
      type: 'NotFoundError',
      code: 404,
      param: 'model',
    });
    const stranger = clientOf(server).withOptions({ apiKey: 'wrong' });
    expect(await failure(stranger.models.list())).toMatchObject({ status: 401, error: 'Unauthorized' });
    const request = { ...requestFor(server, 'select_brief'), max_tokens: 32_700 };
    expect(await failure(clientOf(server).chat.completions.create(request))).toMatchObject({
      status: 400,
      type: 'BadRequestError',
      message: expect.stringContaining('you requested 32700 output tokens'),
    });
    expect(await ask(server)).toMatchObject({
      kv_transfer_params: null,
      choices: [{ stop_reason: null, message: { reasoning: null } }],
    });
    expect((await clientOf(server).models.list()).data[0]).toMatchObject({ max_model_len: 32_768 });
  });

  test('vllm with fewer formats says so', async () => {
    await start('vllm', { responseFormats: ['text', 'json_object'] });
    expect(await failure(ask(server))).toMatchObject({ status: 400, type: 'BadRequestError', code: 400 });
  });

  test('llama.cpp answers under any name, and its errors have no param', async () => {
    await start('llama.cpp');
    expect(await withModel('whatever')).toMatchObject({
      model: server.model,
      timings: { prompt_n: expect.any(Number) },
      usage: { total_tokens: expect.any(Number) },
    });
    const stranger = clientOf(server).withOptions({ apiKey: 'wrong' });
    expect(await failure(stranger.models.list())).toMatchObject({
      status: 401,
      error: { code: 401, message: 'Invalid API Key', type: 'authentication_error' },
    });
    const messages = [{ role: 'user' as const, content: 'word '.repeat(40_000) }];
    expect(await failure(clientOf(server).chat.completions.create({ model: 'x', messages }))).toMatchObject({
      status: 400,
      error: { type: 'exceed_context_size_error', n_prompt_tokens: 50_004, n_ctx: 32_768 },
    });
  });

  test('llama.cpp with fewer formats says so, in a sentence that never knew json_schema', async () => {
    await start('llama.cpp', { responseFormats: ['text', 'json_object'] });
    expect(await failure(ask(server))).toMatchObject({
      status: 400,
      message: '400 response_format type must be one of "text" or "json_object", but got: json_schema',
    });
    await ask(server, 'select_brief', { format: 'json_object' });
  });

  test('llama.cpp without a model is still loading it', async () => {
    await start('llama.cpp', { models: [] });
    const request = { ...requestFor(server, 'select_brief'), model: 'x' };
    expect(await failure(clientOf(server).chat.completions.create(request))).toMatchObject({
      status: 503,
      error: { type: 'unavailable_error', message: 'Loading model' },
    });
  });
});
