import { z } from 'zod';
import { dispatchConfig } from './composition.ts';
import { richText } from './rich-text.ts';
import { id, plainText } from './text.ts';

const field = {
  action_id: id.optional(),
  placeholder: plainText(150).optional(),
  focus_on_load: z.boolean().optional(),
  dispatch_action_config: dispatchConfig.optional(),
};

const decimal = z.string().regex(/^-?\d+(\.\d+)?$/, { error: 'must be a number in a string' });
const lines = z.int().min(1).max(100).optional();

export const richTextInput = z.strictObject({
  type: z.literal('rich_text_input'),
  ...field,
  initial_value: richText.optional(),
  min_lines: lines,
  max_lines: lines,
});

/** Fields that stand in an input block only. */
export const inputFields = [
  z.strictObject({
    type: z.literal('plain_text_input'),
    ...field,
    initial_value: z.string().max(3000).optional(),
    multiline: z.boolean().optional(),
    min_length: z.int().min(0).max(3000).optional(),
    max_length: z.int().min(1).max(3000).optional(),
  }),
  z.strictObject({ type: z.literal('email_text_input'), ...field, initial_value: z.string().optional() }),
  z.strictObject({ type: z.literal('url_text_input'), ...field, initial_value: z.string().optional() }),
  z.strictObject({
    type: z.literal('number_input'),
    ...field,
    is_decimal_allowed: z.boolean(),
    initial_value: decimal.optional(),
    min_value: decimal.optional(),
    max_value: decimal.optional(),
  }),
  z.strictObject({
    type: z.literal('file_input'),
    action_id: id.optional(),
    filetypes: z.array(z.string()).optional(),
    max_files: z.int().min(1).max(10).optional(),
  }),
] as const;
