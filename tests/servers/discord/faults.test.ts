import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { SEED } from './core/seed-ids.ts';
import type { DiscordServer } from './discord-server.ts';
import { startDiscordServer } from './start-discord-server.ts';
import { call } from './testing/call.ts';
import { connectRaw, rawBot } from './testing/raw-bot.ts';

let discord: DiscordServer;

beforeEach(async () => {
  discord = await startDiscordServer();
});

afterEach(() => discord.close());

const post = (channel: string = SEED.general) =>
  call(discord, 'POST', `/channels/${channel}/messages`, { content: 'a' });

describe('a request may go wrong', () => {
  test.each(['reset', 'server_error', 'bad_gateway'] as const)(
    '%s: before Discord did anything',
    async (kind) => {
      discord.faults.arm('create_message', { kind });
      await post().catch(() => undefined);
      expect(discord.messages(SEED.general)).toEqual([]);
    },
  );

  test.each(['accept_then_drop', 'accept_then_500', 'malformed_json'] as const)(
    '%s: the message is there',
    async (kind) => {
      discord.faults.arm('create_message', { kind });
      await post().catch(() => undefined);
      expect(discord.messages(SEED.general)).toHaveLength(1);
      expect(discord.requests.of('create_message')).toMatchObject([{ fault: kind }]);
    },
  );

  test('it was stuck on its way and is carried out later', async () => {
    discord.faults.arm('create_message', { kind: 'late', afterMs: 10_000 });
    await post().catch(() => undefined);
    expect(discord.messages(SEED.general)).toEqual([]);
    await discord.advance(10_000);
    expect(discord.messages(SEED.general)).toHaveLength(1);
  });

  test('a page of HTML comes with 502', async () => {
    discord.faults.arm('create_message', { kind: 'bad_gateway' });
    await expect(post()).rejects.toThrow('not valid JSON');
  });

  test('it hangs until the caller has had enough', async () => {
    discord.faults.arm('get_my_user', { kind: 'hang' });
    const patience = AbortSignal.timeout(20);
    const headers = { authorization: `Bot ${discord.token}` };
    await expect(fetch(`${discord.apiUrl}/v10/users/@me`, { headers, signal: patience })).rejects.toThrow(
      'timeout',
    );
  });

  test('it is slow, and the message is there before the answer', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    discord.faults.arm('create_message', { kind: 'slow', until: promise });
    const posting = post();
    await discord.until(() => discord.messages(SEED.general)[0], 'the message');
    resolve();
    expect((await posting).status).toBe(200);
  });

  test('any error, for chosen requests, so many times', async () => {
    const when = (_body: unknown, path: string) => path.includes(SEED.news);
    discord.faults.arm('create_message', { kind: 'error', status: 403, code: 50013 }, { times: 2, when });
    expect((await post()).status).toBe(200);
    expect((await post(SEED.news)).body).toMatchObject({ code: 50013 });
    expect((await post(SEED.news)).status).toBe(403);
    expect((await post(SEED.news)).status).toBe(200);
  });

  test.each([
    ['user', undefined],
    ['shared', undefined],
    ['global', 'true'],
  ] as const)('a 429 of scope %s, without blame', async (scope, isGlobal) => {
    discord.faults.arm('create_message', { kind: 'ratelimited', retryAfterSeconds: 1.5, scope });
    const { status, headers, body } = await post();
    expect(status).toBe(429);
    expect(body).toMatchObject({ retry_after: 1.5, global: scope === 'global' });
    expect(headers.get('retry-after')).toBe('2');
    expect(headers.get('x-ratelimit-scope')).toBe(scope);
    expect(headers.get('x-ratelimit-global') ?? undefined).toBe(isGlobal);
    expect(discord.violations).toEqual([]);
  });

  test('a message may be posted and not yet to be read', async () => {
    discord.faults.arm('create_message', { kind: 'hidden', forMs: 10_000 });
    await post();
    const read = async () => (await call(discord, 'GET', `/channels/${SEED.general}/messages`)).list.length;
    expect(await read()).toBe(0);
    await discord.advance(10_000);
    expect(await read()).toBe(1);
  });
});

describe('limits', () => {
  test('five messages in five seconds and channel; the headers count down', async () => {
    const left: (string | null)[] = [];
    for (let count = 0; count < 5; count += 1) left.push((await post()).headers.get('x-ratelimit-remaining'));
    expect(left).toEqual(['4', '3', '2', '1', '0']);
    const refused = await post();
    expect(refused).toMatchObject({
      status: 429,
      body: { message: 'You are being rate limited.', global: false },
    });
    expect(Number(refused.headers.get('x-ratelimit-reset-after'))).toBeGreaterThan(0);
    expect((await post(SEED.news)).status).toBe(200);
    await discord.advance(5000);
    expect((await post()).status).toBe(200);
    expect(discord.violations.map((one) => one.kind)).toEqual(['rate_limited']);
    expect(discord.invalidRequests).toBe(1);
    discord.tolerate('rate_limited');
  });

  test('fifty requests a second in all', async () => {
    const asked = await Promise.all(
      Array.from({ length: 60 }, (_, n) =>
        call(discord, 'GET', n % 2 === 0 ? '/users/@me' : `/channels/${SEED.news}`),
      ),
    );
    const refused = asked.filter((one) => one.status === 429);
    expect(refused.length).toBeGreaterThanOrEqual(9);
    expect(refused[0]?.body).toMatchObject({ global: true });
    discord.tolerate('rate_limited');
  });
});

describe('the gateway may go wrong', () => {
  test('it asks to reconnect, or says that the session is invalid', async () => {
    const bot = await rawBot(discord);
    discord.gateway.reconnect();
    discord.gateway.invalidate(true);
    discord.gateway.invalidate(false);
    await discord.until(() => bot.frames.at(-1)?.['d'] === false, 'all three');
    expect(bot.frames.slice(-3).map(({ op, d }) => [op, d])).toEqual([
      [7, null],
      [9, true],
      [9, false],
    ]);
  });

  test('it is a zombie: nothing is acknowledged, nothing comes', async () => {
    const bot = await rawBot(discord);
    const before = bot.frames.length;
    discord.gateway.freeze();
    bot.send({ op: 1, d: null });
    discord.user(SEED.ben).write('a', SEED.general);
    discord.gateway.sendRaw({ op: 11 });
    await discord.until(() => bot.frames.length > before, 'the raw frame');
    expect(bot.frames.length).toBe(before + 1);
    expect(discord.gateway.heartbeats).toBe(0);
  });

  test('it closes with any code, cuts the line, and refuses connections', async () => {
    const bot = await rawBot(discord);
    discord.gateway.drop(4000);
    expect(await bot.closed).toBe(4000);
    discord.gateway.refuse(1);
    expect((await connectRaw(discord)).closeCode).toBe(1006);
    expect((await connectRaw(discord)).closeCode).toBeNull();
  });

  test.each([
    ['unknown_op', 77],
    ['no_data', 0],
    ['unknown_event', 0],
    ['message_without_fields', 0],
    ['interaction_without_fields', 0],
    ['unknown_interaction', 0],
    ['unknown_command_type', 0],
    ['unknown_component', 0],
  ] as const)('it sends what Discord never sends: %s', async (kind, op) => {
    const bot = await rawBot(discord);
    const before = bot.frames.length;
    discord.gateway.sendMalformed(kind);
    await discord.until(() => bot.frames.length > before, 'the frame');
    expect(bot.frames.at(-1)).toMatchObject({ op });
  });

  test('it sends an event twice over', async () => {
    const bot = await rawBot(discord);
    discord.gateway.duplicate();
    discord.user(SEED.ben).write('a', SEED.general);
    discord.user(SEED.ben).write('b', SEED.general);
    await discord.until(() => bot.events('MESSAGE_CREATE').length === 3, 'three');
    const [first, second, third] = bot.events('MESSAGE_CREATE').map((one) => one['id']);
    expect(second).toBe(first);
    expect(third).not.toBe(first);
  });

  test('a revoked token ends the connection and every request', async () => {
    const bot = await rawBot(discord);
    discord.revoke();
    expect(await bot.closed).toBe(4004);
    expect((await post()).status).toBe(401);
    expect(discord.violations).toEqual([]);
  });
});

test('an address that Discord does not have is noted', async () => {
  expect(await call(discord, 'GET', '/nowhere')).toMatchObject({
    status: 404,
    body: { message: '404: Not Found' },
  });
  expect((await call(discord, 'DELETE', '/users/@me')).status).toBe(405);
  expect(discord.violations.map((one) => one.kind)).toEqual(['unknown_route', 'unknown_route']);
  discord.tolerate('unknown_route');
});
