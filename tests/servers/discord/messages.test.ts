import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Bits } from './core/permissions.ts';
import { SEED } from './core/seed-ids.ts';
import type { DiscordServer } from './discord-server.ts';
import { startDiscordServer } from './start-discord-server.ts';
import { type CallOptions, call, codesOf } from './testing/call.ts';

let discord: DiscordServer;

beforeEach(async () => {
  discord = await startDiscordServer({ rateLimits: false });
});

afterEach(() => discord.close());

const post = (body: object, channel: string = SEED.general, options: CallOptions = {}) =>
  call(discord, 'POST', `/channels/${channel}/messages`, body, options);

const read = async (path: string) =>
  (await call(discord, 'GET', `/channels/${SEED.general}/messages${path}`)).list;

describe('the body of a message', () => {
  const refused: readonly [string, object, Record<string, readonly string[]>][] = [
    ['2,001 characters', { content: 'x'.repeat(2001) }, { content: ['BASE_TYPE_MAX_LENGTH'] }],
    ['content of another type', { content: 5 }, { content: ['BASE_TYPE_BAD_TYPE'] }],
    [
      'eleven embeds',
      { embeds: Array.from({ length: 11 }, () => ({ title: 'a' })) },
      { embeds: ['BASE_TYPE_MAX_LENGTH'] },
    ],
    [
      'an embed title of 257',
      { embeds: [{ title: 'x'.repeat(257) }] },
      { 'embeds.0.title': ['BASE_TYPE_MAX_LENGTH'] },
    ],
    [
      'embeds of over 6,000 together',
      { embeds: [{ description: 'x'.repeat(4000) }, { description: 'x'.repeat(2001) }] },
      { embeds: ['MAX_EMBED_SIZE_EXCEEDED'] },
    ],
    ['a nonce of 26', { content: 'a', nonce: 'x'.repeat(26) }, { nonce: ['BASE_TYPE_MAX_LENGTH'] }],
    [
      'people allowed twice over',
      { content: 'a', allowed_mentions: { parse: ['users'], users: ['1'] } },
      { 'allowed_mentions.parse': ['MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE'] },
    ],
    [
      'an unknown kind of mention',
      { content: 'a', allowed_mentions: { parse: ['here'] } },
      { 'allowed_mentions.parse.0': ['BASE_TYPE_CHOICES'] },
    ],
    [
      'an attachment that was not uploaded',
      { content: 'a', attachments: [{ id: '0', description: 'alt' }] },
      { 'attachments.0.id': ['ATTACHMENT_NOT_FOUND'] },
    ],
    [
      'a reply to nothing',
      { content: 'a', message_reference: { message_id: '1' } },
      { message_reference: ['REPLIES_UNKNOWN_MESSAGE'] },
    ],
  ];
  test.each(refused)('%s: refused', async (_what, body, codes) => {
    discord.tolerate('50035');
    const answer = await post(body);
    expect(answer).toMatchObject({ status: 400, body: { code: 50035, message: 'Invalid Form Body' } });
    expect(codesOf(answer)).toEqual(codes);
    expect(discord.messages(SEED.general)).toEqual([]);
  });

  const taken: readonly [string, object][] = [
    ['2,000 characters', { content: 'x'.repeat(2000) }],
    ['ten embeds', { embeds: Array.from({ length: 10 }, () => ({ title: 'a' })) }],
    ['a nonce of 25', { content: 'a', nonce: 'x'.repeat(25) }],
    ['nobody allowed', { content: 'a', allowed_mentions: { parse: [] } }],
    ['some people allowed', { content: 'a', allowed_mentions: { parse: ['roles'], users: ['1'] } }],
    [
      'a reply to nothing that may fail',
      { content: 'a', message_reference: { message_id: '1', fail_if_not_exists: false } },
    ],
  ];
  test.each(taken)('%s: taken', async (_what, body) => {
    expect(await post(body)).toMatchObject({ status: 200, body: { author: { id: SEED.app } } });
    expect(discord.messages(SEED.general)).toHaveLength(1);
  });

  test('nothing at all is refused with 50006', async () => {
    discord.tolerate('50006');
    expect(await post({ content: '' })).toMatchObject({ status: 400, body: { code: 50006 } });
  });

  test('a body that is no JSON is refused with 50109', async () => {
    discord.tolerate('50109');
    expect(await post({}, SEED.general, { raw: '{"content":' })).toMatchObject({
      status: 400,
      body: { code: 50109 },
    });
  });

  test('a body of another type is refused', async () => {
    discord.tolerate('50035');
    const answer = await post({}, SEED.general, { raw: 'content=a', contentType: 'text/plain' });
    expect(answer.status).toBe(400);
  });

  test('a field that Discord does not know, or a flag it ignores, is noted', async () => {
    await post({ content: 'a', allowedMentions: {} });
    await post({ content: 'a', flags: 64 });
    expect(discord.violations.map((one) => one.kind)).toEqual(['unknown_field', 'ignored_flag']);
    expect(discord.messages(SEED.general)[1]?.flags).toBe(0);
    discord.tolerate('unknown_field', 'ignored_flag');
  });
});

describe('who may do what', () => {
  test.each([
    ['an unknown channel', '1', 404, 10003],
    ['a channel that the bot cannot see', SEED.hidden, 403, 50001],
    ['a channel that the bot cannot write in', SEED.readOnly, 403, 50013],
    ['a server that the bot is not in', SEED.foreign, 403, 50001],
  ])('%s', async (_what, channel, status, code) => {
    expect(await post({ content: 'a' }, channel)).toMatchObject({ status, body: { code } });
    expect(discord.violations).toEqual([]);
  });

  test('everybody’s overwrite yields to a role’s, and that to the member’s', async () => {
    const send = async () => (await post({ content: 'a' })).status;
    discord.setPermissions(SEED.general, { deny: Bits.SendMessages }, SEED.guild);
    expect(await send()).toBe(403);
    discord.setPermissions(SEED.general, { allow: Bits.SendMessages }, SEED.botRole);
    expect(await send()).toBe(200);
    discord.setPermissions(SEED.general, { deny: Bits.SendMessages });
    expect(await send()).toBe(403);
  });

  test('a forum takes posts, no messages', async () => {
    discord.tolerate('50008');
    expect(await post({ content: 'a' }, SEED.forum)).toMatchObject({ status: 400, body: { code: 50008 } });
  });

  test('without a token, or with another, there is 401', async () => {
    expect(await post({ content: 'a' }, SEED.general, { authorization: null })).toMatchObject({
      status: 401,
    });
    expect(await post({ content: 'a' }, SEED.general, { authorization: 'Bot x' })).toMatchObject({
      status: 401,
    });
    expect(discord.invalidRequests).toBe(2);
  });

  test('files need the right to attach them', async () => {
    discord.setPermissions(SEED.general, { deny: Bits.AttachFiles });
    const answer = await post({ content: 'a' }, SEED.general, { files: ['a.txt'] });
    expect(answer).toMatchObject({ status: 403, body: { code: 50013 } });
  });

  test('embeds are left out without the right to embed', async () => {
    discord.setPermissions(SEED.general, { deny: Bits.EmbedLinks });
    await post({ content: 'a', embeds: [{ title: 'gone' }] });
    expect(discord.messages(SEED.general)[0]?.embeds).toEqual([]);
  });

  test('without the history the list is empty, one message refused, and so a reply', async () => {
    const { id } = discord.user(SEED.ben).write('hello', SEED.general);
    discord.setPermissions(SEED.general, { deny: Bits.ReadMessageHistory });
    expect(await read('')).toEqual([]);
    expect((await call(discord, 'GET', `/channels/${SEED.general}/messages/${id}`)).status).toBe(403);
    const reply = await post({ content: 'a', message_reference: { message_id: id } });
    expect(reply.body).toMatchObject({ code: 160002 });
  });

  test('a person who takes no direct messages gets none', async () => {
    discord.addUser({ id: '1300000000000000009', username: 'dora', acceptsDms: false });
    const dm = await call(discord, 'POST', '/users/@me/channels', { recipient_id: '1300000000000000009' });
    const answer = await post({ content: 'a' }, String(dm.body['id']));
    expect(answer).toMatchObject({ status: 403, body: { code: 50007 } });
  });

  test('another one’s message cannot be edited, and deleted only by a moderator', async () => {
    discord.tolerate('50005');
    const { id } = discord.user(SEED.ben).write('mine', SEED.general);
    const path = `/channels/${SEED.general}/messages/${id}`;
    expect((await call(discord, 'PATCH', path, { content: 'yours' })).body).toMatchObject({ code: 50005 });
    expect((await call(discord, 'DELETE', path)).body).toMatchObject({ code: 50013 });
    discord.setPermissions(SEED.general, { allow: Bits.ManageMessages });
    expect((await call(discord, 'DELETE', path)).status).toBe(204);
  });
});

describe('a nonce that is enforced', () => {
  const digest = { content: 'digest', nonce: 'slot-1', enforce_nonce: true };

  test('gives the same message for some minutes, and a new one after', async () => {
    const first = await post(digest);
    expect((await post(digest)).body['id']).toBe(first.body['id']);
    expect(discord.messages(SEED.general)).toHaveLength(1);
    await discord.advance(180_000);
    expect((await post(digest)).body['id']).not.toBe(first.body['id']);
  });

  test('without being enforced means nothing', async () => {
    await post({ ...digest, enforce_nonce: false });
    await post({ ...digest, enforce_nonce: false });
    expect(discord.messages(SEED.general)).toHaveLength(2);
  });

  test('is in the answer and not in what is read later', async () => {
    const { body } = await post(digest);
    expect(body['nonce']).toBe('slot-1');
    expect((await read(`/${String(body['id'])}`))[0]).toBeUndefined();
    const again = await call(discord, 'GET', `/channels/${SEED.general}/messages/${String(body['id'])}`);
    expect(again.body).not.toHaveProperty('nonce');
  });
});

describe('reading a channel', () => {
  let ids: string[];
  beforeEach(() => {
    const ben = discord.user(SEED.ben);
    ids = ['a', 'b', 'c', 'd', 'e'].map((text) => ben.mention(text, SEED.general).id);
  });
  const texts = async (query: string) =>
    (await read(query)).map((one) => String(one['content']).split(' ').at(-1)).join('');

  test('newest first, in pages', async () => {
    expect(await texts('')).toBe('edcba');
    expect(await texts('?limit=2')).toBe('ed');
    expect(await texts(`?before=${ids[2]}&limit=50`)).toBe('ba');
    expect(await texts(`?after=${ids[1]}&limit=2`)).toBe('dc');
    expect(await texts(`?around=${ids[2]}&limit=3`)).toBe('dcb');
  });

  test('a limit outside 1 to 100 is refused', async () => {
    discord.tolerate('50035');
    const answer = await call(discord, 'GET', `/channels/${SEED.general}/messages?limit=101`);
    expect(codesOf(answer)).toEqual({ limit: ['NUMBER_TYPE_MAX'] });
  });

  test('content of others is left out without the intent', async () => {
    discord.user(SEED.ben).write('plain', SEED.general);
    expect((await read('?limit=1'))[0]).toMatchObject({ content: '' });
    discord.world.app.privileged.add('messageContent');
    expect((await read('?limit=1'))[0]).toMatchObject({ content: 'plain' });
  });

  test('a parameter that Discord does not have is noted', async (context) => {
    context.skip(!discord.usesOpenApi, 'the OpenAPI document is not there');
    await read('?count=3');
    expect(discord.violations).toMatchObject([{ kind: 'unknown_query', detail: 'count' }]);
    discord.tolerate('unknown_query');
  });
});

describe('files', () => {
  test('come with their alt text and are served', async () => {
    const attachments = [{ id: '0', description: 'A chart of prices' }];
    const { body } = await post({ content: 'chart', attachments }, SEED.general, { files: ['chart.txt'] });
    expect(discord.messages(SEED.general)[0]?.attachments).toMatchObject([
      { filename: 'chart.txt', description: 'A chart of prices', contentType: 'text/plain' },
    ]);
    const [file] = body['attachments'] as readonly { url: string }[];
    expect(await (await fetch(file?.url ?? '')).text()).toBe('bytes of chart.txt');
  });

  test('a name is stored without blanks', async () => {
    await post({}, SEED.general, { files: ['my chart.png'] });
    expect(discord.messages(SEED.general)[0]?.attachments[0]?.filename).toBe('my_chart.png');
  });

  test('stay on an edit that does not name them, and go with one that names none', async () => {
    const { body } = await post({ content: 'a' }, SEED.general, { files: ['a.txt'] });
    const path = `/channels/${SEED.general}/messages/${String(body['id'])}`;
    await call(discord, 'PATCH', path, { content: 'b' });
    expect(discord.messages(SEED.general)[0]?.attachments).toHaveLength(1);
    await call(discord, 'PATCH', path, { attachments: [] });
    expect(discord.messages(SEED.general)[0]?.attachments).toEqual([]);
  });
});

describe('edits and deletions', () => {
  const one = async (body: object) =>
    `/channels/${SEED.general}/messages/${String((await post(body)).body['id'])}`;

  test('an edit changes what it names', async () => {
    const path = await one({ content: 'a', embeds: [{ title: 'kept' }] });
    expect((await call(discord, 'PATCH', path, { content: 'b' })).status).toBe(200);
    expect(discord.messages(SEED.general)).toMatchObject([
      { content: 'b', edited: true, embeds: [{ title: 'kept' }] },
    ]);
  });

  test('an edit that leaves nothing is refused', async () => {
    discord.tolerate('50006');
    const path = await one({ content: 'a' });
    expect((await call(discord, 'PATCH', path, { content: '' })).body).toMatchObject({ code: 50006 });
  });

  test('what is deleted is unknown', async () => {
    const path = await one({ content: 'a' });
    expect((await call(discord, 'DELETE', path)).status).toBe(204);
    expect((await call(discord, 'PATCH', path, { content: 'b' })).body).toMatchObject({ code: 10008 });
  });

  test('several go at once, between 2 and 100, by a moderator, none older than two weeks', async () => {
    const ids = ['a', 'b'].map((text) => discord.user(SEED.ben).write(text, SEED.general).id);
    const bulk = (messages: readonly string[]) =>
      call(discord, 'POST', `/channels/${SEED.general}/messages/bulk-delete`, { messages });
    expect((await bulk(ids)).status).toBe(403);
    discord.setPermissions(SEED.general, { allow: Bits.ManageMessages });
    discord.tolerate('50035', '50034');
    expect((await bulk(ids.slice(1))).status).toBe(400);
    await discord.advance(1_300_000_000);
    expect((await bulk(ids)).body).toMatchObject({ code: 50034 });
    const fresh = ['c', 'd'].map((text) => discord.user(SEED.ben).write(text, SEED.general).id);
    expect((await bulk(fresh)).status).toBe(204);
  });

  test('the bot reacts with an emoji and takes it back', async () => {
    discord.tolerate('10014');
    const path = await one({ content: 'a' });
    expect((await call(discord, 'PUT', `${path}/reactions/nonsense/@me`)).body).toMatchObject({
      code: 10014,
    });
    expect((await call(discord, 'PUT', `${path}/reactions/${encodeURIComponent('👍')}/@me`)).status).toBe(
      204,
    );
    expect(discord.messages(SEED.general)[0]?.reactions).toEqual(['👍']);
  });

  test('typing is shown', async () => {
    expect((await call(discord, 'POST', `/channels/${SEED.general}/typing`)).status).toBe(204);
    expect(discord.typing).toEqual([SEED.general]);
  });
});
