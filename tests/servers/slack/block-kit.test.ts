import type { KnownBlock, ModalView } from '@slack/types';
import { ErrorCode, WebClient } from '@slack/web-api';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkBlocks } from './block-kit/check-blocks.ts';
import { checkView } from './block-kit/check-view.ts';
import { messageSize } from './block-kit/message-rules.ts';
import { ApiError } from './core/api-error.ts';
import { asObjects } from './core/json.ts';
import type { SlackServer } from './slack-server.ts';
import { startSlackServer } from './start-slack-server.ts';

/** What Slack says of it, or [] when it takes it. */
function problems(check: () => unknown): readonly string[] {
  try {
    check();
    return [];
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const { errors } = error.extra;
    return Array.isArray(errors) ? errors.map(String) : [error.code];
  }
}

const ofBlocks = (...blocks: readonly unknown[]) => problems(() => checkBlocks(blocks));

const plain = (text: string) => ({ type: 'plain_text' as const, text });
const mrkdwn = (text: string) => ({ type: 'mrkdwn' as const, text });
const button = (id: string) => ({ type: 'button' as const, action_id: id, text: plain('Go') });
const option = (value: string) => ({ text: plain(value), value });
const words = (text: string) => ({
  type: 'rich_text' as const,
  elements: [{ type: 'rich_text_section' as const, elements: [{ type: 'text' as const, text }] }],
});
const many = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, index) => make(index));

/** One of each block, typed by Slack's own package: what compiles here must pass. */
const EVERY_BLOCK: readonly KnownBlock[] = [
  { type: 'header', text: plain('Türkiye and the US') },
  { type: 'section', text: mrkdwn('*Three articles*'), accessory: button('open'), expand: true },
  { type: 'section', fields: [plain('one'), mrkdwn('_two_')] },
  {
    type: 'context',
    elements: [
      mrkdwn('as of 08:00'),
      { type: 'image', image_url: 'https://example.org/a.png', alt_text: 'logo' },
    ],
  },
  {
    type: 'actions',
    elements: [
      {
        ...button('quotes'),
        value: 'q',
        style: 'primary',
        confirm: { title: plain('Sure?'), text: plain('Really'), confirm: plain('Yes'), deny: plain('No') },
      },
      {
        type: 'static_select',
        action_id: 'topic',
        placeholder: plain('Topic'),
        options: [option('a'), option('b')],
        initial_option: option('b'),
      },
      { type: 'overflow', action_id: 'more', options: [option('c')] },
      { type: 'datepicker', action_id: 'since', initial_date: '2026-03-12' },
    ],
  },
  {
    type: 'context_actions',
    elements: [
      {
        type: 'feedback_buttons',
        action_id: 'feedback',
        positive_button: { text: plain('Good'), value: 'good' },
        negative_button: { text: plain('Bad'), value: 'bad' },
      },
      { type: 'icon_button', action_id: 'bin', icon: 'trash', text: plain('Delete') },
    ],
  },
  { type: 'divider' },
  { type: 'image', image_url: 'https://example.org/chart.png', alt_text: 'a chart', title: plain('Chart') },
  {
    type: 'rich_text',
    elements: [
      {
        type: 'rich_text_section',
        elements: [
          { type: 'text', text: 'He said ', style: { bold: true } },
          { type: 'link', url: 'https://example.org/1#:~:text=x', text: '[1]' },
        ],
      },
      { type: 'rich_text_quote', elements: [{ type: 'text', text: 'words' }] },
      {
        type: 'rich_text_list',
        style: 'bullet',
        indent: 1,
        elements: [
          {
            type: 'rich_text_section',
            elements: [
              { type: 'date', timestamp: 1_773_300_000, format: '{date_long}', fallback: '12 March' },
            ],
          },
        ],
      },
      { type: 'rich_text_preformatted', elements: [{ type: 'text', text: 'code' }] },
    ],
  },
  {
    type: 'table',
    rows: [[{ type: 'raw_text', text: 'a' }, words('b')]],
    column_settings: [{ align: 'right', is_wrapped: true }],
  },
  { type: 'markdown', text: '**bold**' },
  {
    type: 'input',
    label: plain('Name'),
    element: { type: 'plain_text_input', action_id: 'name', max_length: 100 },
  },
];

describe('what Slack takes', () => {
  test('every kind of block that the product may use', () => {
    expect(ofBlocks(...EVERY_BLOCK)).toEqual([]);
  });

  test.each<[string, unknown]>([
    ['a text of 3,000', { type: 'section', text: mrkdwn('x'.repeat(3000)) }],
    ['a header of 150', { type: 'header', text: plain('x'.repeat(150)) }],
    ['25 buttons', { type: 'actions', elements: many(25, (index) => button(`b${index}`)) }],
    ['10 fields of 400', { type: 'section', fields: many(10, () => plain('x'.repeat(400))) }],
    ['a value of 2,000', { type: 'actions', elements: [{ ...button('b'), value: 'x'.repeat(2000) }] }],
    [
      '100 options',
      {
        type: 'actions',
        elements: [
          { type: 'static_select', action_id: 's', options: many(100, (index) => option(`${index}`)) },
        ],
      },
    ],
    [
      '100 rows of 20',
      { type: 'table', rows: many(100, () => many(20, () => ({ type: 'raw_text', text: 'x' }))) },
    ],
  ])('%s', (_name, block) => {
    expect(ofBlocks(block)).toEqual([]);
  });
});

describe('what Slack refuses, and where it says the fault is', () => {
  test.each<[string, unknown, string]>([
    ['an unknown block', { type: 'nonsense' }, 'unsupported type [json-pointer:/blocks/0/type]'],
    [
      'an unknown field',
      { type: 'divider', colour: 'red' },
      'invalid additional property: colour [json-pointer:/blocks/0]',
    ],
    ['a missing text', { type: 'header' }, 'missing required field: text [json-pointer:/blocks/0/text]'],
    [
      'an empty text',
      { type: 'section', text: mrkdwn('') },
      'must be more than 0 characters [json-pointer:/blocks/0/text/text]',
    ],
    [
      'a section of 3,001',
      { type: 'section', text: mrkdwn('x'.repeat(3001)) },
      'must be less than 3001 characters [json-pointer:/blocks/0/text/text]',
    ],
    [
      'a field of 2,001',
      { type: 'section', fields: [plain('x'.repeat(2001))] },
      'must be less than 2001 characters [json-pointer:/blocks/0/fields/0/text]',
    ],
    [
      '11 fields',
      { type: 'section', fields: many(11, () => plain('x')) },
      'no more than 10 items allowed [json-pointer:/blocks/0/fields]',
    ],
    [
      'a section of nothing',
      { type: 'section' },
      'must define either `text` or `fields` [json-pointer:/blocks/0]',
    ],
    [
      'a header in mrkdwn',
      { type: 'header', text: mrkdwn('x') },
      'must be one of: plain_text [json-pointer:/blocks/0/text/type]',
    ],
    [
      'a header of 151',
      { type: 'header', text: plain('x'.repeat(151)) },
      'must be less than 151 characters [json-pointer:/blocks/0/text/text]',
    ],
    [
      '11 elements of context',
      { type: 'context', elements: many(11, () => plain('x')) },
      'no more than 10 items allowed [json-pointer:/blocks/0/elements]',
    ],
    [
      '26 actions',
      { type: 'actions', elements: many(26, (index) => button(`b${index}`)) },
      'no more than 25 items allowed [json-pointer:/blocks/0/elements]',
    ],
    [
      'an image in actions',
      { type: 'actions', elements: [{ type: 'image' }] },
      'unsupported type [json-pointer:/blocks/0/elements/0/type]',
    ],
    [
      'a button text of 76',
      { type: 'actions', elements: [{ ...button('b'), text: plain('x'.repeat(76)) }] },
      'must be less than 76 characters [json-pointer:/blocks/0/elements/0/text/text]',
    ],
    [
      'a button value of 2,001',
      { type: 'actions', elements: [{ ...button('b'), value: 'x'.repeat(2001) }] },
      'must be less than 2001 characters [json-pointer:/blocks/0/elements/0/value]',
    ],
    [
      'an action_id of 256',
      { type: 'actions', elements: [button('x'.repeat(256))] },
      'must be less than 256 characters [json-pointer:/blocks/0/elements/0/action_id]',
    ],
    [
      'a javascript link',
      { type: 'actions', elements: [{ ...button('b'), url: 'javascript:alert(1)' }] },
      'must be a valid URL [json-pointer:/blocks/0/elements/0/url]',
    ],
    [
      '101 options',
      {
        type: 'actions',
        elements: [{ type: 'static_select', options: many(101, (index) => option(`${index}`)) }],
      },
      'no more than 100 items allowed [json-pointer:/blocks/0/elements/0/options]',
    ],
    [
      'two options with one value',
      { type: 'actions', elements: [{ type: 'static_select', options: [option('a'), option('a')] }] },
      'option values must be unique [json-pointer:/blocks/0/elements/0]',
    ],
    [
      'a preselection that is no option',
      {
        type: 'actions',
        elements: [{ type: 'static_select', options: [option('a')], initial_option: option('b') }],
      },
      'initial option must be one of the options',
    ],
    [
      'a select without options',
      { type: 'actions', elements: [{ type: 'static_select' }] },
      'must define either `options` or `option_groups`',
    ],
    [
      'a placeholder of 151',
      { type: 'actions', elements: [{ type: 'users_select', placeholder: plain('x'.repeat(151)) }] },
      'must be less than 151 characters',
    ],
    [
      '6 overflow options',
      { type: 'actions', elements: [{ type: 'overflow', options: many(6, (index) => option(`${index}`)) }] },
      'no more than 5 items allowed',
    ],
    [
      'an image without alt_text',
      { type: 'image', image_url: 'https://example.org/a.png' },
      'missing required field: alt_text [json-pointer:/blocks/0/alt_text]',
    ],
    [
      'an image from nowhere',
      { type: 'image', alt_text: 'x' },
      'must define either `image_url` or `slack_file`',
    ],
    [
      'rich text outside a section',
      { type: 'rich_text', elements: [{ type: 'text', text: 'x' }] },
      'unsupported type [json-pointer:/blocks/0/elements/0/type]',
    ],
    [
      'an empty rich text',
      {
        type: 'rich_text',
        elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: '' }] }],
      },
      'must be more than 0 characters [json-pointer:/blocks/0/elements/0/elements/0/text]',
    ],
    [
      'a list in a quote',
      { type: 'rich_text', elements: [{ type: 'rich_text_quote', elements: [{ type: 'rich_text_list' }] }] },
      'unsupported type',
    ],
    [
      'a user mention in code',
      {
        type: 'rich_text',
        elements: [{ type: 'rich_text_preformatted', elements: [{ type: 'user', user_id: 'U1' }] }],
      },
      'unsupported type',
    ],
    [
      'a table of 101 rows',
      { type: 'table', rows: many(101, () => [{ type: 'raw_text', text: 'x' }]) },
      'no more than 100 items allowed [json-pointer:/blocks/0/rows]',
    ],
    [
      'a table of 21 columns',
      { type: 'table', rows: [many(21, () => ({ type: 'raw_text', text: 'x' }))] },
      'no more than 20 items allowed [json-pointer:/blocks/0/rows/0]',
    ],
    [
      'an empty cell',
      { type: 'table', rows: [[{ type: 'raw_text', text: '' }]] },
      'must be more than 0 characters [json-pointer:/blocks/0/rows/0/0/text]',
    ],
    ['a mrkdwn cell', { type: 'table', rows: [[mrkdwn('x')]] }, 'unsupported type'],
    ['a file block', { type: 'file', source: 'remote', external_id: 'x' }, 'unsupported type'],
    ['a button among the feedback', { type: 'context_actions', elements: [button('b')] }, 'unsupported type'],
  ])('%s', (_name, block, problem) => {
    expect(ofBlocks(block).join('\n')).toContain(problem);
  });

  test.each<[string, readonly unknown[], string]>([
    ['51 blocks', many(51, () => ({ type: 'divider' })), 'msg_blocks_too_many'],
    [
      'two tables',
      many(2, () => ({ type: 'table', rows: [[{ type: 'raw_text', text: 'x' }]] })),
      'only_one_table_allowed',
    ],
    [
      'one action_id twice',
      many(2, () => ({ type: 'actions', elements: [button('same')] })),
      '`action_id` same already exists',
    ],
    [
      'one block_id twice',
      many(2, () => ({ type: 'divider', block_id: 'same' })),
      '`block_id` same already exists',
    ],
    [
      '12,001 characters of markdown in two blocks',
      [
        { type: 'markdown', text: 'x'.repeat(6000) },
        { type: 'markdown', text: 'x'.repeat(6001) },
      ],
      'markdown must be less than 12001',
    ],
    [
      '10,001 characters in a table',
      [{ type: 'table', rows: [[{ type: 'raw_text', text: 'x'.repeat(10_001) }]] }],
      'tables must be less than 10001',
    ],
    [
      'more text than a message holds',
      many(5, () => ({ type: 'section', text: mrkdwn('x'.repeat(2900)) })),
      'msg_blocks_too_long',
    ],
    ['what is no list of blocks', ['text'], 'invalid_blocks_format'],
  ])('%s', (_name, blocks, problem) => {
    expect(ofBlocks(...blocks).join('\n')).toContain(problem);
  });

  test('the size of a message counts text and, for every further block, 125', () => {
    const blocks = asObjects([
      { type: 'markdown', text: 'x'.repeat(100) },
      { type: 'divider' },
      words('four'),
    ]);
    expect(messageSize(blocks)).toBe(100 + 4 + 2 * 125);
  });
});

describe('views', () => {
  const input = {
    type: 'input' as const,
    block_id: 'name',
    label: plain('Name'),
    element: { type: 'plain_text_input' as const },
  };
  const modal: ModalView = {
    type: 'modal',
    title: plain('Schedule'),
    submit: plain('Save'),
    blocks: [input],
  };
  const ofModal = (change: object) => problems(() => checkView({ ...modal, ...change }, 'modal'));

  test('a form is taken, and so is an empty Home tab', () => {
    expect(ofModal({})).toEqual([]);
    expect(problems(() => checkView({ type: 'home', blocks: [] }, 'home'))).toEqual([]);
  });

  test.each<[string, object, string]>([
    [
      'a title of 25',
      { title: plain('x'.repeat(25)) },
      'must be less than 25 characters [json-pointer:/view/title/text]',
    ],
    [
      'a submit of 25',
      { submit: plain('x'.repeat(25)) },
      'must be less than 25 characters [json-pointer:/view/submit/text]',
    ],
    ['a form nobody can send', { submit: undefined }, 'must define `submit`'],
    [
      'private_metadata of 3,001',
      { private_metadata: 'x'.repeat(3001) },
      'must be less than 3001 characters',
    ],
    ['a callback_id of 256', { callback_id: 'x'.repeat(256) }, 'must be less than 256 characters'],
    [
      '101 blocks',
      { blocks: many(101, () => ({ type: 'divider' })) },
      'no more than 100 items allowed [json-pointer:/view/blocks]',
    ],
    [
      'a table in a modal',
      { blocks: [{ type: 'table', rows: [[{ type: 'raw_text', text: 'x' }]] }] },
      'unsupported type [json-pointer:/view/blocks/0/type]',
    ],
    [
      'a label of 2,001',
      { blocks: [{ ...input, label: plain('x'.repeat(2001)) }] },
      'must be less than 2001 characters',
    ],
    [
      'two focused fields',
      {
        blocks: many(2, (index) => ({
          ...input,
          block_id: `b${index}`,
          element: { ...input.element, focus_on_load: true },
        })),
      },
      'focus_on_load',
    ],
    ['an unknown field', { colour: 'red' }, 'invalid additional property: colour [json-pointer:/view]'],
  ])('%s is refused', (_name, change, problem) => {
    expect(ofModal(change).join('\n')).toContain(problem);
  });
});

describe('over the wire', () => {
  let slack: SlackServer;
  beforeEach(async () => {
    slack = await startSlackServer();
  });
  afterEach(() => slack.close());

  test('the SDK gets invalid_blocks with the pointers, and it is a violation', async () => {
    const web = new WebClient(slack.botToken, { slackApiUrl: slack.apiUrl });
    const blocks = [{ type: 'header', text: plain('x'.repeat(151)) }];
    const message = 'must be less than 151 characters [json-pointer:/blocks/0/text/text]';
    await expect(web.chat.postMessage({ channel: 'C1', text: 'x', blocks })).rejects.toMatchObject({
      code: ErrorCode.PlatformError,
      data: {
        error: 'invalid_blocks',
        errors: [message],
        response_metadata: { messages: [`[ERROR] ${message}`] },
      },
    });
    expect(slack.violations).toMatchObject([{ kind: 'invalid_blocks', where: 'chat.postMessage' }]);
    slack.tolerate('invalid_blocks');
  });
});
