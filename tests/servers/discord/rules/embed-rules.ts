import { z } from 'zod';
import { asObject, asObjects, asText } from '../../slack/core/json.ts';
import type { FieldIssue } from '../core/api-error.ts';

const url = z.string().max(2048);
const image = z.looseObject({ url });

/** docs: resources/message#embed-object-embed-limits. */
export const embeds = z
  .array(
    z.strictObject({
      type: z.string().nullish(),
      url: url.nullish(),
      title: z.string().max(256).nullish(),
      description: z.string().max(4096).nullish(),
      color: z.int().min(0).max(0xffffff).nullish(),
      timestamp: z.string().nullish(),
      author: z.looseObject({ name: z.string().max(256) }).nullish(),
      footer: z.looseObject({ text: z.string().max(2048) }).nullish(),
      image: image.nullish(),
      thumbnail: image.nullish(),
      video: z.looseObject({}).nullish(),
      provider: z.looseObject({}).nullish(),
      fields: z
        .array(
          z.strictObject({
            name: z.string().min(1).max(256),
            value: z.string().min(1).max(1024),
            inline: z.boolean().nullish(),
          }),
        )
        .max(25)
        .nullish(),
    }),
  )
  .max(10);

/** "The combined sum of characters in all embeds attached to a message must not exceed 6000". */
const MAX_TOTAL = 6000;

export function checkEmbedTotal(given: unknown): readonly FieldIssue[] {
  const texts = asObjects(given).flatMap((embed) => [
    asText(embed['title']),
    asText(embed['description']),
    asText(asObject(embed['author'])?.['name']),
    asText(asObject(embed['footer'])?.['text']),
    ...asObjects(embed['fields']).flatMap((field) => [asText(field['name']), asText(field['value'])]),
  ]);
  if (texts.join('').length <= MAX_TOTAL) return [];
  const message = `Embed size exceeds maximum size of ${MAX_TOTAL}`;
  return [{ path: ['embeds'], code: 'MAX_EMBED_SIZE_EXCEEDED', message }];
}
