import { walk } from '../../servers/slack/block-kit/walk.ts';
import type { JsonObject } from '../../servers/slack/core/json.ts';

/** Controls, and what reorders the words beside it (Unicode Standard Annex 9); ends of lines and tabs are white space. */
const MISLEADING = /[\u202a-\u202e\u2066-\u2069]|(?![\n\t])\p{Cc}/u;

/** Names, labels and what stands in fields, by the keys of both platforms. */
const LABELS: ReadonlySet<string> = new Set([
  ...['title', 'name', 'label', 'description', 'placeholder'],
  ...['alt_text', 'alt_txt', 'initial_value', 'filename', 'status'],
]);
/** Where a key is a label in objects of one type only: plain text in Slack, a text input in Discord. */
const LABELS_OF_TYPE: Readonly<Record<string, unknown>> = { text: 'plain_text', value: 4 };

/**
 * Labels of a request of which people would see something else than is there, and any string that is half a character.
 * What is quoted is not looked at: it is shown as it is stored, sign for sign.
 */
export function misleadingIn(request: JsonObject): readonly string[] {
  return [...walk(request)].flatMap(({ value: object }) =>
    Object.entries(object).flatMap(([key, value]) =>
      typeof value === 'string' && misleads(key, value, object['type']) ? [value] : [],
    ),
  );
}

function misleads(key: string, text: string, type: unknown): boolean {
  if (!text.isWellFormed()) return true;
  const isLabel = LABELS.has(key) || (Object.hasOwn(LABELS_OF_TYPE, key) && LABELS_OF_TYPE[key] === type);
  return isLabel && MISLEADING.test(text);
}
