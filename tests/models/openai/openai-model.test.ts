import { afterEach, describe, expect, test } from 'vitest';
import type { BriefOffer } from '../../../src/model.ts';
import { MODEL_FAULTS } from '../../servers/model/faults/model-faults.ts';
import type { ModelServer, ModelServerOptions } from '../../servers/model/model-server.ts';
import { startModelServer } from '../../servers/model/start-model-server.ts';
import { type ConnectOptions, connectModel, operator } from '../support/connect-model.ts';

const offer: BriefOffer = {
  topic: 'Harbour talks',
  articles: [
    {
      id: 'a1',
      title: 'Harbour talks resume',
      source: 'Coast Herald',
      publishedAt: '2024-03-12T08:00:00Z',
      sentences: [
        { id: 'a1.s1', text: 'The two towns took up the harbour talks again on Tuesday, 12 March.' },
        { id: 'a1.s2', text: 'Twelve ships a day are expected from May.' },
        { id: 'a1.s4', text: 'Mayor Mara Lindqvist said that the ferry may run again in June.' },
      ],
    },
  ],
  quotes: [{ id: 'q1', text: 'We will keep the harbour open.', speaker: 'Mara Lindqvist' }],
  maxSentences: 2,
  maxQuotes: 1,
  preferred: { sentences: ['a1.s1'], quotes: ['q1'] },
};

const servers: ModelServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

async function open(options: ModelServerOptions & ConnectOptions = {}) {
  const server = await startModelServer(options);
  servers.push(server);
  return { server, model: connectModel(server, options) };
}

const within = (ms: number) => ({ workspace: operator, signal: AbortSignal.timeout(ms) });

describe('a model', () => {
  test.each(['openai', 'azure', 'ollama', 'vllm', 'llama.cpp'] as const)(
    'behind %s is understood',
    async (profile) => {
      const { server, model } = await open({ profile });
      const proposal = await model.propose('select_brief', offer, within(5_000));
      expect(proposal).toMatchObject({ kind: 'proposed' });
      expect(server.chats.length).toBeLessThanOrEqual(3);
      const again = server.chats.length;
      await model.propose('select_brief', offer, within(5_000));
      expect(server.chats).toHaveLength(again + 1);
    },
  );

  test("behind a deployment's own address gets its key bare, and its version", async () => {
    const server = await startModelServer({ profile: 'azure' });
    servers.push(server);
    const baseUrl = `${server.endpoint}/openai/deployments/${server.model}?api-version=2024-10-21`;
    const model = connectModel(server, { auth: 'api-key', baseUrl });
    expect(await model.propose('select_brief', offer, within(5_000))).toMatchObject({ kind: 'proposed' });
    expect(server.chats.at(-1)?.headers['authorization']).toBeUndefined();
  });

  test.each([
    [['json_object', 'text'], 'json_object'],
    [['text'], 'text'],
  ] as const)('that takes only %s is asked that way from then on', async (responseFormats, format) => {
    const { server, model } = await open({ responseFormats });
    expect(await model.propose('select_brief', offer, within(5_000))).toMatchObject({ kind: 'proposed' });
    expect(model.format).toBe(format);
    const asked = server.chats.length;
    await model.propose('select_brief', offer, within(5_000));
    expect(server.chats).toHaveLength(asked + 1);
  });

  test('that thinks is told to think little, and has room for it', async () => {
    const server = await startModelServer();
    servers.push(server);
    const model = connectModel({ ...server, model: 'gpt-5-mini' });
    expect(await model.propose('select_brief', offer, within(5_000))).toMatchObject({ kind: 'proposed' });
    expect(server.chats.at(-1)?.body).toMatchObject({
      reasoning_effort: 'low',
      max_completion_tokens: 2_400,
    });
  });

  test('that hangs is not waited for longer than there is time', async () => {
    const { model } = await open({ mode: 'hang' });
    expect(await model.propose('select_brief', offer, within(60))).toEqual({
      kind: 'declined',
      absence: { kind: 'slow' },
    });
  });

  test('that fails in passing is asked again', async () => {
    const { server, model } = await open();
    server.fault('500_server_error');
    server.fault('reset_after_headers');
    expect(await model.propose('select_brief', offer, within(5_000))).toMatchObject({ kind: 'proposed' });
    expect(server.chats).toHaveLength(3);
  });

  test('that wants a long pause is left alone for this answer', async () => {
    const { server, model } = await open();
    server.fault('429_retry_after_huge', 5);
    expect(await model.propose('select_brief', offer, within(5_000))).toEqual({
      kind: 'declined',
      absence: { kind: 'down' },
    });
    expect(server.chats).toHaveLength(1);
  });

  test('without credit is not asked again', async () => {
    const { server, model } = await open();
    server.fault('insufficient_quota', 5);
    expect(await model.propose('select_brief', offer, within(5_000))).toEqual({
      kind: 'declined',
      absence: { kind: 'refused' },
    });
    expect(server.chats).toHaveLength(1);
  });

  test('that fails again and again is left alone for a while, then asked again', async () => {
    const { server, model } = await open({ restMs: 50 });
    server.fault('500_server_error', 100);
    for (let time = 0; time < 5; time += 1) await model.propose('select_brief', offer, within(5_000));
    const asked = server.chats.length;
    expect(asked).toBeLessThan(10);
    expect(await model.propose('select_brief', offer, within(5_000))).toMatchObject({ kind: 'declined' });
    expect(server.chats).toHaveLength(asked);
    await server.clear();
    await expect
      .poll(async () => (await model.propose('select_brief', offer, within(5_000))).kind, { interval: 20 })
      .toBe('proposed');
  });

  test('is never told to another address', async () => {
    const { server, model } = await open();
    server.fault('307_loop', 9);
    expect(await model.propose('select_brief', offer, within(2_000))).toMatchObject({ kind: 'declined' });
  });
});

describe.each(['select_brief', 'rewrite_brief'] as const)('%s', (task) => {
  test.each(MODEL_FAULTS.map(({ name, does }) => [name, does] as const))('survives %s (%s)', async (name) => {
    const { server, model } = await open();
    server.fault(name, 100);
    const proposal = await model.propose(task, offer, within(250));
    expect(['proposed', 'declined']).toContain(proposal.kind);
    if (proposal.kind === 'proposed') expect(Object.keys(proposal.output).sort()).toContain('quotes');
    else expect(['slow', 'down', 'refused', 'unusable']).toContain(proposal.absence.kind);
  });
});
