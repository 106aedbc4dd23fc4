import type { ChatCompletionCreateParamsNonStreaming } from 'openai/resources/chat/completions';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ModelServer } from './model-server.ts';
import { startModelServer } from './start-model-server.ts';
import { ask, clientOf, requestFor } from './testing/ask.ts';

let server: ModelServer;

beforeEach(async () => {
  server = await startModelServer();
});

/** Sends a body that the SDK's types may not allow. */
async function post(change: object): Promise<unknown> {
  const body = { ...requestFor(server, 'select_brief'), ...change };
  return clientOf(server).post('/chat/completions', { body });
}

const create = (change: Partial<ChatCompletionCreateParamsNonStreaming>) =>
  clientOf(server).chat.completions.create({ ...requestFor(server, 'select_brief'), ...change });

describe('what no correct client sends is refused in the words of the API, and counts as a violation', () => {
  afterEach(async () => {
    expect(server.violations.length).toBeGreaterThan(0);
    expect(server.calls).toMatchObject([{ validated: false }]);
    await expect(server.close()).rejects.toThrow('what no model takes');
  });

  const user = (content: unknown) => ({ messages: [{ role: 'user', content }] });

  test.each([
    [{ colour: 'red' }, "Unknown parameter: 'colour'.", 'unknown_parameter'],
    [{ messages: undefined }, "Missing required parameter: 'messages'.", 'missing_required_parameter'],
    [{ model: undefined }, 'you must provide a model parameter', null],
    [{ messages: [] }, "Invalid 'messages': empty array.", 'empty_array'],
    [
      { messages: 'hello' },
      "Invalid type for 'messages': expected an array, but got a string instead.",
      'invalid_type',
    ],
    [
      { temperature: 'hot' },
      "Invalid type for 'temperature': expected a decimal, but got a string instead.",
      'invalid_type',
    ],
    [
      { temperature: 3 },
      "Invalid 'temperature': decimal above maximum value. Expected a value <= 2, but got 3 instead.",
      'decimal_above_max_value',
    ],
    [
      { max_tokens: 0 },
      "Invalid 'max_tokens': integer below minimum value. Expected a value >= 1, but got 0 instead.",
      'integer_below_min_value',
    ],
    [
      { max_completion_tokens: 1.5 },
      "Invalid type for 'max_completion_tokens': expected an integer, but got a decimal instead.",
      'invalid_type',
    ],
    [
      { max_tokens: 10, max_completion_tokens: 10 },
      "Setting 'max_tokens' and 'max_completion_tokens' at the same time",
      'invalid_parameter_combination',
    ],
    [
      { seed: 'x' },
      "Invalid type for 'seed': expected an integer, but got a string instead.",
      'invalid_type',
    ],
    [{ stream: true }, "This server does not play 'stream'.", null],
    [{ tools: [] }, "This server does not play 'tools'.", null],
    [user(''), "Invalid 'messages[0].content': empty content.", 'empty_content'],
    [user('  \n'), "Invalid 'messages[0].content': empty content.", 'empty_content'],
    [user(null), "Invalid value for 'content': expected a string, got null.", null],
    [
      user(7),
      "Invalid type for 'messages[0].content': expected one of a string or array of objects, but got an integer instead.",
      'invalid_type',
    ],
    [
      { messages: [{ role: 'boss', content: 'x' }] },
      "Invalid value: 'boss'. Supported values are: 'system', 'assistant', 'user'",
      'invalid_value',
    ],
    [
      { messages: [{ content: 'x' }] },
      "Missing required parameter: 'messages[0].role'.",
      'missing_required_parameter',
    ],
    [
      { messages: [{ role: 'user', content: 'x', mood: 'sad' }] },
      "Unknown parameter: 'messages[0].mood'.",
      'unknown_parameter',
    ],
    [
      { response_format: { type: 'xml' } },
      "Invalid value: 'xml'. Supported values are: 'json_object', 'json_schema', and 'text'.",
      'invalid_value',
    ],
    [
      { response_format: { type: 'json_schema' } },
      "Missing required parameter: 'response_format.json_schema'.",
      'missing_required_parameter',
    ],
    [
      { response_format: { type: 'json_object', schema: {} } },
      "Unknown parameter: 'response_format.schema'.",
      'unknown_parameter',
    ],
    [
      { response_format: { type: 'json_object' } },
      "'messages' must contain the word 'json' in some form",
      null,
    ],
    [
      { response_format: { type: 'json_schema', json_schema: { name: 'my task', schema: {} } } },
      'string does not match pattern',
      'invalid_value',
    ],
  ])('%j', async (change, message, code) => {
    await expect(post(change)).rejects.toMatchObject({
      status: 400,
      type: 'invalid_request_error',
      code,
      message: expect.stringContaining(message),
    });
  });

  test('a body that is no JSON', async () => {
    const headers = { authorization: `Bearer ${server.key}`, 'content-type': 'application/json' };
    const answer = await fetch(`${server.baseUrl}/chat/completions`, { method: 'POST', headers, body: '{' });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toEqual({
      error: {
        message: 'We could not parse the JSON body of your request.',
        type: 'invalid_request_error',
        param: null,
        code: null,
      },
    });
  });

  test('a path that leads nowhere', async () => {
    await expect(clientOf(server).post('/chat/completion', { body: {} })).rejects.toMatchObject({
      status: 404,
      message: '404 Invalid URL (POST /v1/chat/completion)',
    });
  });
});

describe('what an operator can get wrong, or nobody, is refused and is no violation', () => {
  afterEach(async () => {
    expect(server.violations).toEqual([]);
    await server.close();
  });

  test('a wrong key, and none', async () => {
    const request = requestFor(server, 'select_brief');
    const client = clientOf(server);
    await expect(
      client.withOptions({ apiKey: 'sk-wrong' }).chat.completions.create(request),
    ).rejects.toMatchObject({
      status: 401,
      code: 'invalid_api_key',
      message: expect.not.stringContaining('sk-wrong'),
    });
    const bare = await fetch(`${server.baseUrl}/models`);
    expect([bare.status, await bare.text()]).toEqual([
      401,
      expect.stringContaining("didn't provide an API key"),
    ]);
  });

  test('an unknown model', async () => {
    await expect(create({ model: 'gpt-99' })).rejects.toMatchObject({
      status: 404,
      code: 'model_not_found',
      type: 'invalid_request_error',
      param: null,
      message: '404 The model `gpt-99` does not exist or you do not have access to it.',
    });
  });

  test('a model without json_schema, and one without any JSON', async () => {
    await expect(create({ model: 'gpt-4o-2024-05-13' })).rejects.toMatchObject({
      status: 400,
      param: 'response_format',
      message: expect.stringContaining(
        "Invalid parameter: 'response_format' of type 'json_schema' is not supported with this model.",
      ),
    });
    await expect(create({ model: 'gpt-4-0613', response_format: { type: 'json_object' } })).rejects.toThrow(
      "'response_format' of type 'json_object' is not supported",
    );
  });

  test('every model may be told to take less', async () => {
    const plain = await startModelServer({ responseFormats: ['text'] });
    await expect(ask(plain)).rejects.toMatchObject({ status: 400, param: 'response_format' });
    await ask(plain, 'select_brief', { format: 'text' });
    await plain.close();
  });

  test('a reasoning model takes neither max_tokens nor a temperature, and thinks on the same account', async () => {
    const model = 'gpt-5-mini';
    await expect(create({ model, max_tokens: 500 })).rejects.toMatchObject({
      code: 'unsupported_parameter',
      param: 'max_tokens',
      message: expect.stringContaining("Use 'max_completion_tokens' instead."),
    });
    await expect(create({ model, temperature: 0.2 })).rejects.toMatchObject({
      code: 'unsupported_value',
      message: expect.stringContaining(
        "'temperature' does not support 0.2 with this model. Only the default (1) value is supported.",
      ),
    });
    const answer = await create({
      model,
      temperature: 1,
      max_completion_tokens: 500,
      reasoning_effort: 'low',
    });
    expect(answer.usage?.completion_tokens_details?.reasoning_tokens).toBe(64);
    const short = await create({ model, max_completion_tokens: 60 });
    expect(short.choices).toMatchObject([{ finish_reason: 'length', message: { content: '' } }]);
  });

  test('other models know no reasoning_effort', async () => {
    await expect(create({ reasoning_effort: 'low' })).rejects.toThrow(
      'Unrecognized request argument supplied',
    );
  });

  test('a prompt that is too long, and more words than the model has', async () => {
    const messages = [{ role: 'user' as const, content: 'word '.repeat(10_000) }];
    await expect(
      clientOf(server).chat.completions.create({ model: 'gpt-4-0613', messages }),
    ).rejects.toMatchObject({
      status: 400,
      code: 'context_length_exceeded',
      param: 'messages',
      message: expect.stringMatching(
        /maximum context length is 8192 tokens\. However, your messages resulted in 12504/,
      ),
    });
    await expect(create({ max_tokens: 40_000 })).rejects.toThrow(
      'This model supports at most 32768 completion tokens',
    );
  });

  test('an answer that does not fit is cut, and says so', async () => {
    const answer = await create({ max_tokens: 10 });
    expect(answer.choices[0]?.finish_reason).toBe('length');
    expect(answer.choices[0]?.message.content).toHaveLength(40);
    expect(answer.usage?.completion_tokens).toBe(10);
  });

  test('what is not honest comes whole: it would be cut out of sight', async () => {
    server.fault('very_long_text');
    const answer = await create({ max_tokens: 10 });
    expect(answer.choices[0]).toMatchObject({ finish_reason: 'stop' });
    expect(answer.choices[0]?.message.content?.length).toBeGreaterThan(100_000);
  });

  test('too many requests in a minute, until the minute is over', async () => {
    let nowMs = 1_000_000;
    const now = () => nowMs;
    const busy = await startModelServer({
      now,
      rateLimit: { requestsPerMinute: 2, tokensPerMinute: 10_000 },
    });
    await ask(busy);
    await ask(busy);
    const refused = await ask(busy).catch((error: unknown) => error);
    expect(refused).toMatchObject({ status: 429, code: 'rate_limit_exceeded', type: 'requests' });
    expect(refused).toHaveProperty('headers', expect.any(Headers));
    nowMs += 60_000;
    await ask(busy);
    expect(busy.chats.map(({ status, validated }) => [status, validated])).toEqual([
      [200, true],
      [200, true],
      [429, true],
      [200, true],
    ]);
    await busy.close();
  });
});
