import { walk } from '../block-kit/walk.ts';
import { asObject, asObjects, asText, type JsonObject } from '../core/json.ts';

/** What a person put into a field: text, an option's value, several of them. */
export type Given = string | readonly string[];

function optionsOf(element: JsonObject): readonly JsonObject[] {
  const groups = asObjects(element['option_groups']).flatMap((group) => asObjects(group['options']));
  return [...asObjects(element['options']), ...groups];
}

/** The option with that value, or with that text. Throws when there is none: a person cannot choose it either. */
function choose(element: JsonObject, wanted: string): JsonObject {
  const options = optionsOf(element);
  const found =
    options.find((option) => option['value'] === wanted) ??
    options.find((option) => asObject(option['text'])?.['text'] === wanted);
  if (found !== undefined) return found;
  if (asText(element['type']).includes('external')) {
    return { text: { type: 'plain_text', text: wanted }, value: wanted };
  }
  const offered = options.map((option) => asText(option['value'])).join(', ');
  throw new Error(`no option "${wanted}" in ${asText(element['action_id'])}: ${offered}`);
}

const one = (given: Given) => (typeof given === 'string' ? given : (given[0] ?? ''));
const many = (given: Given) => (typeof given === 'string' ? [given] : given);

interface Field {
  /** The key in the payload. */
  readonly key: string;
  /** The element's own key for what it starts with. */
  readonly initial: string;
  readonly read: (element: JsonObject, given: Given) => unknown;
}

const typed: Field = { key: 'value', initial: 'initial_value', read: (_, given) => one(given) };
const option: Field = {
  key: 'selected_option',
  initial: 'initial_option',
  read: (element, given) => choose(element, one(given)),
};
const options: Field = {
  key: 'selected_options',
  initial: 'initial_options',
  read: (element, given) => many(given).map((wanted) => choose(element, wanted)),
};
const plain = (key: string, initial: string): Field => ({ key, initial, read: (_, given) => one(given) });
const list = (key: string, initial: string): Field => ({ key, initial, read: (_, given) => many(given) });

const FIELDS: Readonly<Record<string, Field>> = {
  plain_text_input: typed,
  email_text_input: typed,
  url_text_input: typed,
  number_input: typed,
  static_select: option,
  external_select: option,
  radio_buttons: option,
  overflow: option,
  multi_static_select: options,
  multi_external_select: options,
  checkboxes: options,
  users_select: plain('selected_user', 'initial_user'),
  conversations_select: plain('selected_conversation', 'initial_conversation'),
  channels_select: plain('selected_channel', 'initial_channel'),
  multi_users_select: list('selected_users', 'initial_users'),
  multi_conversations_select: list('selected_conversations', 'initial_conversations'),
  multi_channels_select: list('selected_channels', 'initial_channels'),
  datepicker: plain('selected_date', 'initial_date'),
  timepicker: plain('selected_time', 'initial_time'),
  datetimepicker: {
    key: 'selected_date_time',
    initial: 'initial_date_time',
    read: (_, given) => Number(one(given)),
  },
};

const EMPTY_LISTS = /^multi_|^checkboxes$/;

/** The value of an element as payloads carry it, or null for an element that has none (a button). */
export function elementValue(element: JsonObject, given: Given | undefined): JsonObject | null {
  const type = asText(element['type']);
  const field = FIELDS[type];
  if (field === undefined) return null;
  const start = element[field.initial] ?? (EMPTY_LISTS.test(type) ? [] : null);
  return { type, [field.key]: given === undefined ? start : field.read(element, given) };
}

/** `state.values` of a view or message: by block and action. `given` is by action_id or by block_id. */
export function stateValues(
  blocks: readonly JsonObject[],
  given: Readonly<Record<string, Given>>,
): JsonObject {
  const values: Record<string, JsonObject> = {};
  for (const block of blocks) {
    const blockId = asText(block['block_id']);
    for (const { value: element } of walk(block)) {
      const actionId = asText(element['action_id']);
      if (actionId === '' || element['type'] === 'overflow') continue;
      const value = elementValue(element, given[actionId] ?? given[blockId]);
      if (value !== null) values[blockId] = { ...values[blockId], [actionId]: value };
    }
  }
  return values;
}

/** Labels of the inputs that a person must fill in and did not: Slack does not let such a form go. */
export function missingInputs(blocks: readonly JsonObject[], values: JsonObject): readonly string[] {
  return blocks
    .filter((block) => block['type'] === 'input' && block['optional'] !== true)
    .filter((block) => {
      const element = asObject(block['element']);
      const value = asObject(asObject(values[asText(block['block_id'])])?.[asText(element?.['action_id'])]);
      const [content] = Object.entries(value ?? {}).flatMap(([key, field]) =>
        key === 'type' ? [] : [field],
      );
      return content === null || content === '' || (Array.isArray(content) && content.length === 0);
    })
    .map((block) => asText(asObject(block['label'])?.['text']));
}
