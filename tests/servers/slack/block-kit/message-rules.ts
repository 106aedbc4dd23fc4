import { asText, type JsonObject } from '../core/json.ts';
import { walk } from './walk.ts';

/** Over all markdown blocks of one message. */
const MAX_MARKDOWN_CHARS = 12_000;
/** Over all table cells of one message. */
const MAX_TABLE_CHARS = 10_000;
/**
 * `msg_blocks_too_long`, which no page documents: one markdown block fails at 13,297 characters, with a divider
 * beside it at 13,172 (slackapi/bolt-js issue 2509). So a block costs about 125 and everything together 13,297.
 */
export const MAX_MESSAGE_SIZE = 13_297;
const BLOCK_COST = 125;

function duplicates(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

const idsOf = (blocks: readonly JsonObject[], key: 'block_id' | 'action_id') =>
  [...walk(blocks)].map(({ value }) => asText(value[key])).filter((value) => value !== '');

const textChars = (value: unknown) =>
  [...walk(value)].reduce((sum, { value: object }) => sum + asText(object['text']).length, 0);

/** The size that Slack's undocumented limit is measured in. */
export function messageSize(blocks: readonly JsonObject[]): number {
  return textChars(blocks) + BLOCK_COST * Math.max(0, blocks.length - 1);
}

/** What no single block can show: identifiers that repeat, a second table, sums over the message. */
export function checkWhole(blocks: readonly JsonObject[]): readonly string[] {
  const tables = blocks.filter((block) => block['type'] === 'table');
  const markdown = blocks.filter((block) => block['type'] === 'markdown');
  return [
    ...duplicates(idsOf(blocks, 'block_id')).map(
      (id) => `\`block_id\` ${id} already exists [json-pointer:/blocks]`,
    ),
    ...duplicates(idsOf(blocks, 'action_id')).map(
      (id) => `\`action_id\` ${id} already exists [json-pointer:/blocks]`,
    ),
    ...(tables.length > 1 ? ['only_one_table_allowed [json-pointer:/blocks]'] : []),
    ...(textChars(tables) > MAX_TABLE_CHARS
      ? [`tables must be less than ${MAX_TABLE_CHARS + 1} characters [json-pointer:/blocks]`]
      : []),
    ...(textChars(markdown) > MAX_MARKDOWN_CHARS
      ? [`markdown must be less than ${MAX_MARKDOWN_CHARS + 1} characters in all [json-pointer:/blocks]`]
      : []),
  ];
}
