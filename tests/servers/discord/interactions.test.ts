import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { SEED } from './core/seed-ids.ts';
import type { DiscordServer } from './discord-server.ts';
import { startDiscordServer } from './start-discord-server.ts';
import { call, codesOf } from './testing/call.ts';
import { type RawBot, rawBot } from './testing/raw-bot.ts';

let discord: DiscordServer;
let bot: RawBot;

beforeEach(async () => {
  discord = await startDiscordServer({ rateLimits: false });
  bot = await rawBot(discord);
  await call(discord, 'PUT', `/applications/${SEED.app}/commands`, [
    {
      name: 'ask',
      description: 'Ask',
      options: [{ type: 3, name: 'q', description: 'What', autocomplete: true }],
    },
    { name: 'Brief this', type: 3 },
  ]);
});

afterEach(() => discord.close());

const ask = () => discord.user(SEED.ben).use('ask', { q: 'why' }, SEED.general);

/** A slash command answered with this. */
async function asked(type: number, data: object = {}) {
  const outcome = ask();
  const answer = await bot.answer(type, { ...data });
  expect(answer.status).toBe(204);
  return outcome;
}

describe('the first answer', () => {
  test('is a message, seen by all', async () => {
    const outcome = await asked(4, { content: 'because' });
    expect(outcome).toMatchObject({ first: 'message', ephemeral: false });
    expect(outcome.answer()).toMatchObject({ content: 'because' });
    expect(discord.messages(SEED.general)).toHaveLength(1);
  });

  test('is a message, seen by one', async () => {
    const outcome = await asked(4, { content: 'because', flags: 64 });
    expect(outcome.ephemeral).toBe(true);
    expect(discord.messages(SEED.general)).toEqual([]);
    expect(discord.user(SEED.ben).sees(SEED.general)).toHaveLength(1);
    expect(discord.user(SEED.cem).sees(SEED.general)).toEqual([]);
    expect(bot.events('MESSAGE_CREATE')).toEqual([]);
  });

  test('is a promise, filled by an edit', async () => {
    const outcome = await asked(5);
    expect(outcome).toMatchObject({ first: 'deferred' });
    expect(outcome.answer()).toMatchObject({ thinking: true, shown: '' });
    await bot.hook('PATCH', '/messages/@original', { content: 'because' });
    expect(outcome.answer()).toMatchObject({ thinking: false, shown: 'because' });
  });

  test('may be asked for', async () => {
    const outcome = ask();
    const answer = await bot.answer(4, { content: 'because' }, { query: '?with_response=true' });
    expect(answer.body).toMatchObject({
      interaction: { type: 2, response_message_ephemeral: false, response_message_loading: false },
      resource: { type: 4, message: { content: 'because', webhook_id: SEED.app } },
    });
    await outcome;
  });

  test('comes within three seconds, or not at all', async () => {
    const outcome = ask();
    await discord.until(() => bot.events('INTERACTION_CREATE')[0], 'the command');
    await discord.advance(3001);
    expect(await bot.answer(4, { content: 'late' })).toMatchObject({ status: 404, body: { code: 10062 } });
    expect(await outcome).toMatchObject({ first: null, ackMs: null });
    expect(discord.violations.map((one) => one.kind)).toEqual(['no_ack']);
    discord.tolerate('no_ack');
  });

  test('is taken shortly before', async () => {
    const outcome = ask();
    await discord.until(() => bot.events('INTERACTION_CREATE')[0], 'the command');
    await discord.advance(2000);
    expect((await bot.answer(4, { content: 'in time' })).status).toBe(204);
    expect((await outcome).ackMs).toBeGreaterThanOrEqual(2000);
  });

  test('comes once', async () => {
    await asked(4, { content: 'a' });
    expect(await bot.answerAgain(4, { content: 'b' })).toMatchObject({ status: 400, body: { code: 40060 } });
    discord.tolerate('40060');
  });

  test.each([
    ['an update', 7],
    ['a deferred update', 6],
    ['choices', 8],
    ['something else', 42],
  ])('of a command is not %s', async (_what, type) => {
    discord.tolerate('50035');
    const outcome = ask();
    expect(codesOf(await bot.answer(type, {}))).toEqual({ type: ['INTERACTION_TYPE_INVALID'] });
    await bot.answer(4, { content: 'a' });
    await outcome;
  });

  test('is checked as any message, under `data`', async () => {
    discord.tolerate('50035', '50006');
    const outcome = ask();
    expect(codesOf(await bot.answer(4, { content: 'x'.repeat(2001) }))).toEqual({
      'data.content': ['BASE_TYPE_MAX_LENGTH'],
    });
    expect((await bot.answer(4, {})).body).toMatchObject({ code: 50006 });
    await bot.answer(4, { content: 'a' });
    await outcome;
  });

  test('of an unknown interaction is refused', async () => {
    const answer = await call(
      discord,
      'POST',
      '/interactions/1/x/callback',
      { type: 5 },
      { authorization: null },
    );
    expect(answer).toMatchObject({ status: 404, body: { code: 10062 } });
  });

  test('needs no right to write in the channel', async () => {
    const outcome = discord.user(SEED.ben).use('ask', {}, SEED.readOnly);
    expect((await bot.answer(4, { content: 'because' })).status).toBe(204);
    await outcome;
  });

  test('may carry a file', async () => {
    const outcome = ask();
    await bot.answer(4, { attachments: [{ id: '0', description: 'alt' }] }, { files: ['a.txt'] });
    expect((await outcome).answer()?.attachments).toMatchObject([{ filename: 'a.txt', description: 'alt' }]);
  });
});

describe('the webhook of an interaction', () => {
  test('is unknown before the first answer', async () => {
    discord.tolerate('10015');
    const outcome = ask();
    await discord.until(() => bot.events('INTERACTION_CREATE')[0], 'the command');
    expect(await bot.hook('POST', '', { content: 'a' })).toMatchObject({
      status: 404,
      body: { code: 10015 },
    });
    await bot.answer(4, { content: 'a' });
    await outcome;
  });

  test('lasts fifteen minutes', async () => {
    await asked(5);
    await discord.advance(899_000);
    expect((await bot.hook('PATCH', '/messages/@original', { content: 'a' })).status).toBe(200);
    await discord.advance(2000);
    expect(await bot.hook('PATCH', '/messages/@original', { content: 'b' })).toMatchObject({
      status: 401,
      body: { code: 50027 },
    });
  });

  test('reads, edits and deletes the first answer', async () => {
    const outcome = await asked(4, { content: 'a' });
    expect((await bot.hook('GET', '/messages/@original')).body).toMatchObject({ content: 'a' });
    await bot.hook('PATCH', '/messages/%40original', { content: 'b' });
    expect(outcome.answer()).toMatchObject({ content: 'b', edited: true });
    expect((await bot.hook('DELETE', '/messages/@original')).status).toBe(204);
    expect(outcome.answer()).toBeNull();
    expect((await bot.hook('GET', '/messages/@original')).body).toMatchObject({ code: 10008 });
  });

  test('posts follow-ups, for all or for one', async () => {
    await asked(4, { content: 'a' });
    const open = await bot.hook('POST', '', { content: 'b' });
    await bot.hook('POST', '', { content: 'c', flags: 64 });
    expect(discord.messages(SEED.general).map((one) => one.content)).toEqual(['a', 'b']);
    expect(discord.ephemerals(SEED.general, SEED.ben).map((one) => one.content)).toEqual(['c']);
    const path = `/messages/${String(open.body['id'])}`;
    expect((await bot.hook('PATCH', path, { content: 'B' })).body).toMatchObject({ content: 'B' });
    expect((await bot.hook('DELETE', path)).status).toBe(204);
  });

  test('fills the deferred answer with the first follow-up, its visibility kept and noted', async () => {
    const outcome = await asked(5, { flags: 64 });
    await bot.hook('POST', '', { content: 'a' });
    expect(outcome.answer()).toMatchObject({ content: 'a', thinking: false, ephemeralTo: SEED.ben });
    expect(discord.messages(SEED.general)).toEqual([]);
    expect(discord.violations.map((one) => one.kind)).toEqual(['ignored_flag']);
    discord.tolerate('ignored_flag');
  });

  test('reaches no message of anybody else', async () => {
    await asked(4, { content: 'a' });
    const other = await call(discord, 'POST', `/channels/${SEED.general}/messages`, { content: 'x' });
    const answer = await bot.hook('PATCH', `/messages/${String(other.body['id'])}`, { content: 'y' });
    expect(answer.body).toMatchObject({ code: 10008 });
  });

  test('takes five follow-ups where the bot is not a member', async () => {
    discord.tolerate('40094');
    await call(discord, 'POST', `/applications/${SEED.app}/commands`, {
      name: 'anywhere',
      description: 'Anywhere',
      integration_types: [0, 1],
    });
    discord.addUser({
      id: '1300000000000000008',
      username: 'eve',
      guilds: [SEED.foreignGuild],
      hasApp: true,
    });
    const outcome = discord.user('1300000000000000008').use('anywhere', {}, SEED.foreign);
    await bot.answer(4, { content: 'a' });
    await outcome;
    expect(bot.events('INTERACTION_CREATE').at(-1)).toMatchObject({
      authorizing_integration_owners: { 1: '1300000000000000008' },
    });
    for (const content of ['1', '2', '3', '4', '5']) {
      expect((await bot.hook('POST', '', { content })).status).toBe(200);
    }
    expect((await bot.hook('POST', '', { content: '6' })).body).toMatchObject({ code: 40094 });
  });
});

describe('buttons and menus', () => {
  const controls = {
    content: 'choose',
    components: [
      {
        type: 1,
        components: [
          { type: 2, style: 1, label: 'Go', custom_id: 'go' },
          { type: 2, style: 1, label: 'Not now', custom_id: 'no', disabled: true },
          { type: 2, style: 5, label: 'Read', url: 'https://a.example' },
        ],
      },
      {
        type: 1,
        components: [
          { type: 3, custom_id: 'topic', placeholder: 'Topic', options: [{ label: 'Oil', value: 'oil' }] },
        ],
      },
      { type: 1, components: [{ type: 5, custom_id: 'who', placeholder: 'Who' }] },
    ],
  };
  const press = (name: string) => discord.user(SEED.cem).press(name);

  test('tell the app who pressed what on which message', async () => {
    await asked(4, controls);
    const outcome = press('Go');
    await bot.answer(6);
    expect(await outcome).toMatchObject({ first: 'deferred_update' });
    expect(bot.events('INTERACTION_CREATE').at(-1)).toMatchObject({
      type: 3,
      member: { user: { id: SEED.cem } },
      locale: 'tr',
      data: { custom_id: 'go', component_type: 2 },
      message: { content: 'choose' },
    });
  });

  test('may change their message', async () => {
    await asked(4, controls);
    const outcome = press('go');
    await bot.answer(7, { content: 'chosen', components: [] });
    expect((await outcome).answer()).toMatchObject({ content: 'chosen', controls: [] });
  });

  test('make @original their message once an update is promised', async () => {
    await asked(4, controls);
    const outcome = press('Go');
    await bot.answer(6);
    await outcome;
    await bot.hook('PATCH', '/messages/@original', { content: 'changed' });
    expect(discord.messages(SEED.general)).toMatchObject([{ content: 'changed' }]);
  });

  test('that are disabled, links, or not there cannot be pressed', async () => {
    await asked(4, controls);
    await expect(press('Not now')).rejects.toThrow('is disabled');
    await expect(press('Read')).rejects.toThrow('opens https://a.example');
    await expect(press('Gone')).rejects.toThrow('sees no "Gone"; there is: Go, Not now, Read, Topic, Who');
  });

  test('that another person alone sees cannot be pressed', async () => {
    await asked(4, { ...controls, flags: 64 });
    await expect(press('Go')).rejects.toThrow('cem sees no "Go"');
    const outcome = discord.user(SEED.ben).press('Go');
    await bot.answer(7, { content: 'done', components: [] });
    expect((await outcome).answer()).toMatchObject({ content: 'done', ephemeralTo: SEED.ben });
  });

  test('offer what they offer', async () => {
    await asked(4, controls);
    const cem = discord.user(SEED.cem);
    await expect(cem.choose('Topic', 'gas')).rejects.toThrow('does not offer gas');
    await expect(cem.choose('Topic', ['oil', 'oil'])).rejects.toThrow('takes 1 to 1 values');
    const outcome = cem.choose('Topic', 'Oil');
    await bot.answer(6);
    await outcome;
    expect(bot.events('INTERACTION_CREATE').at(-1)).toMatchObject({
      data: { values: ['oil'], component_type: 3 },
    });
  });

  test('of people come with the people', async () => {
    await asked(4, controls);
    const outcome = discord.user(SEED.cem).choose('Who', SEED.ada);
    await bot.answer(6);
    await outcome;
    expect(bot.events('INTERACTION_CREATE').at(-1)).toMatchObject({
      data: { values: [SEED.ada], resolved: { users: { [SEED.ada]: { username: 'ada' } } } },
    });
  });
});

describe('completing an option', () => {
  const type = () => discord.user(SEED.ben).autocomplete('ask', 'q', { q: 'wh' }, SEED.general);

  test('shows what the app offers', async () => {
    const outcome = type();
    await bot.answer(8, { choices: [{ name: 'Why?', value: 'why' }] });
    expect((await outcome).choices).toEqual([{ name: 'Why?', value: 'why' }]);
    expect(bot.events('INTERACTION_CREATE')).toMatchObject([
      { type: 4, data: { options: [{ name: 'q', value: 'wh', focused: true }] } },
    ]);
  });

  test.each([
    [
      '26 choices',
      { choices: Array.from({ length: 26 }, (_, n) => ({ name: `${n}`, value: `${n}` })) },
      'data.choices',
    ],
    ['a name of 101', { choices: [{ name: 'x'.repeat(101), value: 'a' }] }, 'data.choices.0.name'],
    ['a value of 101', { choices: [{ name: 'a', value: 'x'.repeat(101) }] }, 'data.choices.0.value'],
  ])('takes no %s', async (_what, data, field) => {
    discord.tolerate('50035');
    const outcome = type();
    expect(Object.keys(codesOf(await bot.answer(8, data)))).toEqual([field]);
    await bot.answer(8, { choices: [] });
    expect((await outcome).choices).toEqual([]);
  });

  test('takes no message', async () => {
    discord.tolerate('50035');
    const outcome = type();
    expect((await bot.answer(4, { content: 'a' })).status).toBe(400);
    await bot.answer(8, { choices: [] });
    await outcome;
  });
});

test('a context-menu command carries the whole message, intent or not', async () => {
  const { id } = discord.user(SEED.cem).write('the news', SEED.general);
  const outcome = discord.user(SEED.ben).menu('Brief this', { message: id }, SEED.general);
  await bot.answer(4, { content: 'a' });
  await outcome;
  expect(bot.events('INTERACTION_CREATE').at(-1)).toMatchObject({
    data: { type: 3, target_id: id, resolved: { messages: { [id]: { content: 'the news' } } } },
  });
});

test('in direct messages there is a user and no member', async () => {
  const ben = discord.user(SEED.ben);
  const outcome = ben.use('ask', {}, ben.dmId);
  await bot.answer(4, { content: 'a' });
  await outcome;
  const event = bot.events('INTERACTION_CREATE').at(-1);
  expect(event).toMatchObject({ user: { id: SEED.ben }, context: 1, channel: { type: 1 } });
  expect(event).not.toHaveProperty('member');
});

test('with nobody connected a command waits in vain, and the app is not blamed', async () => {
  bot.close(1000);
  await discord.until(() => discord.gateway.connected === 0, 'the end');
  const outcome = ask();
  await discord.advance(3001);
  expect(await outcome).toMatchObject({ first: null });
  expect(discord.violations).toEqual([]);
});
