import { z } from 'zod';
import {
  button,
  checkboxes,
  feedbackButtons,
  iconButton,
  imageElement,
  overflow,
  radioButtons,
  workflowButton,
} from './button-elements.ts';
import { inputFields, richTextInput } from './input-elements.ts';
import { richText } from './rich-text.ts';
import { datePicker, dateTimePicker, multiSelects, selects, timePicker } from './select-elements.ts';
import { dataTable, table } from './table.ts';
import {
  blockBase,
  hasOneSource,
  httpUrl,
  imageSource,
  mrkdwn,
  plainText,
  text,
  textObject,
} from './text.ts';

const actions = z.strictObject({
  type: z.literal('actions'),
  ...blockBase,
  elements: z
    .array(
      z.discriminatedUnion('type', [
        button,
        checkboxes,
        datePicker,
        dateTimePicker,
        ...multiSelects,
        overflow,
        radioButtons,
        ...selects,
        timePicker,
        workflowButton,
        richTextInput,
      ]),
    )
    .min(1)
    .max(25),
});

const context = z.strictObject({
  type: z.literal('context'),
  ...blockBase,
  elements: z
    .array(z.discriminatedUnion('type', [imageElement, plainText(), mrkdwn()]))
    .min(1)
    .max(10),
});

const contextActions = z.strictObject({
  type: z.literal('context_actions'),
  ...blockBase,
  elements: z
    .array(z.discriminatedUnion('type', [feedbackButtons, iconButton]))
    .min(1)
    .max(5),
});

const divider = z.strictObject({ type: z.literal('divider'), ...blockBase });
const header = z.strictObject({ type: z.literal('header'), ...blockBase, text: plainText(150) });

const image = z
  .strictObject({
    type: z.literal('image'),
    ...blockBase,
    alt_text: text(2000),
    title: plainText(2000).optional(),
    ...imageSource,
  })
  .refine(hasOneSource, { error: 'must define either `image_url` or `slack_file`' });

const input = z.strictObject({
  type: z.literal('input'),
  ...blockBase,
  label: plainText(2000),
  hint: plainText(2000).optional(),
  optional: z.boolean().optional(),
  dispatch_action: z.boolean().optional(),
  element: z.discriminatedUnion('type', [
    ...inputFields,
    richTextInput,
    checkboxes,
    datePicker,
    dateTimePicker,
    ...multiSelects,
    radioButtons,
    ...selects,
    timePicker,
  ]),
});

/** Standard Markdown, translated by Slack. 12,000 characters over all of a message (see message-rules). */
const markdown = z.strictObject({ type: z.literal('markdown'), ...blockBase, text: text(12_000) });

const section = z
  .strictObject({
    type: z.literal('section'),
    ...blockBase,
    text: textObject(3000).optional(),
    fields: z.array(textObject(2000)).min(1).max(10).optional(),
    expand: z.boolean().optional(),
    accessory: z
      .discriminatedUnion('type', [
        button,
        checkboxes,
        datePicker,
        imageElement,
        ...multiSelects,
        overflow,
        radioButtons,
        ...selects,
        timePicker,
        workflowButton,
      ])
      .optional(),
  })
  .refine((block) => block.text !== undefined || block.fields !== undefined, {
    error: 'must define either `text` or `fields`',
  });

const alert = z.strictObject({
  type: z.literal('alert'),
  ...blockBase,
  text: textObject(200),
  level: z.enum(['default', 'info', 'warning', 'error', 'success']).optional(),
});

const card = z
  .strictObject({
    type: z.literal('card'),
    ...blockBase,
    hero_image: imageElement.optional(),
    icon: imageElement.optional(),
    title: mrkdwn(150).optional(),
    subtitle: mrkdwn(150).optional(),
    body: mrkdwn(200).optional(),
    actions: z.array(button).min(1).max(3).optional(),
  })
  .refine(
    (block) => [block.hero_image, block.title, block.actions, block.body].some((part) => part !== undefined),
    {
      error: 'must define `hero_image`, `title`, `actions` or `body`',
    },
  );

const carousel = z.strictObject({
  type: z.literal('carousel'),
  ...blockBase,
  elements: z.array(card).min(1).max(10),
});

const source = z.strictObject({ type: z.literal('url'), url: httpUrl(), text: text(3000) });
const task = z.strictObject({
  type: z.literal('task_card'),
  ...blockBase,
  task_id: text(255),
  title: text(256),
  details: richText.optional(),
  output: richText.optional(),
  sources: z.array(source).optional(),
  status: z.enum(['pending', 'in_progress', 'complete', 'error']),
});
const plan = z.strictObject({
  type: z.literal('plan'),
  ...blockBase,
  title: text(256),
  tasks: z.array(task).optional(),
});

/** Where a block may stand. A file block is Slack's own and video needs a scope of its own: neither is here. */
export const messageBlock = z.discriminatedUnion('type', [
  actions,
  alert,
  card,
  carousel,
  context,
  contextActions,
  dataTable,
  divider,
  header,
  image,
  input,
  markdown,
  plan,
  richText,
  section,
  table,
  task,
]);
export const modalBlock = z.discriminatedUnion('type', [
  actions,
  alert,
  context,
  divider,
  header,
  image,
  input,
  richText,
  section,
]);
export const homeBlock = z.discriminatedUnion('type', [
  actions,
  context,
  divider,
  header,
  image,
  input,
  richText,
  section,
]);
