import { afterEach, beforeEach, expect, test } from 'vitest';
import { SEED } from './core/seed-ids.ts';
import type { DiscordServer } from './discord-server.ts';
import { startDiscordServer } from './start-discord-server.ts';
import { call } from './testing/call.ts';
import { connectRaw, INTENTS, identifyFrame, rawBot } from './testing/raw-bot.ts';

let discord: DiscordServer;

beforeEach(async () => {
  discord = await startDiscordServer({ rateLimits: false });
});

afterEach(() => discord.close());

test('a connection is greeted with its heartbeat interval', async () => {
  const bot = await connectRaw(discord);
  expect(bot.frames).toEqual([{ op: 10, d: { heartbeat_interval: 41_250 } }]);
});

test('a heartbeat is acknowledged', async () => {
  const bot = await connectRaw(discord);
  bot.send({ op: 1, d: null });
  await discord.until(() => bot.frames.find((frame) => frame['op'] === 11), 'the acknowledgement');
  expect(discord.gateway.heartbeats).toBe(1);
});

test('who identifies gets READY and the servers it is in', async () => {
  const bot = await rawBot(discord);
  expect(bot.events('READY')).toMatchObject([
    { v: 10, user: { username: 'precis' }, guilds: [{ id: SEED.guild }], application: { id: SEED.app } },
  ]);
  await discord.until(() => bot.events('GUILD_CREATE')[0], 'the server');
  expect(bot.events('GUILD_CREATE')).toMatchObject([{ id: SEED.guild, name: 'Acme' }]);
});

test.each([
  ['a wrong token', { token: 'no' }, 4004, []],
  ['an intent that does not exist', { intents: 1 << 30 }, 4013, ['close_4013']],
  ['a privileged intent that the portal denies', { intents: INTENTS | 32_768 }, 4014, []],
  ['a shard beyond the count', { shard: [2, 2] }, 4010, ['close_4010']],
])('%s is refused', async (_what, change, code, violations) => {
  const bot = await rawBot(discord, change);
  expect(await bot.closed).toBe(code);
  expect(discord.violations.map((one) => one.kind)).toEqual(violations);
  discord.tolerate(...violations);
});

test('a privileged intent that the portal allows is taken', async () => {
  discord.world.app.privileged.add('messageContent');
  const bot = await rawBot(discord, { intents: INTENTS | 32_768 });
  expect(bot.events('READY')).toHaveLength(1);
});

test.each([
  ['what is no JSON', 'nonsense', 4002],
  ['an opcode that nobody knows', { op: 99, d: null }, 4001],
  ['a request before the login', { op: 3, d: {} }, 4003],
  ['a frame over 4 KiB', { op: 3, d: 'x'.repeat(5000) }, 4002],
])('%s ends the connection', async (_what, frame, code) => {
  discord.tolerate(`close_${code}`);
  const bot = await connectRaw(discord);
  bot.send(frame);
  expect(await bot.closed).toBe(code);
});

test('a second login on one connection ends it', async () => {
  discord.tolerate('close_4005');
  const bot = await rawBot(discord);
  bot.send(identifyFrame(discord));
  expect(await bot.closed).toBe(4005);
});

test('an old version of the gateway is refused', async () => {
  const bot = await connectRaw(discord, 'v=6&encoding=json');
  expect(await bot.closed).toBe(4012);
});

test('more than 120 frames a minute end the connection', async () => {
  discord.tolerate('close_4008');
  const bot = await rawBot(discord);
  for (let count = 0; count < 121; count += 1) bot.send({ op: 1, d: null });
  expect(await bot.closed).toBe(4008);
});

test('what was missed is replayed on a resume, in order, once', async () => {
  const bot = await rawBot(discord);
  const session = String(bot.events('READY')[0]?.['session_id']);
  discord.user(SEED.ben).write('first', SEED.general);
  await discord.until(() => bot.events('MESSAGE_CREATE')[0], 'the first message');
  const seq = bot.frames.at(-1)?.['s'];
  bot.close(4000);
  await bot.closed;
  discord.user(SEED.ben).write('second', SEED.general);
  discord.user(SEED.ben).write('third', SEED.general);
  const again = await connectRaw(discord);
  again.send({ op: 6, d: { token: discord.token, session_id: session, seq } });
  await discord.until(() => again.events('RESUMED')[0], 'RESUMED');
  expect(again.events('MESSAGE_CREATE')).toHaveLength(2);
  expect(discord.gateway.handshakes).toEqual(['identify', 'resume']);
});

test('a session ended by its client, or unknown, cannot be resumed', async () => {
  const bot = await rawBot(discord);
  const session = String(bot.events('READY')[0]?.['session_id']);
  bot.close(1000);
  await bot.closed;
  await discord.until(() => discord.gateway.connected === 0, 'the end');
  const again = await connectRaw(discord);
  again.send({ op: 6, d: { token: discord.token, session_id: session, seq: 1 } });
  await discord.until(() => again.frames.find((one) => one['op'] === 9 && one['d'] === false), 'op 9');
});

test('a resume from a number that never was ends the connection', async () => {
  const bot = await rawBot(discord);
  const session = String(bot.events('READY')[0]?.['session_id']);
  bot.close(4000);
  await bot.closed;
  const again = await connectRaw(discord);
  again.send({ op: 6, d: { token: discord.token, session_id: session, seq: 999 } });
  expect(await again.closed).toBe(4007);
});

test('a heartbeat with a number from the future is noted', async () => {
  const bot = await rawBot(discord);
  bot.send({ op: 1, d: 999 });
  await discord.until(() => discord.violations[0], 'the note');
  expect(discord.violations[0]?.kind).toBe('wrong_sequence');
  discord.tolerate('wrong_sequence');
});

test('session starts are counted down, and only one may begin in five seconds', async () => {
  const strict = await startDiscordServer();
  await rawBot(strict);
  expect(strict.sessionStartsLeft).toBe(999);
  const hasty = await connectRaw(strict);
  hasty.send(identifyFrame(strict));
  await strict.until(() => hasty.frames.find((frame) => frame['op'] === 9), 'op 9');
  expect(strict.violations.map((one) => one.kind)).toEqual(['identify_limit']);
  strict.tolerate('identify_limit');
  await strict.advance(5000);
  hasty.send(identifyFrame(strict));
  await strict.until(() => hasty.events('READY')[0], 'READY');
  const limits = await call(strict, 'GET', '/gateway/bot');
  expect(limits.body).toMatchObject({
    session_start_limit: { total: 1000, remaining: 998, max_concurrency: 1 },
  });
  await strict.close();
});

test('each shard hears of its own servers, and shard 0 of direct messages', async () => {
  const zero = await rawBot(discord, { shard: [0, 2] });
  const one = await rawBot(discord, { shard: [1, 2] });
  const own = (BigInt(SEED.guild) >> 22n) % 2n === 0n ? zero : one;
  const other = own === zero ? one : zero;
  const ben = discord.user(SEED.ben);
  ben.write('hello', SEED.general);
  ben.dm('psst');
  await discord.until(() => own.events('MESSAGE_CREATE')[0] && zero.events('MESSAGE_CREATE').at(-1), 'both');
  const inGuild = (bot: typeof zero) =>
    bot.events('MESSAGE_CREATE').filter((event) => event['guild_id'] !== undefined);
  expect(inGuild(own)).toHaveLength(1);
  expect(inGuild(other)).toEqual([]);
  expect(zero.events('MESSAGE_CREATE').at(-1)).toMatchObject({ content: 'psst' });
});

test('without its intent an event is not sent', async () => {
  const bot = await rawBot(discord, { intents: 1 });
  const { id } = discord.user(SEED.ben).write('hello', SEED.general);
  discord.emit('TYPING_START', { user_id: id }, SEED.guild, 2048);
  discord.emit('GUILD_UPDATE', { id: SEED.guild }, SEED.guild, 1);
  await discord.until(() => bot.events('GUILD_UPDATE')[0], 'the one with its intent');
  expect(bot.frames.map((frame) => frame['t']).filter(Boolean)).toEqual([
    'READY',
    'GUILD_CREATE',
    'GUILD_UPDATE',
  ]);
});

test('a channel that the bot cannot see is silent', async () => {
  const bot = await rawBot(discord);
  const ben = discord.user(SEED.ben);
  ben.write('secret', SEED.hidden);
  ben.write('open', SEED.general);
  await discord.until(() => bot.events('MESSAGE_CREATE')[0], 'the open one');
  expect(bot.events('MESSAGE_CREATE')).toMatchObject([{ channel_id: SEED.general }]);
});

test('content is left out without the intent, except for mentions, replies with a ping and direct messages', async () => {
  const bot = await rawBot(discord);
  const ben = discord.user(SEED.ben);
  const own = await call(discord, 'POST', `/channels/${SEED.general}/messages`, { content: 'own' });
  ben.write('plain', SEED.general);
  ben.mention('mention', SEED.general);
  ben.write('reply', SEED.general, { replyTo: String(own.body['id']) });
  ben.write('quiet reply', SEED.general, { replyTo: String(own.body['id']), ping: false });
  ben.dm('direct');
  await discord.until(() => bot.events('MESSAGE_CREATE').length === 6, 'all');
  expect(bot.events('MESSAGE_CREATE').map((event) => event['content'])).toEqual([
    'own',
    '',
    `<@${SEED.app}> mention`,
    'reply',
    '',
    'direct',
  ]);
});

test('content is there with the intent', async () => {
  discord.world.app.privileged.add('messageContent');
  const bot = await rawBot(discord, { intents: INTENTS | 32_768 });
  discord.user(SEED.ben).write('plain', SEED.general);
  await discord.until(() => bot.events('MESSAGE_CREATE')[0], 'the message');
  expect(bot.events('MESSAGE_CREATE')).toMatchObject([{ content: 'plain', author: { username: 'ben' } }]);
});

test('edits, deletions and reactions are told', async () => {
  const bot = await rawBot(discord, { intents: INTENTS | 1024 });
  const ben = discord.user(SEED.ben);
  const { id } = ben.mention('one', SEED.general);
  ben.edit(SEED.general, id, 'two');
  ben.react(SEED.general, id, '👍');
  ben.delete(SEED.general, id);
  await discord.until(() => bot.events('MESSAGE_DELETE')[0], 'the deletion');
  expect(bot.events('MESSAGE_UPDATE')).toMatchObject([{ id }]);
  expect(bot.events('MESSAGE_REACTION_ADD')).toMatchObject([{ message_id: id, user_id: SEED.ben }]);
  expect(bot.events('MESSAGE_DELETE')).toEqual([{ id, channel_id: SEED.general, guild_id: SEED.guild }]);
});

test('invitations, expulsions and channels are told', async () => {
  const bot = await rawBot(discord);
  discord.invite(SEED.foreignGuild);
  discord.addChannel({ id: '1200000000000000099', name: 'fresh' });
  discord.setPermissions(SEED.news, { deny: 2048n });
  discord.deleteChannel(SEED.news);
  discord.kick(SEED.foreignGuild);
  await discord.until(() => bot.events('GUILD_DELETE')[0], 'the expulsion');
  expect(bot.frames.map((frame) => frame['t']).filter(Boolean)).toEqual([
    'READY',
    'GUILD_CREATE',
    'GUILD_CREATE',
    'CHANNEL_CREATE',
    'CHANNEL_UPDATE',
    'CHANNEL_DELETE',
    'GUILD_DELETE',
  ]);
});
