import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Bits } from './core/permissions.ts';
import { SEED } from './core/seed-ids.ts';
import type { DiscordServer } from './discord-server.ts';
import { startDiscordServer } from './start-discord-server.ts';
import { call, codesOf } from './testing/call.ts';
import { rawBot } from './testing/raw-bot.ts';

let discord: DiscordServer;

beforeEach(async () => {
  discord = await startDiscordServer({ rateLimits: false });
});

afterEach(() => discord.close());

const say = async (channel: string = SEED.general, content = 'root') =>
  String((await call(discord, 'POST', `/channels/${channel}/messages`, { content })).body['id']);
const start = (message: string, body: object = { name: 'Talk' }) =>
  call(discord, 'POST', `/channels/${SEED.general}/messages/${message}/threads`, body);
const patch = (thread: unknown, body: object) => call(discord, 'PATCH', `/channels/${String(thread)}`, body);
const post = (body: object, channel: string = SEED.forum) =>
  call(discord, 'POST', `/channels/${channel}/threads`, {
    name: 'Post',
    message: { content: 'first' },
    ...body,
  });

describe('a thread on a message', () => {
  test('has the message’s id, and begins with a line of the system', async () => {
    const bot = await rawBot(discord);
    const root = await say();
    expect(await start(root)).toMatchObject({
      status: 201,
      body: { id: root, type: 11, parent_id: SEED.general },
    });
    await say(root, 'reply');
    await discord.until(() => bot.events('THREAD_CREATE')[0], 'the thread');
    expect(bot.events('THREAD_CREATE')).toMatchObject([
      { id: root, newly_created: true, owner_id: SEED.app },
    ]);
    const { list } = await call(discord, 'GET', `/channels/${root}/messages`);
    expect(list.map((one) => one['type'])).toEqual([0, 21]);
    expect(discord.threads(SEED.general)).toMatchObject([{ name: 'Talk', messages: [{ content: 'reply' }] }]);
    expect(discord.messages(SEED.general)).toMatchObject([{ threadId: root }]);
  });

  test('is there once', async () => {
    const root = await say();
    await start(root);
    expect((await start(root)).body).toMatchObject({ code: 160004 });
  });

  test.each([
    ['no name', {}, 'name'],
    ['a name of 101', { name: 'x'.repeat(101) }, 'name'],
    ['a time that is not offered', { name: 'a', auto_archive_duration: 61 }, 'auto_archive_duration'],
  ])('with %s is refused', async (_what, body, field) => {
    discord.tolerate('50035');
    expect(Object.keys(codesOf(await start(await say(), body)))).toEqual([field]);
  });

  test('needs the right to start one', async () => {
    discord.setPermissions(SEED.general, { deny: Bits.CreatePublicThreads });
    expect((await start(await say())).body).toMatchObject({ code: 50013 });
  });

  test('inside a thread is refused', async () => {
    discord.tolerate('50024');
    const root = await say();
    await start(root);
    const inner = await say(root);
    const answer = await call(discord, 'POST', `/channels/${root}/messages/${inner}/threads`, { name: 'a' });
    expect(answer.body).toMatchObject({ code: 50024 });
  });
});

describe('a thread grows old', () => {
  test('it is archived when nobody wrote for long enough, and opened by a message', async () => {
    const bot = await rawBot(discord);
    const root = await say();
    await start(root, { name: 'a', auto_archive_duration: 60 });
    await discord.advance(59 * 60_000);
    discord.user(SEED.ben).write('still here', root);
    await discord.advance(59 * 60_000);
    expect(discord.threads(SEED.general)).toMatchObject([{ archived: false }]);
    await discord.advance(2 * 60_000);
    expect(discord.threads(SEED.general)).toMatchObject([{ archived: true }]);
    await say(root, 'again');
    expect(discord.threads(SEED.general)).toMatchObject([{ archived: false }]);
    await discord.until(() => bot.events('THREAD_UPDATE').length === 2, 'both updates');
  });

  test('archived, its messages cannot be edited', async () => {
    discord.tolerate('50083');
    const root = await say();
    await start(root);
    const id = await say(root);
    discord.archive(root);
    const answer = await call(discord, 'PATCH', `/channels/${root}/messages/${id}`, { content: 'b' });
    expect(answer.body).toMatchObject({ code: 50083 });
  });

  test('locked, only moderators write', async () => {
    const root = await say();
    await start(root);
    discord.archive(root, { locked: true });
    const send = () => call(discord, 'POST', `/channels/${root}/messages`, { content: 'a' });
    expect((await send()).body).toMatchObject({ code: 50083 });
    expect(() => discord.user(SEED.ben).write('a', root)).toThrow('locked');
    discord.setPermissions(SEED.general, { allow: Bits.ManageThreads });
    expect((await send()).status).toBe(200);
  });

  test('its owner renames and archives it; locking is for moderators', async () => {
    const root = await say();
    await start(root);
    expect((await patch(root, { name: 'New', archived: true })).body).toMatchObject({ name: 'New' });
    expect((await patch(root, { name: 'Newer' })).body).toMatchObject({ code: 50083 });
    expect((await patch(root, { archived: false })).status).toBe(200);
    expect((await patch(root, { locked: true })).body).toMatchObject({ code: 50013 });
  });

  test('a thread of somebody else is not the bot’s to change', async () => {
    const thread = discord.user(SEED.ben).startThread(SEED.general, 'Mine');
    expect((await patch(thread, { name: 'Yours' })).body).toMatchObject({ code: 50013 });
  });
});

test('members join, are listed and leave', async () => {
  const root = await say();
  await start(root);
  const members = `/channels/${root}/thread-members`;
  expect((await call(discord, 'PUT', `${members}/${SEED.ben}`)).status).toBe(204);
  expect((await call(discord, 'GET', members)).list).toHaveLength(2);
  expect((await call(discord, 'DELETE', `${members}/@me`)).status).toBe(204);
  expect((await call(discord, 'DELETE', `${members}/${SEED.ben}`)).body).toMatchObject({ code: 50013 });
  expect((await call(discord, 'PUT', `${members}/@me`)).status).toBe(204);
});

describe('a forum', () => {
  test('takes posts with tags', async () => {
    const { status, body } = await post({ applied_tags: [SEED.tagDigest] });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      type: 11,
      applied_tags: [SEED.tagDigest],
      message: { id: body['id'], content: 'first' },
    });
    expect(discord.threads(SEED.forum)).toMatchObject([{ name: 'Post', messages: [{ content: 'first' }] }]);
  });

  test.each([
    ['an unknown tag', { applied_tags: ['5'] }, 10087],
    ['a tag for moderators', { applied_tags: [SEED.tagModerated] }, 50013],
    ['six tags', { applied_tags: ['1', '2', '3', '4', '5', '6'] }, 50035],
    ['no message', { message: undefined }, 50035],
    ['an empty message', { message: { content: '' } }, 50006],
  ])('takes none with %s', async (_what, change, code) => {
    discord.tolerate('10087', '50035', '50006');
    expect((await post(change)).body).toMatchObject({ code });
    expect(discord.threads(SEED.forum)).toEqual([]);
  });

  test('may want a tag', async () => {
    discord.tolerate('40067');
    const id = '1200000000000000077';
    discord.addChannel({
      id,
      name: 'tagged',
      type: 15,
      tagRequired: true,
      tags: [{ id: '7', name: 'a', moderated: false }],
    });
    expect((await post({}, id)).body).toMatchObject({ code: 40067 });
    expect((await post({ applied_tags: ['7'] }, id)).status).toBe(201);
  });

  test('takes posts of people, which the bot is told of', async () => {
    const bot = await rawBot(discord);
    const thread = discord.user(SEED.ben).post(SEED.forum, 'Question', 'Why?', ['digest']);
    await discord.until(() => bot.events('MESSAGE_CREATE')[0], 'the post');
    expect(bot.events('THREAD_CREATE')).toMatchObject([
      { id: thread, name: 'Question', applied_tags: [SEED.tagDigest] },
    ]);
    expect(bot.events('MESSAGE_CREATE')).toMatchObject([{ id: thread, content: '' }]);
  });
});

test('a private thread is hidden from who is not in it', async () => {
  const { body } = await call(discord, 'POST', `/channels/${SEED.general}/threads`, { name: 'a', type: 11 });
  expect(body).toMatchObject({ type: 11 });
  const secret = await call(discord, 'POST', `/channels/${SEED.general}/threads`, { name: 'b' });
  expect(secret.body).toMatchObject({ code: 50013 });
  discord.setPermissions(SEED.general, { allow: Bits.CreatePrivateThreads });
  const made = await call(discord, 'POST', `/channels/${SEED.general}/threads`, { name: 'b', type: 12 });
  expect(() => discord.user(SEED.ben).write('peek', String(made.body['id']))).toThrow('may not write');
});

test('threads are listed, open and archived', async () => {
  const root = await say();
  await start(root);
  const active = () => call(discord, 'GET', `/guilds/${SEED.guild}/threads/active`);
  const archived = () => call(discord, 'GET', `/channels/${SEED.general}/threads/archived/public`);
  expect((await active()).body).toMatchObject({ threads: [{ id: root }] });
  discord.archive(root);
  expect((await active()).body).toMatchObject({ threads: [] });
  expect((await archived()).body).toMatchObject({ threads: [{ id: root }] });
});
