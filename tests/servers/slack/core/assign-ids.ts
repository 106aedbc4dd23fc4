import type { Ids } from './ids.ts';
import { asObject, type JsonObject } from './json.ts';

const ACTIONS =
  /^(button|.*select|checkboxes|radio_buttons|overflow|.*picker|.*_input|feedback_buttons|icon_button)$/;

function fill(value: unknown, ids: Ids): unknown {
  if (Array.isArray(value)) return value.map((item) => fill(item, ids));
  const object = asObject(value);
  if (object === null) return value;
  const filled = Object.fromEntries(Object.entries(object).map(([key, field]) => [key, fill(field, ids)]));
  if (
    typeof object['type'] === 'string' &&
    ACTIONS.test(object['type']) &&
    object['action_id'] === undefined
  ) {
    return { ...filled, action_id: ids.next('a') };
  }
  return filled;
}

/** Slack gives every block without a `block_id` one of its own, and so with `action_id`s. */
export function assignIds(blocks: readonly JsonObject[], ids: Ids): readonly JsonObject[] {
  return blocks.map((block) => ({
    ...asObject(fill(block, ids)),
    block_id: typeof block['block_id'] === 'string' ? block['block_id'] : ids.next('b'),
  }));
}
