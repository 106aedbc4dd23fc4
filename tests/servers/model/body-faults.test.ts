import type { ChatCompletion } from 'openai/resources/chat/completions';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { BODY_FAULTS } from './faults/body-faults.ts';
import type { FaultName } from './faults/model-faults.ts';
import type { ModelServer } from './model-server.ts';
import { startModelServer } from './start-model-server.ts';
import { ask } from './testing/ask.ts';

let server: ModelServer;

beforeEach(async () => {
  server = await startModelServer();
});

afterEach(() => server.close());

/** What the SDK throws. */
const FAILS: readonly (readonly [name: FaultName, message: RegExp])[] = [
  ['html_called_json', /Unexpected token '<'/],
  ['truncated_json', /JSON/],
  ['broken_gzip', /terminated|incorrect|invalid|decompress/i],
  ['nul_bytes', /Bad control character/],
  ['utf16', /JSON/],
  ['two_json_values', /Unexpected non-whitespace character after JSON/],
];

test.each(FAILS)('%s: the SDK cannot read it', async (name, message) => {
  server.fault(name);
  await expect(ask(server)).rejects.toThrow(message);
});

const choice = (value: object) => ({ choices: [value] });
const message = (value: object) => choice({ message: value });
const said = { content: expect.stringContaining('a1.s1') };

/** What the SDK gives, as if it were an answer. */
const GIVES: readonly (readonly [name: FaultName, answer: unknown])[] = [
  ['json_null', null],
  ['json_number', 42],
  ['json_string', expect.stringContaining('chat.completion')],
  ['json_list', [expect.objectContaining({ object: 'chat.completion' })]],
  ['html_with_200', expect.stringContaining('<html>')],
  ['empty_body', undefined],
  ['empty_plain_text', ''],
  ['wrong_content_type', expect.stringMatching(/^\{"id":/)],
  ['event_stream', expect.stringMatching(/^data: \{/)],
  ['choices_empty', { object: 'chat.completion', choices: [] }],
  ['choices_null', { object: 'chat.completion', choices: null }],
  ['choice_null', { choices: [null] }],
  ['message_null', choice({ message: null })],
  ['content_null', message({ content: null, refusal: null })],
  ['content_empty', message({ content: '' })],
  ['content_parts', message({ content: [{ type: 'text', text: said.content }] })],
  ['content_object', message({ content: { answer: said.content } })],
  ['content_number', message({ content: 7 })],
  ['refusal', message({ content: null, refusal: expect.stringContaining("can't help") })],
  ['refusal_as_content', message({ content: expect.stringContaining("can't help"), refusal: null })],
  ['refusal_beside_content', message({ ...said, refusal: expect.stringContaining("can't help") })],
  ['finish_length_whole', choice({ finish_reason: 'length', message: said })],
  ['finish_tool_calls', choice({ finish_reason: 'tool_calls', message: said })],
  ['finish_unknown', choice({ finish_reason: 'tired', message: said })],
  ['finish_null', choice({ finish_reason: null, message: said })],
  [
    'tool_call',
    choice({ finish_reason: 'tool_calls', message: { content: null, tool_calls: [{ type: 'function' }] } }),
  ],
  [
    'two_choices',
    {
      choices: [
        { index: 1, message: { content: '{}' } },
        { index: 0, message: said },
      ],
    },
  ],
  ['user_role', message({ role: 'user' })],
  ['usage_null', { usage: null }],
  ['usage_negative', { usage: { prompt_tokens: -500, total_tokens: -520 } }],
  ['usage_absurd', { usage: { prompt_tokens: 1e15, completion_tokens: 1e308, total_tokens: 1 } }],
  ['usage_strings', { usage: { prompt_tokens: '812', completion_tokens: 3.7 } }],
  ['wrong_model', { model: 'gpt-3.5-turbo-0125' }],
  ['wrong_object', { object: 'chat.completion.chunk' }],
  ['error_with_200', { error: { type: 'server_error' } }],
  ['byte_order_mark', message(said)],
  ['invalid_utf8', message({ content: expect.stringMatching(/^\ufffd\(\ufffd/) })],
];

test.each(GIVES)('%s: the SDK takes it for an answer', async (name, answer) => {
  server.fault(name);
  const given: unknown = await ask(server);
  if (typeof answer === 'object' && answer !== null && !('asymmetricMatch' in answer)) {
    expect(given).toMatchObject(answer);
  } else {
    expect(given).toEqual(answer);
  }
  expect(server.chats).toMatchObject([{ fault: name, status: 200 }]);
});

/** What is left out. */
const LACKS: readonly (readonly [
  name: FaultName,
  look: (answer: ChatCompletion) => object | undefined,
  key: string,
])[] = [
  ['choices_missing', (answer) => answer, 'choices'],
  ['message_missing', (answer) => answer.choices[0], 'message'],
  ['content_missing', (answer) => answer.choices[0]?.message, 'content'],
  ['finish_missing', (answer) => answer.choices[0], 'finish_reason'],
  ['usage_missing', (answer) => answer, 'usage'],
  ['id_missing', (answer) => answer, 'id'],
];

test.each(LACKS)('%s', async (name, look, key) => {
  expect(look(await ask(server))).toHaveProperty(key);
  server.fault(name);
  const found = look(await ask(server));
  expect(found).toBeDefined();
  expect(found).not.toHaveProperty(key);
});

const CUTS = ['finish_length', 'finish_content_filter'] as const;

test.each(CUTS)('%s: half of the JSON', async (name) => {
  server.fault(name);
  const [first] = (await ask(server)).choices;
  expect(first?.finish_reason).toBe(name.replace('finish_', ''));
  expect(() => JSON.parse(first?.message.content ?? '')).toThrow();
});

test('deep_json: the SDK gives lists in lists', async () => {
  server.fault('deep_json');
  let inner: unknown = await ask(server);
  let levels = 0;
  while (Array.isArray(inner)) {
    inner = inner[0];
    levels += 1;
  }
  expect(levels).toBe(200_000);
});

test('huge_body: 50 MB', async () => {
  server.fault('huge_body');
  expect((await ask(server)).choices[0]?.message.content?.length).toBeGreaterThan(50_000_000);
});

test('huge_body: it stops where the client hangs up', async () => {
  server.fault('huge_body');
  const patience = new AbortController();
  const asking = ask(server, 'select_brief', { signal: patience.signal });
  await server.until(() => server.chats[0]?.status, 'the headers');
  patience.abort();
  await expect(asking).rejects.toThrow('aborted');
  await server.until(() => server.chats[0]?.isAborted, 'the end of the connection');
});

test('every fault of the body has its test here', () => {
  const tested = [...FAILS, ...GIVES, ...LACKS].map(([name]) => name);
  const all = [...tested, ...CUTS, 'deep_json', 'huge_body'];
  expect(BODY_FAULTS.map(({ name }) => name).sort()).toEqual(all.sort());
});
