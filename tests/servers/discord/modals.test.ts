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
    { name: 'settings', description: 'Settings' },
  ]);
});

afterEach(() => discord.close());

const input = (change: object = {}) => ({ type: 4, custom_id: 'q', style: 1, ...change });
const label = (component: object = input(), change: object = {}) => ({
  type: 18,
  label: 'Question',
  component,
  ...change,
});
const menu = (change: object = {}) => ({
  type: 3,
  custom_id: 'm',
  options: [
    { label: 'A', value: 'a' },
    { label: 'B', value: 'b' },
  ],
  ...change,
});
const modal = (change: object = {}) => ({
  custom_id: 'form',
  title: 'Form',
  components: [label()],
  ...change,
});

async function open(data: object) {
  const outcome = discord.user(SEED.ben).use('settings', {}, SEED.general);
  const answer = await bot.answer(9, { ...data });
  if (answer.status !== 204) await bot.answer(4, { content: 'refused' });
  return { answer, outcome: await outcome };
}

const refused: readonly [string, object, string][] = [
  ['a title of 46', { title: 'x'.repeat(46) }, 'data.title'],
  ['no title', { title: undefined }, 'data.title'],
  ['a custom_id of 101', { custom_id: 'x'.repeat(101) }, 'data.custom_id'],
  ['no components', { components: [] }, 'data.components'],
  [
    'six components',
    { components: Array.from({ length: 6 }, (_, n) => label(input({ custom_id: `q${n}` }))) },
    'data.components',
  ],
  ['a label of 46', { components: [label(input(), { label: 'x'.repeat(46) })] }, 'data.components.0.label'],
  [
    'a description of 101',
    { components: [label(input(), { description: 'x'.repeat(101) })] },
    'data.components.0.description',
  ],
  [
    'a value of 4,001',
    { components: [label(input({ value: 'x'.repeat(4001) }))] },
    'data.components.0.component.value',
  ],
  [
    'a placeholder of 101',
    { components: [label(input({ placeholder: 'x'.repeat(101) }))] },
    'data.components.0.component.placeholder',
  ],
  [
    'a least above the most',
    { components: [label(input({ min_length: 5, max_length: 4 }))] },
    'data.components.0.component.min_length',
  ],
  [
    'a second label inside',
    { components: [label(input({ label: 'x' }))] },
    'data.components.0.component.label',
  ],
  [
    'a row without a label',
    { components: [{ type: 1, components: [input()] }] },
    'data.components.0.components.0.label',
  ],
  [
    'a menu in a row',
    { components: [{ type: 1, components: [menu()] }] },
    'data.components.0.components.0.type',
  ],
  [
    'a button',
    { components: [label({ type: 2, style: 1, label: 'a', custom_id: 'b' })] },
    'data.components.0.component.type',
  ],
  [
    'a menu that is disabled',
    { components: [label(menu({ disabled: true }))] },
    'data.components.0.component.disabled',
  ],
  ['one custom_id twice', { components: [label(), label()] }, 'data.components.1.component.custom_id'],
];

describe('a form', () => {
  test.each(refused)('with %s is refused', async (_what, change, field) => {
    discord.tolerate('50035', 'unknown_field');
    const { answer } = await open(modal(change));
    expect(Object.keys(codesOf(answer))).toContain(field);
    expect(discord.user(SEED.ben).modal()).toBeNull();
  });

  test('of inputs, menus and texts opens', async () => {
    const { outcome } = await open(
      modal({
        title: 'x'.repeat(45),
        components: [{ type: 10, content: 'Hello' }, label(), label(menu(), { label: 'Pick' })],
      }),
    );
    expect(outcome.first).toBe('modal');
    expect(discord.user(SEED.ben).modal()?.fields).toMatchObject([
      { customId: 'q', label: 'Question' },
      { customId: 'm', label: 'Pick', options: ['A', 'B'] },
    ]);
  });

  test('may be of rows with an input each', async () => {
    expect(
      (await open(modal({ components: [{ type: 1, components: [input({ label: 'Q' })] }] }))).outcome.first,
    ).toBe('modal');
  });

  test('is not an answer to a form', async () => {
    discord.tolerate('50035');
    await open(modal());
    const outcome = discord.user(SEED.ben).submit({ q: 'why' });
    expect((await bot.answer(9, modal())).status).toBe(400);
    await bot.answer(4, { content: 'a' });
    await outcome;
  });
});

describe('sending a form', () => {
  const submit = (values: Record<string, string | readonly string[]>) =>
    discord.user(SEED.ben).submit(values);

  test('carries what was typed and chosen', async () => {
    await open(modal({ components: [label(), label(menu({ max_values: 2 }), { label: 'Pick' })] }));
    const outcome = submit({ Question: 'why', Pick: ['A', 'b'] });
    await bot.answer(4, { content: 'thanks', flags: 64 });
    expect(await outcome).toMatchObject({ first: 'message', ephemeral: true });
    expect(bot.events('INTERACTION_CREATE').at(-1)).toMatchObject({
      type: 5,
      data: {
        custom_id: 'form',
        components: [
          { type: 18, component: { type: 4, custom_id: 'q', value: 'why' } },
          { type: 18, component: { type: 3, custom_id: 'm', values: ['a', 'b'] } },
        ],
      },
    });
    expect(discord.user(SEED.ben).modal()).toBeNull();
  });

  test('takes what was filled in before', async () => {
    await open(modal({ components: [label(input({ value: 'as before' }))] }));
    const outcome = submit({});
    await bot.answer(4, { content: 'a' });
    await outcome;
    expect(bot.events('INTERACTION_CREATE').at(-1)).toMatchObject({
      data: { components: [{ component: { value: 'as before' } }] },
    });
  });

  test.each([
    ['an empty field that is required', {}, '"q" is required'],
    ['too little', { q: 'x' }, 'needs 2 characters'],
    ['too much', { q: 'xxxxx' }, 'is too long'],
    ['a field that is not there', { q: 'xxx', z: 'a' }, 'no field "z"'],
  ])('is not possible with %s', async (_what, values, why) => {
    await open(modal({ components: [label(input({ min_length: 2, max_length: 4 }))] }));
    await expect(submit(values)).rejects.toThrow(why);
  });

  test('is not possible without one', async () => {
    await expect(submit({})).rejects.toThrow('no form open');
  });
});
