import { walk } from '../block-kit/walk.ts';
import { asObject, asObjects, asText, type JsonObject } from './json.ts';

const LINE_ENDS = new Set([
  'rich_text_section',
  'rich_text_quote',
  'rich_text_preformatted',
  'section',
  'header',
  'context',
  'markdown',
  'table',
]);

function readInline(part: JsonObject): string {
  switch (part['type']) {
    case 'text':
    case 'mrkdwn':
    case 'plain_text':
    case 'raw_text':
    case 'raw_number':
    case 'markdown':
      return asText(part['text']);
    case 'link':
      return asText(part['text']) || asText(part['url']);
    case 'user':
      return `@${asText(part['user_id'])}`;
    case 'broadcast':
      return `@${asText(part['range'])}`;
    case 'emoji':
      return `:${asText(part['name'])}:`;
    case 'date':
      return asText(part['fallback']);
    case 'image':
      return `[${asText(part['alt_text'])}]`;
    case 'task_card':
      return asText(part['title']);
    default:
      return '';
  }
}

const isControl = (part: JsonObject) => typeof part['action_id'] === 'string';

function readBlock(block: JsonObject): string {
  const pieces: string[] = [];
  for (const { value } of walk(block, [], isControl)) {
    if (LINE_ENDS.has(asText(value['type'])) && pieces.length > 0) pieces.push('\n');
    pieces.push(readInline(value));
  }
  return pieces.join('');
}

/** What a person reads in a message's blocks, a line a block and a paragraph, without buttons and menus. */
export function readBlocks(blocks: readonly JsonObject[]): string {
  return blocks
    .map(readBlock)
    .filter((line) => line !== '')
    .join('\n');
}

/** A button or menu that a person can use. */
export interface SeenControl {
  readonly type: string;
  readonly actionId: string;
  readonly text: string;
  readonly value: string;
  /** What a menu offers. */
  readonly options: readonly { readonly text: string; readonly value: string }[];
}

function optionsOf(control: JsonObject): SeenControl['options'] {
  const groups = asObjects(control['option_groups']).flatMap((group) => asObjects(group['options']));
  return [...asObjects(control['options']), ...groups].map((option) => ({
    text: asText(asObject(option['text'])?.['text']),
    value: asText(option['value']),
  }));
}

/** The buttons and menus of a message or view, in order. */
export function readControls(blocks: readonly JsonObject[]): readonly SeenControl[] {
  return [...walk(blocks)]
    .map(({ value }) => value)
    .filter(isControl)
    .map((value) => ({
      type: asText(value['type']),
      actionId: asText(value['action_id']),
      text: asText(asObject(value['text'])?.['text']) || asText(asObject(value['placeholder'])?.['text']),
      value: asText(value['value']),
      options: optionsOf(value),
    }));
}
