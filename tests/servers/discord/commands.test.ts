import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { SEED } from './core/seed-ids.ts';
import type { DiscordServer } from './discord-server.ts';
import { startDiscordServer } from './start-discord-server.ts';
import { call, codesOf } from './testing/call.ts';
import { type RawBot, rawBot } from './testing/raw-bot.ts';

let discord: DiscordServer;

beforeEach(async () => {
  discord = await startDiscordServer({ rateLimits: false });
});

afterEach(() => discord.close());

const GLOBAL = `/applications/${SEED.app}/commands`;
const IN_GUILD = `/applications/${SEED.app}/guilds/${SEED.guild}/commands`;
const put = (commands: unknown, path = GLOBAL) => call(discord, 'PUT', path, commands);
const command = (change: object = {}) => ({ name: 'brief', description: 'Brief', ...change });
const option = (change: object = {}) => ({ type: 3, name: 'topic', description: 'Topic', ...change });
const choice = (change: object = {}) => ({ name: 'a', value: 'a', ...change });
const many = <T>(length: number, make: (index: number) => T) =>
  Array.from({ length }, (_, index) => make(index));

const refused: readonly [string, readonly object[], string, string][] = [
  ['capitals in the name', [command({ name: 'Brief' })], '0.name', 'APPLICATION_COMMAND_INVALID_NAME'],
  ['a blank in the name', [command({ name: 'a b' })], '0.name', 'APPLICATION_COMMAND_INVALID_NAME'],
  ['a name of 33', [command({ name: 'x'.repeat(33) })], '0.name', 'BASE_TYPE_MAX_LENGTH'],
  ['no description', [{ name: 'brief' }], '0.description', 'BASE_TYPE_REQUIRED'],
  [
    'a description of 101',
    [command({ description: 'x'.repeat(101) })],
    '0.description',
    'BASE_TYPE_MAX_LENGTH',
  ],
  [
    '26 options',
    [command({ options: many(26, (n) => option({ name: `o${n}` })) })],
    '0.options',
    'BASE_TYPE_MAX_LENGTH',
  ],
  [
    '26 choices',
    [command({ options: [option({ choices: many(26, (n) => choice({ name: `${n}` })) })] })],
    '0.options.0.choices',
    'BASE_TYPE_MAX_LENGTH',
  ],
  [
    'a choice of 101',
    [command({ options: [option({ choices: [choice({ value: 'x'.repeat(101) })] })] })],
    '0.options.0.choices.0.value',
    'BASE_TYPE_MAX_LENGTH',
  ],
  [
    'required after optional',
    [command({ options: [option(), option({ name: 'b', required: true })] })],
    '0.options.1',
    'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
  ],
  [
    'one option twice',
    [command({ options: [option(), option()] })],
    '0.options.1.name',
    'APPLICATION_COMMAND_OPTIONS_NAME_DUPLICATED',
  ],
  [
    'choices with autocomplete',
    [command({ options: [option({ autocomplete: true, choices: [choice()] })] })],
    '0.options.0',
    'APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_CHOICES',
  ],
  [
    'an option beside a subcommand',
    [command({ options: [option(), { type: 1, name: 'b', description: 'B' }] })],
    '0.options',
    'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
  ],
  [
    'an unknown language',
    [command({ name_localizations: { xx: 'kurz' } })],
    '0.name_localizations.xx',
    'ENUM_TYPE_COERCE',
  ],
  [
    'capitals in a language',
    [command({ name_localizations: { tr: 'Özet' } })],
    '0.name_localizations.tr',
    'APPLICATION_COMMAND_INVALID_NAME',
  ],
  ['a context that does not exist', [command({ contexts: [3] })], '0.contexts.0', 'NUMBER_TYPE_MAX'],
  [
    'an installation that does not exist',
    [command({ integration_types: [2] })],
    '0.integration_types.0',
    'NUMBER_TYPE_MAX',
  ],
  [
    'permissions in words',
    [command({ default_member_permissions: 'ManageGuild' })],
    '0.default_member_permissions',
    'STRING_TYPE_REGEX',
  ],
  [
    'a description for a menu',
    [{ type: 3, name: 'Brief this', description: 'no' }],
    '0.description',
    'BASE_TYPE_CHOICES',
  ],
  ['one name twice', [command(), command()], '1', 'APPLICATION_COMMANDS_DUPLICATE_NAME'],
  ['101 commands', many(101, (n) => command({ name: `c${n}` })), '', 'APPLICATION_COMMAND_LIMIT'],
  ['six menus', many(6, (n) => ({ type: 3, name: `Menu ${n}` })), '', 'APPLICATION_COMMAND_LIMIT'],
  [
    'over 8,000 characters',
    [
      command({
        options: many(25, (n) =>
          option({
            name: `o${n}`,
            description: 'x'.repeat(100),
            choices: many(25, (m) => choice({ name: `${m} ${'x'.repeat(10)}` })),
          }),
        ),
      }),
    ],
    '0',
    'APPLICATION_COMMAND_TOO_LARGE',
  ],
];

describe('commands that are refused', () => {
  test.each(refused)('%s', async (_what, commands, field, code) => {
    discord.tolerate('50035');
    const answer = await put(commands);
    expect(answer).toMatchObject({ status: 400, body: { code: 50035 } });
    expect(codesOf(answer)[field]).toContain(code);
    expect(discord.commands()).toEqual([]);
  });

  test('of an unknown app, or server, or one without the bot', async () => {
    discord.tolerate('10002');
    expect((await put([], '/applications/1/commands')).body).toMatchObject({ code: 10002 });
    expect((await put([], `/applications/${SEED.app}/guilds/1/commands`)).body).toMatchObject({
      code: 10004,
    });
    expect(
      (await put([], `/applications/${SEED.app}/guilds/${SEED.foreignGuild}/commands`)).body,
    ).toMatchObject({ code: 50001 });
  });

  test('more than 200 new ones a day', async () => {
    await put(many(100, (n) => command({ name: `a${n}` })));
    await put(many(100, (n) => command({ name: `b${n}` })));
    expect((await put([command({ name: 'c' })])).body).toMatchObject({ code: 30034 });
  });
});

describe('commands that are taken', () => {
  const taken: readonly [string, readonly object[]][] = [
    [
      'names of letters, digits, dashes and other scripts',
      [command({ name: 'özet-2_x' }), command({ name: '概要' })],
    ],
    [
      'a name and description at their limits',
      [command({ name: 'x'.repeat(32), description: 'x'.repeat(100) })],
    ],
    [
      '25 options, the required ones first',
      [command({ options: many(25, (n) => option({ name: `o${n}`, required: n < 3 })) })],
    ],
    [
      'every type of option',
      [command({ options: [3, 4, 5, 6, 7, 8, 9, 10, 11].map((type) => option({ type, name: `o${type}` })) })],
    ],
    [
      'subcommands and groups',
      [
        command({
          options: [
            { type: 1, name: 'add', description: 'A', options: [option()] },
            {
              type: 2,
              name: 'feed',
              description: 'F',
              options: [{ type: 1, name: 'add', description: 'A' }],
            },
          ],
        }),
      ],
    ],
    [
      'languages',
      [
        command({
          name_localizations: { tr: 'özet', de: 'kurz' },
          description_localizations: { tr: 'Özet' },
        }),
      ],
    ],
    ['contexts and installations', [command({ contexts: [0, 1, 2], integration_types: [0, 1] })]],
    ['permissions', [command({ default_member_permissions: '32' })]],
    [
      'menus with blanks and capitals',
      [
        { type: 3, name: 'Brief this' },
        { type: 2, name: 'Quotes Of' },
      ],
    ],
  ];
  test.each(taken)('%s', async (_what, commands) => {
    const answer = await put(commands);
    expect(answer.body).toEqual({});
    expect(answer.status).toBe(200);
    expect(discord.commands()).toHaveLength(commands.length);
  });

  test('an overwrite keeps the id of a name and drops what is not named', async () => {
    const first = await put([command(), command({ name: 'ask' })]);
    const second = await put([command({ description: 'New' })]);
    expect(second.list).toMatchObject([{ id: first.list[0]?.['id'], description: 'New' }]);
    expect(second.list[0]?.['version']).not.toBe(first.list[0]?.['version']);
    expect(discord.commands()).toHaveLength(1);
  });

  test('are created, read, changed and deleted one by one', async () => {
    const made = await call(discord, 'POST', IN_GUILD, command());
    expect(made.status).toBe(201);
    expect((await call(discord, 'POST', IN_GUILD, command())).status).toBe(200);
    const path = `${IN_GUILD}/${String(made.body['id'])}`;
    expect((await call(discord, 'PATCH', path, { description: 'New' })).body).toMatchObject({
      description: 'New',
    });
    expect((await call(discord, 'GET', path)).body).toMatchObject({ guild_id: SEED.guild });
    expect((await call(discord, 'DELETE', path)).status).toBe(204);
    expect((await call(discord, 'GET', path)).body).toMatchObject({ code: 10063 });
  });

  test('show their languages when asked', async () => {
    await put([command({ name_localizations: { tr: 'özet' } })]);
    expect((await call(discord, 'GET', GLOBAL)).list[0]).not.toHaveProperty('name_localizations');
    const all = await call(discord, 'GET', `${GLOBAL}?with_localizations=true`);
    expect(all.list).toMatchObject([{ name_localizations: { tr: 'özet' } }]);
  });
});

describe('a person', () => {
  let bot: RawBot;
  beforeEach(async () => {
    bot = await rawBot(discord);
    await put([
      command({
        options: [
          option({ required: true, max_length: 5 }),
          option({ name: 'length', choices: [choice({ name: 'Short', value: 'short' })] }),
          option({ type: 4, name: 'max', min_value: 1, max_value: 9 }),
          option({ type: 5, name: 'private' }),
          option({ type: 6, name: 'who' }),
        ],
      }),
      command({
        name: 'digest',
        options: [{ type: 1, name: 'add', description: 'Add', options: [option()] }],
      }),
      command({ name: 'sources', default_member_permissions: '32' }),
      command({ name: 'secret', default_member_permissions: '0' }),
      command({ name: 'local', contexts: [0] }),
    ]);
  });
  const use = (name: string, options = {}, who: string = SEED.ben, channel: string = SEED.general) =>
    discord.user(who).use(name, options, channel);

  test.each([
    ['a command that is not registered', 'nope', {}, 'no command "nope"'],
    ['without a required option', 'brief', {}, '"topic" is required'],
    ['with an option that is not there', 'brief', { topic: 'a', x: 1 }, 'no option "x"'],
    ['with too long a word', 'brief', { topic: 'abcdef' }, 'wrong length'],
    ['with a choice that is not offered', 'brief', { topic: 'a', length: 'huge' }, 'does not offer huge'],
    ['with a number out of range', 'brief', { topic: 'a', max: 10 }, 'out of range'],
    ['with half a number', 'brief', { topic: 'a', max: 1.5 }, 'takes a number'],
    ['with a word for a tick', 'brief', { topic: 'a', private: 'yes' }, 'takes true or false'],
    ['with a person who is not there', 'brief', { topic: 'a', who: '5' }, 'nothing here has the id 5'],
    ['without the subcommand', 'digest', {}, 'without a subcommand'],
    ['with another subcommand', 'digest drop', {}, 'no subcommand "drop"'],
    ['that needs a permission', 'sources', {}, 'ben does not see sources'],
    ['that is for administrators', 'secret', {}, 'ben does not see secret'],
  ])('cannot use a command %s', async (_what, name, options, why) => {
    await expect(use(name, options)).rejects.toThrow(why);
    expect(bot.events('INTERACTION_CREATE')).toEqual([]);
  });

  test('cannot use one outside its contexts', async () => {
    const ben = discord.user(SEED.ben);
    await expect(use('local', {}, SEED.ben, ben.dmId)).rejects.toThrow('not offered in context 1');
  });

  test('cannot use one where the app is not installed', async () => {
    await expect(use('local', {}, SEED.ben, SEED.foreign)).rejects.toThrow('not installed');
  });

  test('cannot complete an option that has none', async () => {
    const typing = discord.user(SEED.ben).autocomplete('brief', 'topic', { topic: 'a' }, SEED.general);
    await expect(typing).rejects.toThrow('no autocomplete');
  });

  test('sends options as Discord types them', async () => {
    const outcome = use('brief', { topic: 'oil', length: 'Short', max: 3, private: true, who: SEED.ada });
    await bot.answer(4, { content: 'a' });
    await outcome;
    expect(bot.events('INTERACTION_CREATE')).toMatchObject([
      {
        data: {
          name: 'brief',
          options: [
            { name: 'topic', type: 3, value: 'oil' },
            { name: 'length', type: 3, value: 'short' },
            { name: 'max', type: 4, value: 3 },
            { name: 'private', type: 5, value: true },
            { name: 'who', type: 6, value: SEED.ada },
          ],
          resolved: { users: { [SEED.ada]: { username: 'ada' } } },
        },
      },
    ]);
  });

  test('uses a subcommand, and what their permissions allow', async () => {
    const added = use('digest add', { topic: 'oil' }, SEED.ada);
    await bot.answer(4, { content: 'a' });
    await added;
    const secret = use('secret', {}, SEED.ada);
    await bot.answer(4, { content: 'a' });
    await secret;
    expect(bot.events('INTERACTION_CREATE')[0]).toMatchObject({
      data: { options: [{ name: 'add', type: 1, options: [{ name: 'topic', value: 'oil' }] }] },
    });
  });
});
