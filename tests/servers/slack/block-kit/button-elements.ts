import { z } from 'zod';
import {
  colorScheme,
  confirmation,
  hasDistinctValues,
  isAmong,
  overflowOption,
  richOption,
} from './composition.ts';
import { hasOneSource, httpUrl, id, imageSource, plainText, text } from './text.ts';

export const button = z.strictObject({
  type: z.literal('button'),
  action_id: id.optional(),
  text: plainText(75),
  value: text(2000).optional(),
  url: httpUrl(3000).optional(),
  style: colorScheme.optional(),
  confirm: confirmation.optional(),
  accessibility_label: text(75).optional(),
});

export const workflowButton = z.strictObject({
  type: z.literal('workflow_button'),
  action_id: id.optional(),
  text: plainText(75),
  workflow: z.strictObject({
    trigger: z.strictObject({
      url: httpUrl(),
      customizable_input_parameters: z
        .array(z.strictObject({ name: z.string(), value: z.string() }))
        .optional(),
    }),
  }),
  style: colorScheme.optional(),
  confirm: confirmation.optional(),
  accessibility_label: text(75).optional(),
});

export const overflow = z.strictObject({
  type: z.literal('overflow'),
  action_id: id.optional(),
  confirm: confirmation.optional(),
  options: z
    .array(overflowOption)
    .min(1)
    .max(5)
    .refine(hasDistinctValues, { error: 'option values must be unique' }),
});

const group = {
  action_id: id.optional(),
  confirm: confirmation.optional(),
  focus_on_load: z.boolean().optional(),
  options: z
    .array(richOption)
    .min(1)
    .max(10)
    .refine(hasDistinctValues, { error: 'option values must be unique' }),
};

export const checkboxes = z
  .strictObject({
    type: z.literal('checkboxes'),
    ...group,
    initial_options: z.array(richOption).min(1).optional(),
  })
  .refine((element) => isAmong(element.initial_options ?? [], element.options), {
    error: 'initial options must be among the options',
  });

export const radioButtons = z
  .strictObject({ type: z.literal('radio_buttons'), ...group, initial_option: richOption.optional() })
  .refine(
    (element) => element.initial_option === undefined || isAmong([element.initial_option], element.options),
    { error: 'initial option must be one of the options' },
  );

const feedbackButton = z.strictObject({
  text: plainText(75),
  value: text(2000),
  accessibility_label: text(75).optional(),
});

export const feedbackButtons = z.strictObject({
  type: z.literal('feedback_buttons'),
  action_id: id.optional(),
  positive_button: feedbackButton,
  negative_button: feedbackButton,
});

/** The only icon there is so far is the bin. */
export const iconButton = z.strictObject({
  type: z.literal('icon_button'),
  action_id: id.optional(),
  icon: z.enum(['trash']),
  text: plainText(75),
  value: text(2000).optional(),
  confirm: confirmation.optional(),
  accessibility_label: text(75).optional(),
  visible_to_user_ids: z.array(z.string()).optional(),
});

export const imageElement = z
  .strictObject({ type: z.literal('image'), alt_text: text(2000), ...imageSource })
  .refine(hasOneSource, { error: 'must define either `image_url` or `slack_file`' });
