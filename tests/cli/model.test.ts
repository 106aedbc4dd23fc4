import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ModelServer } from '../servers/model/model-server.ts';
import { startModelServer } from '../servers/model/start-model-server.ts';
import { startValkeyServer } from '../servers/valkey/start-valkey-server.ts';
import { runPrecis } from '../support/run-precis.ts';

const shippedPrompt = new URL('../../prompts/select-brief.md', import.meta.url);

let folder: string;
let server: ModelServer;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'precis-model-'));
  server = await startModelServer();
  await configure();
});
afterEach(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

/** JSON is YAML. */
const configure = (model: object = {}, more: object = {}) =>
  writeFile(
    join(folder, 'precis.yaml'),
    JSON.stringify({ model: { name: server.model, baseUrl: server.baseUrl, ...model }, ...more }),
  );

const run = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  runPrecis(['--data', join(folder, 'data'), '--config', join(folder, 'precis.yaml'), ...args], {
    env: { OPENAI_API_KEY: server.key, ...env },
  });

const brief = (env: Readonly<Record<string, string>> = {}) => run(['ask', '/brief turkiye-us'], env);

describe('with a model in the settings', () => {
  beforeEach(async () => void (await run(['demo'])));

  test('a brief says who chose it, and the same brief again costs nothing, in another process too', async () => {
    const first = await brief();
    expect(first.stdout).toContain(`chosen by ${server.model}`);
    expect(first.stderr).toBe('');
    await brief();
    expect(server.chats).toHaveLength(1);
    const { stdout } = await run(['usage']);
    const { prompt, completion } = server.usage;
    expect(stdout).toContain(
      `terminal/local  1 call, ${prompt.toLocaleString('en')} tokens in, ${completion} out`,
    );
    expect(JSON.parse((await run(['usage', '--json'])).stdout)).toMatchObject({ tokensIn: prompt, calls: 1 });
  });

  test('nothing is asked beyond the tokens of a day, and the brief says when the model is back', async () => {
    await configure({ tokensPerDay: 10 });
    expect((await brief()).stdout).toMatch(
      /written by rules \(E09: the model is used up for today here; it is back/,
    );
    expect(server.chats).toHaveLength(0);
  });

  test('a key that is not accepted is told to the operator, and the brief comes', async () => {
    server.tolerate('wrong_key');
    const { stdout, stderr, code } = await brief({ OPENAI_API_KEY: 'sk-wrong' });
    expect(code).toBe(0);
    expect(stdout).toContain('written by rules (E09: the model refuses requests');
    expect(stderr).toContain('"status":401');
    expect(stderr).not.toContain('sk-wrong');
    expect((await run(['doctor'], { OPENAI_API_KEY: 'sk-wrong' })).stdout).toMatch(
      /HTTP status 401.*\n.*check OPENAI_API_KEY/,
    );
  });

  test('doctor says how the model is asked, and what is odd about it', async () => {
    expect((await run(['doctor'])).stdout).toMatch(
      new RegExp(`ok +model +${server.model} answers in \\d+ ms, asked by json_schema`),
    );
    server.behave('liar');
    expect((await run(['doctor'])).stdout).toMatch(/warn +model .*did not find the one answer/);
    server.fault('404_model_not_found', 9);
    expect((await run(['doctor'])).stdout).toMatch(/HTTP status 404.*\n.*model\.baseUrl/);
  });

  test('the cache may be on a server, and the program ends all the same', async () => {
    const valkey = await startValkeyServer();
    await configure({}, { cache: { keep: 'server' } });
    const env = { PRECIS_CACHE_URL: valkey.url };
    await brief(env);
    await brief(env);
    expect(server.chats).toHaveLength(1);
    expect(valkey.entries.size).toBe(1);
    await valkey.close();
    expect((await brief(env)).stdout).toContain(`chosen by ${server.model}`);
  });

  test("an operator's own prompt is used, and one that is not in order stops the start", async () => {
    const own = join(folder, 'data', 'prompts');
    await mkdir(own);
    const text = await readFile(shippedPrompt, 'utf8');
    await writeFile(
      join(own, 'select-brief.md'),
      text.replace('You are the editor', 'You are the night editor'),
    );
    await brief();
    expect(JSON.stringify(server.chats[0]?.body)).toContain('You are the night editor');
    await writeFile(join(own, 'select-brief.md'), text.replace('{{topic}}', '{{weather}}'));
    const { stderr, code } = await brief();
    expect(code).toBe(2);
    expect(stderr).toMatch(/select-brief\.md uses {{weather}}/);
  });
});

test("OpenAI's own endpoint without a key is told at the start, before anything is sent", async () => {
  await configure({ baseUrl: 'https://api.openai.com/v1' });
  const { stderr, code } = await run(['ask', '/brief turkiye-us'], { OPENAI_API_KEY: '' });
  expect(code).toBe(2);
  expect(stderr).toContain('OPENAI_API_KEY is not set');
});
