import { z } from 'zod';
import { componentId, mediaUrl, refuse } from './basics.ts';
import { actionRow, button } from './interactive-components.ts';

export const textDisplay = z.strictObject({
  type: z.literal(10),
  id: componentId,
  content: z.string().min(1).max(4000),
});

const thumbnail = z.strictObject({
  type: z.literal(11),
  id: componentId,
  media: mediaUrl,
  description: z.string().min(1).max(1024).nullish(),
  spoiler: z.boolean().nullish(),
});

const section = z.strictObject({
  type: z.literal(9),
  id: componentId,
  components: z.array(textDisplay).min(1).max(3),
  accessory: z.discriminatedUnion('type', [button, thumbnail]),
});

const mediaGallery = z.strictObject({
  type: z.literal(12),
  id: componentId,
  items: z
    .array(
      z.strictObject({
        media: mediaUrl,
        description: z.string().min(1).max(1024).nullish(),
        spoiler: z.boolean().nullish(),
      }),
    )
    .min(1)
    .max(10),
});

const file = z
  .strictObject({ type: z.literal(13), id: componentId, file: mediaUrl, spoiler: z.boolean().nullish() })
  .superRefine((value, context) => {
    if (!value.file.url.startsWith('attachment://'))
      refuse(context, ['file', 'url'], 'URL_TYPE_INVALID_SCHEME', `Scheme must be one of ('attachment',).`);
  });

const separator = z.strictObject({
  type: z.literal(14),
  id: componentId,
  divider: z.boolean().nullish(),
  spacing: z.union([z.literal(1), z.literal(2)]).nullish(),
});

const inContainer = [actionRow, section, textDisplay, mediaGallery, file, separator] as const;

const container = z.strictObject({
  type: z.literal(17),
  id: componentId,
  components: z.array(z.discriminatedUnion('type', inContainer)).min(1).max(40),
  accent_color: z.int().min(0).max(0xffffff).nullish(),
  spoiler: z.boolean().nullish(),
});

/** The top level of a message with `IS_COMPONENTS_V2`. */
export const layoutComponents = z.array(z.discriminatedUnion('type', [...inContainer, container])).max(40);

/** The top level of a message without the flag: rows only, five at most. */
export const legacyComponents = z.array(z.discriminatedUnion('type', [actionRow])).max(5);
