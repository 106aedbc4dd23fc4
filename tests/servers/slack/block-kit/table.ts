import { z } from 'zod';
import { richText } from './rich-text.ts';
import { blockBase, text } from './text.ts';

const cell = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('raw_text'), text: z.string().min(1) }),
  z.strictObject({ type: z.literal('raw_number'), value: z.number(), text: z.string().min(1) }),
  richText,
]);

const rows = z.array(z.array(cell).min(1).max(20)).min(1).max(100);

/** At most 100 rows of 20 cells; one table a message (see message-rules). */
export const table = z.strictObject({
  type: z.literal('table'),
  ...blockBase,
  rows,
  column_settings: z
    .array(
      z.strictObject({
        align: z.enum(['left', 'center', 'right']).optional(),
        is_wrapped: z.boolean().optional(),
      }),
    )
    .min(1)
    .max(20)
    .optional(),
});

/** The table that sorts and turns pages. */
export const dataTable = z.strictObject({
  type: z.literal('data_table'),
  ...blockBase,
  rows,
  caption: text(3000),
  page_size: z.int().min(1).max(100).optional(),
  row_header_column_index: z.int().min(0).optional(),
});
