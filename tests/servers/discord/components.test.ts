import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SEED } from './core/seed-ids.ts';
import type { DiscordServer } from './discord-server.ts';
import { startDiscordServer } from './start-discord-server.ts';
import { call, codesOf } from './testing/call.ts';

let discord: DiscordServer;

beforeAll(async () => {
  discord = await startDiscordServer({ rateLimits: false });
});

afterAll(async () => {
  discord.tolerate('50035', '50006', 'unknown_field', 'file_not_shown');
  await discord.close();
});

const LAYOUT = 32_768;
const text = (content = 'a') => ({ type: 10, content });
const button = (change: object = {}) => ({ type: 2, style: 1, label: 'Go', custom_id: 'go', ...change });
const row = (...components: object[]) => ({ type: 1, components });
const option = (value: string, change: object = {}) => ({ label: value, value, ...change });
const menu = (change: object = {}) => ({
  type: 3,
  custom_id: 'menu',
  options: [option('a'), option('b')],
  ...change,
});
const many = <T>(length: number, make: (index: number) => T) =>
  Array.from({ length }, (_, index) => make(index));

const send = (components: readonly object[], change: object = {}, files?: readonly string[]) =>
  call(
    discord,
    'POST',
    `/channels/${SEED.general}/messages`,
    { flags: LAYOUT, components, ...change },
    files === undefined ? {} : { files },
  );

const C = 'components';
const IN_ROW = `${C}.0.${C}`;

const refused: readonly [string, readonly object[], Record<string, readonly string[]>, object?][] = [
  [
    'six buttons in a row',
    [row(...many(6, (n) => button({ custom_id: `b${n}` })))],
    { [IN_ROW]: ['BASE_TYPE_MAX_LENGTH'] },
  ],
  ['an empty row', [row()], { [IN_ROW]: ['BASE_TYPE_MIN_LENGTH'] }],
  ['a button beside a menu', [row(button(), menu())], { [IN_ROW]: ['COMPONENT_LAYOUT_WIDTH_EXCEEDED'] }],
  [
    'a label of 81',
    [row(button({ label: 'x'.repeat(81) }))],
    { [`${IN_ROW}.0.label`]: ['BASE_TYPE_MAX_LENGTH'] },
  ],
  [
    'a custom_id of 101',
    [row(button({ custom_id: 'x'.repeat(101) }))],
    { [`${IN_ROW}.0.custom_id`]: ['BASE_TYPE_MAX_LENGTH'] },
  ],
  [
    'an empty custom_id',
    [row(button({ custom_id: '' }))],
    { [`${IN_ROW}.0.custom_id`]: ['BASE_TYPE_REQUIRED'] },
  ],
  [
    'a button without a custom_id',
    [row({ type: 2, style: 1, label: 'Go' })],
    { [`${IN_ROW}.0.custom_id`]: ['BASE_TYPE_REQUIRED'] },
  ],
  [
    'a button without label and emoji',
    [row({ type: 2, style: 1, custom_id: 'a' })],
    { [`${IN_ROW}.0.label`]: ['BUTTON_COMPONENT_INVALID'] },
  ],
  [
    'a style that does not exist',
    [row(button({ style: 9 }))],
    { [`${IN_ROW}.0.style`]: ['NUMBER_TYPE_MAX'] },
  ],
  [
    'a link without an address',
    [row({ type: 2, style: 5, label: 'Go' })],
    { [`${IN_ROW}.0.url`]: ['BASE_TYPE_REQUIRED'] },
  ],
  [
    'a link with a custom_id',
    [row({ type: 2, style: 5, label: 'Go', url: 'https://a.example', custom_id: 'a' })],
    { [`${IN_ROW}.0.custom_id`]: ['BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE'] },
  ],
  [
    'a link to a script',
    [row({ type: 2, style: 5, label: 'Go', url: 'javascript:alert(1)' })],
    { [`${IN_ROW}.0.url`]: ['URL_TYPE_INVALID_SCHEME'] },
  ],
  [
    'an address of 513',
    [row({ type: 2, style: 5, label: 'Go', url: `https://a.example/${'x'.repeat(495)}` })],
    { [`${IN_ROW}.0.url`]: ['BASE_TYPE_MAX_LENGTH'] },
  ],
  [
    'one custom_id twice',
    [row(button()), row(button())],
    { [`${C}.1.${C}.0.custom_id`]: ['COMPONENT_CUSTOM_ID_DUPLICATED'] },
  ],
  [
    'one id twice',
    [
      { ...text(), id: 7 },
      { ...text(), id: 7 },
    ],
    { [`${C}.1.id`]: ['COMPONENT_ID_DUPLICATED'] },
  ],
  [
    '26 options',
    [row(menu({ options: many(26, (n) => option(`o${n}`)) }))],
    { [`${IN_ROW}.0.options`]: ['BASE_TYPE_MAX_LENGTH'] },
  ],
  ['no options', [row(menu({ options: [] }))], { [`${IN_ROW}.0.options`]: ['BASE_TYPE_MIN_LENGTH'] }],
  [
    'one value twice',
    [row(menu({ options: [option('a'), option('a')] }))],
    { [`${IN_ROW}.0.options.1.value`]: ['SELECT_COMPONENT_OPTION_VALUE_DUPLICATED'] },
  ],
  [
    'an option label of 101',
    [row(menu({ options: [option('a', { label: 'x'.repeat(101) })] }))],
    { [`${IN_ROW}.0.options.0.label`]: ['BASE_TYPE_MAX_LENGTH'] },
  ],
  [
    'a placeholder of 151',
    [row(menu({ placeholder: 'x'.repeat(151) }))],
    { [`${IN_ROW}.0.placeholder`]: ['BASE_TYPE_MAX_LENGTH'] },
  ],
  [
    'more to choose than there is',
    [row(menu({ max_values: 3 }))],
    { [`${IN_ROW}.0.options`]: ['SELECT_COMPONENT_MIN_VALUES_EXCEEDED'] },
  ],
  [
    'a least above the most',
    [row(menu({ min_values: 2, max_values: 1 }))],
    { [`${IN_ROW}.0.min_values`]: ['SELECT_COMPONENT_INVALID_RANGE'] },
  ],
  [
    'two defaults where one may be chosen',
    [row(menu({ options: [option('a', { default: true }), option('b', { default: true })] }))],
    { [`${IN_ROW}.0.options`]: ['SELECT_COMPONENT_TOO_MANY_DEFAULT_OPTIONS'] },
  ],
  ['an empty text', [text('')], { [`${C}.0.content`]: ['BASE_TYPE_REQUIRED'] }],
  [
    '4,001 characters in all',
    [text('x'.repeat(4000)), text('y')],
    { [C]: ['COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED'] },
  ],
  [
    '41 components, nested ones counted',
    [{ type: 17, components: many(20, () => text()) }, ...many(20, () => text())],
    { [C]: ['COMPONENT_TOTAL_COUNT_EXCEEDED'] },
  ],
  [
    'a section of four texts',
    [{ type: 9, components: many(4, () => text()), accessory: button() }],
    { [`${C}.0.${C}`]: ['BASE_TYPE_MAX_LENGTH'] },
  ],
  [
    'a section without an accessory',
    [{ type: 9, components: [text()] }],
    { [`${C}.0.accessory`]: ['BASE_TYPE_REQUIRED'] },
  ],
  [
    'a menu as an accessory',
    [{ type: 9, components: [text()], accessory: menu() }],
    { [`${C}.0.accessory.type`]: ['UNION_TYPE_CHOICES'] },
  ],
  [
    'a container in a container',
    [{ type: 17, components: [{ type: 17, components: [text()] }] }],
    { [`${C}.0.${C}.0.type`]: ['UNION_TYPE_CHOICES'] },
  ],
  ['an empty container', [{ type: 17, components: [] }], { [`${C}.0.${C}`]: ['BASE_TYPE_MIN_LENGTH'] }],
  [
    'a colour beyond white',
    [{ type: 17, components: [text()], accent_color: 0x1000000 }],
    { [`${C}.0.accent_color`]: ['NUMBER_TYPE_MAX'] },
  ],
  ['a button outside a row', [button()], { [`${C}.0.type`]: ['UNION_TYPE_CHOICES'] }],
  [
    'a gallery of eleven',
    [{ type: 12, items: many(11, (n) => ({ media: { url: `https://a.example/${n}` } })) }],
    { [`${C}.0.items`]: ['BASE_TYPE_MAX_LENGTH'] },
  ],
  [
    'an alt text of 1,025',
    [{ type: 12, items: [{ media: { url: 'https://a.example' }, description: 'x'.repeat(1025) }] }],
    { [`${C}.0.items.0.description`]: ['BASE_TYPE_MAX_LENGTH'] },
  ],
  [
    'a picture that was not uploaded',
    [{ type: 12, items: [{ media: { url: 'attachment://a.png' } }] }],
    { [`${C}.0.items.0.media.url`]: ['UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND'] },
  ],
  [
    'a file from the web',
    [{ type: 13, file: { url: 'https://a.example/a.txt' } }],
    { [`${C}.0.file.url`]: ['URL_TYPE_INVALID_SCHEME'] },
  ],
  ['a spacing of 3', [{ type: 14, spacing: 3 }], { [`${C}.0.spacing`]: ['UNION_TYPE_CHOICES'] }],
  [
    'content beside components',
    [text()],
    { content: ['MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2'] },
    { content: 'a' },
  ],
  [
    'embeds beside components',
    [text()],
    { embeds: ['MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2'] },
    { embeds: [{ title: 'a' }] },
  ],
  ['a text display without the flag', [text()], { [`${C}.0.type`]: ['UNION_TYPE_CHOICES'] }, { flags: 0 }],
  [
    'six rows without the flag',
    many(6, (n) => row(button({ custom_id: `b${n}` }))),
    { [C]: ['BASE_TYPE_MAX_LENGTH'] },
    { flags: 0, content: 'a' },
  ],
];

const taken: readonly [string, readonly object[], object?, (readonly string[])?][] = [
  ['five buttons in a row', [row(...many(5, (n) => button({ custom_id: `b${n}` })))]],
  ['a menu alone', [row(menu())]],
  ['a label of 80, a custom_id of 100', [row(button({ label: 'x'.repeat(80), custom_id: 'x'.repeat(100) }))]],
  ['a link', [row({ type: 2, style: 5, label: 'Go', url: 'https://a.example' })]],
  ['a button of an emoji', [row({ type: 2, style: 2, emoji: { name: '👍' }, custom_id: 'a' })]],
  ['25 options', [row(menu({ options: many(25, (n) => option(`o${n}`)), max_values: 25 }))]],
  [
    'a menu of people, of roles, of channels',
    [
      row({ type: 5, custom_id: 'a' }),
      row({ type: 6, custom_id: 'b' }),
      row({ type: 8, custom_id: 'c', channel_types: [0] }),
    ],
  ],
  ['4,000 characters in all', [text('x'.repeat(3999)), text('y')]],
  [
    '40 components, nested ones counted',
    [{ type: 17, components: many(19, () => text()) }, ...many(20, () => text())],
  ],
  ['a section with a button', [{ type: 9, components: many(3, () => text()), accessory: button() }]],
  [
    'a section with a picture of the web',
    [
      {
        type: 9,
        components: [text()],
        accessory: { type: 11, media: { url: 'https://a.example/a.png' }, description: 'alt' },
      },
    ],
  ],
  [
    'a container of everything',
    [
      {
        type: 17,
        accent_color: 0xffffff,
        components: [text(), { type: 14, divider: true, spacing: 2 }, row(button())],
      },
    ],
  ],
  [
    'an uploaded picture',
    [{ type: 12, items: [{ media: { url: 'attachment://a.png' }, description: 'alt' }] }],
    {},
    ['a.png'],
  ],
  ['an uploaded file', [{ type: 13, file: { url: 'attachment://a.txt' } }], {}, ['a.txt']],
  [
    'five rows without the flag',
    many(5, (n) => row(button({ custom_id: `b${n}` }))),
    { flags: 0, content: 'a' },
  ],
];

describe('components that are refused', () => {
  test.each(refused)('%s', async (_what, components, codes, change) => {
    const answer = await send(components, change);
    expect(answer).toMatchObject({ status: 400, body: { code: 50035 } });
    expect(codesOf(answer)).toEqual(codes);
  });

  test('none at all', async () => {
    expect((await send([])).body).toMatchObject({ code: 50006 });
  });
});

describe('components that are taken', () => {
  test.each(taken)('%s', async (_what, components, change, files) => {
    const answer = await send(components, change, files);
    expect(answer.body).not.toHaveProperty('errors');
    expect(answer.status).toBe(200);
  });
});

test('every component gets an id, and references become addresses', async () => {
  const { body } = await send([{ type: 12, items: [{ media: { url: 'attachment://a.png' } }] }, text()], {}, [
    'a.png',
  ]);
  expect(body['components']).toMatchObject([
    { id: 1, items: [{ media: { url: expect.stringContaining('/attachments/') } }] },
    { id: 2 },
  ]);
});

test('a file that no component shows is noted, and a field that no component has', async () => {
  const before = discord.violations.length;
  await send([{ ...text(), colour: 1 }], {}, ['a.png']);
  const kinds = discord.violations.slice(before).map((one) => one.kind);
  expect(kinds).toEqual(['unknown_field', 'file_not_shown']);
});

describe('editing', () => {
  const edit = async (id: unknown, body: object) =>
    call(discord, 'PATCH', `/channels/${SEED.general}/messages/${String(id)}`, body);

  test('the flag stays, so text cannot come back', async () => {
    const { body } = await send([text()]);
    const answer = await edit(body['id'], { content: 'a', components: [] });
    expect(codesOf(answer)).toEqual({ content: ['MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2'] });
    expect((await edit(body['id'], { components: [text('b')] })).status).toBe(200);
  });

  test('a text message becomes one of components only when its text is taken out', async () => {
    const { body } = await send([], { flags: 0, content: 'a' });
    const change = { flags: LAYOUT, components: [text()] };
    expect(codesOf(await edit(body['id'], change))).toEqual({
      content: ['MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2'],
    });
    expect((await edit(body['id'], { ...change, content: null })).status).toBe(200);
  });
});
