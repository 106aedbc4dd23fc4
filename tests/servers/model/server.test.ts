import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { MODEL_FAULTS } from './faults/model-faults.ts';
import { TASK_NAMES } from './mind/task.ts';
import type { ModelServer } from './model-server.ts';
import { startModelServer } from './start-model-server.ts';
import { ask, clientOf, contentOf, requestFor } from './testing/ask.ts';

let server: ModelServer;

beforeEach(async () => {
  server = await startModelServer();
});

describe('a test tells the model what to say', () => {
  afterEach(() => server.close());

  test('words, an answer, or a thought about the prompt; then it is itself again', async () => {
    server.respondWith('not JSON');
    server.respondWith({ sections: [], quotes: [] }, 2);
    server.respondWith((prompt) => `${prompt.task} of ${prompt.sentences.length} about ${prompt.topic}`);
    const said = [];
    for (let at = 0; at < 5; at += 1) said.push(contentOf(await ask(server)));
    expect(said).toEqual([
      'not JSON',
      '{"sections":[],"quotes":[]}',
      '{"sections":[],"quotes":[]}',
      'select_brief of 6 about the ferry quay of Port Ardell',
      expect.stringContaining('a1.s1'),
    ]);
  });

  test('faults come in the order they were asked for, as often, and a scripted answer can be spoiled', async () => {
    server.fault('500_server_error', 2);
    server.fault('json_fenced');
    server.respondWith({ question: 'Who?' });
    const results = [];
    for (let at = 0; at < 4; at += 1) {
      results.push(await ask(server, 'rephrase_question').then(contentOf, () => 'failed'));
    }
    expect(results).toEqual([
      'failed',
      'failed',
      '```json\n{"question":"Who?"}\n```',
      expect.stringContaining('quay'),
    ]);
    expect(server.chats.map(({ fault }) => fault)).toEqual([
      '500_server_error',
      '500_server_error',
      'json_fenced',
      null,
    ]);
  });

  test('a scripted answer outlives a connection that broke before it', async () => {
    server.respondWith({ question: 'Who?' });
    server.fault('reset_before_headers');
    await expect(ask(server, 'rephrase_question')).rejects.toThrow();
    expect(server.usage.answers).toBe(0);
    expect(contentOf(await ask(server, 'rephrase_question'))).toBe('{"question":"Who?"}');
  });

  test('what was not met can be forgotten', async () => {
    server.fault('500_server_error', Number.POSITIVE_INFINITY);
    server.respondWith('never said');
    await expect(ask(server)).rejects.toThrow('500');
    await server.clear();
    expect(contentOf(await ask(server))).toContain('a1.s1');
  });

  test('a fault of the answer waits for a request that is answered', async () => {
    server.fault('json_cut');
    const unknown = { ...requestFor(server, 'select_brief'), model: 'gpt-99' };
    await expect(clientOf(server).chat.completions.create(unknown)).rejects.toThrow('404');
    expect(contentOf(await ask(server))).not.toMatch(/\}$/);
  });
});

describe('a test sees what was asked', () => {
  afterEach(() => server.close());

  test('headers, body, task, cost and answer of every call', async () => {
    const content = contentOf(await ask(server, 'judge_sentences'));
    await clientOf(server).models.list();
    expect(server.calls).toMatchObject([
      {
        method: 'POST',
        path: '/v1/chat/completions',
        headers: { authorization: `Bearer ${server.key}`, 'content-type': 'application/json' },
        body: {
          model: server.model,
          response_format: { json_schema: { name: 'judge_sentences', strict: true } },
        },
        task: 'judge_sentences',
        validated: true,
        refusal: null,
        status: 200,
        content,
        use: { completion: Math.ceil(content.length / 4) },
        isAborted: false,
      },
      { method: 'GET', path: '/v1/models', body: null, task: null, validated: true, use: null },
    ]);
    expect(server.chats).toHaveLength(1);
  });

  test('the cost is of what was answered alone', async () => {
    server.fault('500_server_error');
    await expect(ask(server)).rejects.toThrow();
    server.fault('usage_missing');
    await ask(server);
    await ask(server);
    const { answers, prompt, completion } = server.usage;
    expect(answers).toBe(2);
    expect(prompt).toBe(2 * (server.chats[1]?.use?.prompt ?? 0));
    expect(completion).toBeGreaterThan(0);
  });
});

describe('client and server must agree about the tasks', () => {
  test('a schema that the honest answer does not fit is a violation', async () => {
    const schema = {
      type: 'object',
      properties: { bullets: { type: 'array', items: { type: 'string' } } },
      required: ['bullets'],
      additionalProperties: false,
    };
    await clientOf(server).chat.completions.create({
      ...requestFor(server, 'select_brief'),
      response_format: { type: 'json_schema', json_schema: { name: 'select_brief', strict: true, schema } },
    });
    expect(server.violations).toMatchObject([{ kind: 'schema_mismatch', where: 'select_brief' }]);
    await expect(server.close()).rejects.toThrow('schema_mismatch');
  });

  test.each(TASK_NAMES)(
    '%s: a prompt without a line it needs is a violation, which a test may tolerate',
    async (task) => {
      await ask(server, task, { user: 'Here are some articles: (1) The quay opened.' });
      expect(server.violations).toMatchObject([{ kind: 'unreadable_prompt', where: task }]);
      server.tolerate('unreadable_prompt');
      expect(server.violations).toEqual([]);
      await server.close();
    },
  );
});

test('there are many faults, each with a name of its own and a sentence', async () => {
  expect(MODEL_FAULTS.length).toBeGreaterThanOrEqual(60);
  expect(new Set(MODEL_FAULTS.map(({ name }) => name)).size).toBe(MODEL_FAULTS.length);
  for (const { does } of MODEL_FAULTS) expect(does).toMatch(/^.{8,}\.$/);
  await server.close();
});

test('whatever fault it meets, the server itself stands', async () => {
  for (const { name, kind } of MODEL_FAULTS) {
    if (['refused_connection', 'huge_body', '307_loop'].includes(name)) continue;
    server.fault(name);
    const at = server.chats.length;
    const format = name === '400_json_object_unsupported' ? 'json_object' : 'json_schema';
    const patience = new AbortController();
    const asking = ask(server, 'rewrite_brief', { format, signal: patience.signal }).catch(() => undefined);
    await server.until(() => server.chats[at]?.fault, name);
    if (kind === 'transport') patience.abort();
    await asking;
  }
  expect(server.chats.map(({ fault }) => fault).filter((fault) => fault === null)).toEqual([]);
  expect(contentOf(await ask(server))).toContain('a1.s1');
  expect(server.violations).toEqual([]);
  await server.close();
});
