import { asObject, asText, type JsonObject } from '../../slack/core/json.ts';
import { attachmentUrl } from './message-json.ts';
import { walkComponents } from './walk-components.ts';
import type { StoredAttachment } from './world.ts';

interface Places {
  readonly urlOf: (reference: string) => string;
  readonly nextId: () => number;
}

function media(value: unknown, places: Places): JsonObject {
  const object = asObject(value) ?? {};
  const url = places.urlOf(asText(object['url']));
  return { ...object, url, proxy_url: url, loading_state: 2, content_type: null, width: null, height: null };
}

function finish(value: unknown, places: Places): unknown {
  if (Array.isArray(value)) return value.map((item) => finish(item, places));
  const object = asObject(value);
  if (object === null) return value;
  const id = object['id'] ?? places.nextId();
  const nested = ['components', 'accessory', 'component']
    .filter((key) => object[key] !== undefined)
    .map((key) => [key, finish(object[key], places)]);
  const items = Array.isArray(object['items'])
    ? {
        items: object['items'].map((item) => ({
          ...asObject(item),
          media: media(asObject(item)?.['media'], places),
        })),
      }
    : {};
  return {
    ...object,
    ...Object.fromEntries(nested),
    ...items,
    ...(object['media'] === undefined ? {} : { media: media(object['media'], places) }),
    ...(object['file'] === undefined ? {} : { file: media(object['file'], places) }),
    id,
  };
}

/** Components as Discord returns them: each with an `id`, `attachment://` references turned into addresses. */
export function finishComponents(
  components: readonly JsonObject[],
  origin: string,
  channelId: string,
  attachments: readonly StoredAttachment[],
): readonly JsonObject[] {
  const taken = new Set([...walkComponents(components)].map(({ component }) => component['id']));
  let last = 0;
  const places: Places = {
    urlOf(reference) {
      const file = attachments.find((one) => reference === `attachment://${one.filename}`);
      return file === undefined ? reference : attachmentUrl(origin, channelId, file);
    },
    nextId() {
      do last += 1;
      while (taken.has(last));
      return last;
    },
  };
  return components.map((component) => asObject(finish(component, places)) ?? {});
}
